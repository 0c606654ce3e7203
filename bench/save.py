"""Saving a check-in, beside a bare commit with the same settings, at three sizes of journal.

python bench/save.py [--entries 84 3650 36500] [--rounds 300]
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles

import uuid6

from journal_app.domain.check_in import CheckIn, Emotion, Medication, Need, Safety
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.entry import Entry
from journal_app.domain.ids import ChoiceId, EntryId, ScaleId
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale
from journal_app.storage.database import Database
from journal_app.storage.journal import OpenJournal, create_journal
from journal_app.storage.vault.connection import connect

SEED = 4
BUDGET = 4.0
START = datetime(2016, 1, 1, 9, tzinfo=UTC)
SCALES = ("mood", "urge", "stress", "anxiety", "energy", "sleep_hours", "sleep_quality",
          "connection", "confidence")  # fmt: skip
EMOTIONS = ("sad", "calm", "tense", "proud")
WORDS = ("walk", "rain", "train", "late", "call", "kitchen", "quiet", "garden", "argument", "tired")


@dataclass(frozen=True, slots=True)
class FixedClock:
    """Every row is written at the same time: nothing here measures the clock."""

    def now(self) -> datetime:
        return START

    def zone(self) -> str:
        return "Europe/Dublin"


def text(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(60, 150)))


def check_in(chance: random.Random, number: int) -> Entry:
    """A standard check-in with every question answered, ten entries a day."""
    moment = START + timedelta(days=number // 10, minutes=number % 10)
    body = CheckIn(
        ratings=tuple(Rating(ScaleId(scale), chance.randint(0, 10)) for scale in SCALES),
        safety=Safety.SAFE,
        medication=Medication.YES,
        needs=frozenset({Need.TIRED}),
        acted=False,
        emotions=tuple(Emotion(ChoiceId(name), 4) for name in EMOTIONS[:3]),
        line=text(chance)[:500],
    )
    return Entry(EntryId(str(uuid6.uuid7())), moment_of(moment, moment, "UTC"), body)


def entries(chance: random.Random, count: int) -> Iterator[Entry]:
    """Half check-ins, half notes."""
    for number in range(count):
        entry = check_in(chance, number)
        if number % 2:
            note = Note(text(chance))
            yield Entry(entry.id, entry.moment, note)
        else:
            yield entry


def furnished(folder: Path, count: int, chance: random.Random) -> OpenJournal:
    journal = create_journal(folder, "only for measuring", clock=FixedClock())
    with journal.transaction():
        for scale in SCALES:
            journal.scales.save(Scale(ScaleId(scale), scale))
        for emotion in EMOTIONS:
            journal.choices.save(Choice(ChoiceId(emotion), ChoiceList.EMOTION, emotion))
        journal.entries.add_all(entries(chance, count))
    return journal


def bare(folder: Path) -> Database:
    """An encrypted file with the same settings and one small table."""
    path = folder / "bare.db"
    path.touch()
    database = Database(connect(path, bytes(32)))
    database.write("CREATE TABLE line (n INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
    return database


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measured(count: int, rounds: int) -> dict[str, float]:
    """Save and commit in turn, so that both meet the same disk."""
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as place, ExitStack() as undo:
        journal = furnished(Path(place) / "vault", count, chance)
        undo.callback(journal.close)
        plain = bare(Path(place))
        undo.callback(plain.close)
        line = "a line of about a hundred signs, which is what people tend to write " * 2
        saves, commits = [], []
        for number in range(rounds):
            entry = check_in(chance, count + number)
            saves.append(seconds(lambda entry=entry: journal.entries.add(entry)))  # type: ignore[misc]
            commits.append(
                seconds(lambda: plain.write("INSERT INTO line (text) VALUES (?)", (line,)))
            )
        size = (Path(place) / "vault" / "journal.db").stat().st_size
    return {
        "entries": count,
        "save_ms": round(1000 * median(saves), 3),
        "save_p95_ms": round(1000 * quantiles(saves, n=20)[-1], 3),
        "bare_commit_ms": round(1000 * median(commits), 3),
        "ratio": round(median(saves) / median(commits), 2),
        "file_mb": round(size / 1e6, 1),
    }


def main() -> int:
    """Measure, print JSON, and fail where the budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, nargs="+", default=[84, 3650, 36500])
    parser.add_argument("--rounds", type=int, default=300)
    asked = parser.parse_args()
    results = [measured(count, asked.rounds) for count in asked.entries]
    growth = results[-1]["save_ms"] / results[0]["save_ms"]
    print(
        json.dumps({"budget_ratio": BUDGET, "growth": round(growth, 2), "sizes": results}, indent=1)
    )
    return 0 if all(result["ratio"] <= BUDGET for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
