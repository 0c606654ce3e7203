"""Validation of the warning-sign chart: false flags, and how soon a change is found.

python bench/early_warning.py [--people 200] [--processes 2] [--data FOLDER] [--json]
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np

from journal_app.analysis.chart_day import Opening
from journal_app.analysis.ewma_chart import EwmaChart
from journal_app.analysis.flag_messages import OVERALL, merge_openings
from journal_app.analysis.limits import ChartRule
from journal_app.analysis.overall_level import overall_level
from real_diaries import real_diaries
from simulator import PHIS, SHAPES, SIGNS, Change, Floats, Population, ratings

SEED = 20_260_907
STABLE_DAYS = 400
CHANGE_AT = 60
AFTER = 90
LIMITS = ((2.0, 2.5), (2.2, 2.7), (2.4, 2.9), (2.5, 3.0))
CHANGES = {
    "step 1 SD": Change(1.0, 0),
    "drift 1 SD": Change(1.0, 14),
    "drift 1.5 SD": Change(1.5, 14),
}
EXPECTED = (
    ("92", ".85 / 7", ".59 / .95 / 13", ".77 / 11"),
    ("143", ".75 / 8", ".49 / .90 / 15", ".70 / 12"),
    ("231-241", ".65 / 11", ".38 / .82 / 16", ".61 / 13"),
    ("303", ".59 / 12", ".29 / .74 / 19", ".52 / 14"),
)
NEVER = 10_000


@dataclass(frozen=True, slots=True)
class Task:
    """One kind of person under one condition."""

    kind: Population
    change: str | None
    people: int
    seed: tuple[int, ...]


def openings(rated: Floats, limits: tuple[float, float]) -> list[tuple[str, Opening]]:
    """Chart one person's signs, shape ``(signs, days)``, with the program's own chart."""
    signs = [np.flatnonzero(~np.isnan(row)) for row in rated]
    values = [row[days] for row, days in zip(rated, signs, strict=True)]
    days, level = overall_level(signs, values, [False] * len(signs))
    found = _opened(OVERALL, ChartRule(limits[0], 2.0, 1.0), days, level)
    for name, (own, points) in enumerate(zip(signs, values, strict=True)):
        found += _opened(str(name), ChartRule(limits[1], 2.5, 1.5), own, points)
    return found


def _opened(name: str, rule: ChartRule, days: Any, values: Floats) -> list[tuple[str, Opening]]:
    chart = EwmaChart(rule)
    for day, value in zip(days.tolist(), values.tolist(), strict=True):
        chart.step(day, value)
    return [(name, opening) for opening in chart.openings]


def run(task: Task) -> list[list[int]]:
    """Give per limit: the number of messages (stable) or each person's delay (changed)."""
    rng = np.random.default_rng(task.seed)
    answers: list[list[int]] = [[] for _ in LIMITS]
    days = STABLE_DAYS if task.change is None else CHANGE_AT + AFTER
    shift = None
    if task.change is not None:
        shift = CHANGES[task.change].at(np.arange(days) - CHANGE_AT)
    for _ in range(task.people):
        rated = ratings(task.kind, days, rng, shift)
        for answer, limits in zip(answers, LIMITS, strict=True):
            found = openings(rated, limits)
            if task.change is None:
                answer.append(len(merge_openings(found)))
            else:
                later = [o.opened - CHANGE_AT for _, o in found if o.opened >= CHANGE_AT]
                answer.append(min(later, default=NEVER))
    return answers


def tasks(people: int) -> list[Task]:
    kinds = [Population(shape, phi) for shape in SHAPES for phi in PHIS]
    conditions = [None, *CHANGES]
    return [
        Task(kind, change, people, (SEED, i, j))
        for i, kind in enumerate(kinds)
        for j, change in enumerate(conditions)
    ]


def simulated(people: int, processes: int) -> dict[str, Any]:
    work = tasks(people)
    with Pool(processes) as pool:
        answers = pool.map(run, work, chunksize=1)
    rows = []
    for place, limits in enumerate(LIMITS):
        row: dict[str, Any] = {"overall": limits[0], "each": limits[1], "per_kind": {}}
        messages = [a[place] for t, a in zip(work, answers, strict=True) if t.change is None]
        row["days_between_false_flags"] = _days_between(messages)
        for task, answer in zip(work, answers, strict=True):
            if task.change is None:
                key = f"{task.kind.shape}, phi {task.kind.phi}"
                row["per_kind"][key] = _days_between([answer[place]])
        for name in CHANGES:
            delays = [a[place] for t, a in zip(work, answers, strict=True) if t.change == name]
            row[name] = _delays(np.concatenate([np.array(d) for d in delays]))
        rows.append(row)
    return {"people_per_kind": people, "kinds": len(SHAPES) * len(PHIS), "rows": rows}


def _days_between(messages: Sequence[Sequence[int]]) -> float | None:
    counts = np.concatenate([np.array(m) for m in messages])
    watched = counts.size * (STABLE_DAYS - 15)
    return round(watched / counts.sum(), 1) if counts.sum() else None


def _delays(delays: np.ndarray[Any, np.dtype[Any]]) -> dict[str, float]:
    return {
        "by_day_14": round(float((delays <= 14).mean()), 3),
        "by_day_28": round(float((delays <= 28).mean()), 3),
        "median": float(np.median(delays)),
    }


def _share(value: float) -> str:
    return f"{value:.2f}".lstrip("0")


def print_table(result: dict[str, Any]) -> None:
    print(
        f"Simulated: {result['kinds']} kinds of person x {result['people_per_kind']} people, "
        f"{SIGNS} signs, 25 % of days missing; expected figures in brackets\n"
    )
    print("| limits | days between false flags | 1-SD step 14 d / median "
          "| 1-SD drift 14 d / 28 d / median | 1.5-SD drift 14 d / median |")  # fmt: skip
    print("|---|---|---|---|---|")
    for row, expected in zip(result["rows"], EXPECTED, strict=True):
        step, one, more = (row[name] for name in CHANGES)
        cells = (
            f"{row['days_between_false_flags']:.0f}",
            f"{_share(step['by_day_14'])} / {step['median']:.0f}",
            f"{_share(one['by_day_14'])} / {_share(one['by_day_28'])} / {one['median']:.0f}",
            f"{_share(more['by_day_14'])} / {more['median']:.0f}",
        )
        told = " | ".join(f"{c} ({e})" for c, e in zip(cells, expected, strict=True))
        print(f"| {row['overall']} + {row['each']} | {told} |")
    print("\nDays between false flags by kind of person, limits 2.4 + 2.9:")
    for kind, days in result["rows"][2]["per_kind"].items():
        print(f"  {kind}: {days or 'none'}")


def print_real(result: dict[str, Any] | None) -> None:
    if result is None:
        print("\nReal diaries: the shared data folder is not here; skipped.")
        return
    print(f"\nReal diaries, {result['people']} people x 42 days:")
    for name, own in result["sets"].items():
        print(f"  {name}: {own['flags']} flags, {own['people_flagged']} people flagged, "
              f"{own['flags_per_90_days']} flags per 90 days; 1-SD drift added on day 29 "
              f"found by its day 13: {own['drift_found']} of {own['drift_tried']}")  # fmt: skip


def main() -> None:
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=200, help="people of each of 9 kinds")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--data", type=Path, default=beside)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    start = time.perf_counter()
    result = {
        "simulated": simulated(options.people, options.processes),
        "real": real_diaries(options.data / "digibp" / "digibp_daily.csv"),
        "expected": EXPECTED,
        "seed": SEED,
    }
    if options.json:
        json.dump(result, sys.stdout, indent=1)
        return
    print_table(result["simulated"])  # type: ignore[arg-type]
    print_real(result["real"])  # type: ignore[arg-type]
    print(f"\n{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
