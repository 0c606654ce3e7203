"""The chart on 43 real diaries: how often it speaks, and whether it finds an added drift.

Sum scores are divided by the largest one of the whole set (42 and 30) and multiplied by 10;
sleep is hours cut at 10, as a protective sign (less is the warning side).
"""

import csv
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

from journal_app.analysis.board import Board
from journal_app.analysis.early_warning import SignRecord, early_warning

DAYS = 42
DRIFT_FROM = 29
SCALES = {"depressive_self": 10 / 42, "manic_self": 10 / 30, "sleep": 1.0}
SETS = {
    "low and high mood (two signs)": ("depressive_self", "manic_self"),
    "low and high mood, short sleep (three signs and overall)": tuple(SCALES),
}
Diary = dict[str, dict[int, float]]


def real_diaries(path: Path) -> dict[str, Any] | None:
    """Give flags and people flagged per set of signs; None where the file is absent."""
    if not path.exists():
        return None
    people = list(read_people(path).values())
    sets = {name: _set(people, columns) for name, columns in SETS.items()}
    return {"people": len(people), "sets": sets}


def read_people(path: Path) -> dict[str, Diary]:
    """Diaries by the id of their person: scale, day, points."""
    people: dict[str, Diary] = defaultdict(lambda: defaultdict(dict))
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for column, factor in SCALES.items():
                if row[column]:
                    value = min(float(row[column]) * factor, 10.0)
                    people[row["id"]][column][int(row["day"])] = value
    return dict(people)


def _set(people: list[Diary], columns: tuple[str, ...]) -> dict[str, Any]:
    boards = [_board(diary, columns, drift=False) for diary in people]
    flags = [len(board.messages) for board in boards]
    watched = sum(_days_watched(board) for board in boards)
    quiet = [d for d, b in zip(people, boards, strict=True) if not _open_late(b)]
    found = [_open_late(_board(diary, columns, drift=True)) for diary in quiet]
    return {
        "flags": sum(flags),
        "people_flagged": sum(count > 0 for count in flags),
        "days_watched": watched,
        "flags_per_90_days": round(90 * sum(flags) / watched, 2),
        "drift_found": sum(found),
        "drift_tried": len(quiet),
    }


def _days_watched(board: Board) -> int:
    """Days after the first series was ready."""
    ready = [s.days[s.state > 0] for s in board.signs]
    return max((DAYS - int(days[0]) for days in ready if days.size), default=0)


def _open_late(board: Board) -> bool:
    return any(message.opened >= DRIFT_FROM for message in board.messages)


def _board(diary: Diary, columns: tuple[str, ...], *, drift: bool) -> Board:
    records = []
    for column in columns:
        own = diary.get(column, {})
        days = np.array(sorted(own), dtype=np.int64)
        values = np.array([own[d] for d in days.tolist()])
        protective = column == "sleep"
        if drift and values.size:
            values = _with_drift(days, values, side=-1 if protective else 1)
        records.append(SignRecord(column, days, values, protective))
    return early_warning(records, as_of=DAYS)


def _with_drift(days: Any, values: Any, *, side: int) -> Any:
    before = values[days < DRIFT_FROM]
    sd = before.std(ddof=1) if before.size > 1 else 0.0
    share = np.clip((days - DRIFT_FROM + 1) / 14, 0, 1)
    return np.clip(values + side * sd * share, 0, 10)
