"""Days between false flags, by the number of signs and how soon the chart speaks up.

python bench/false_flags.py [--people 100] [--processes 2] [--json]
"""

import argparse
import json
import sys
import time
from dataclasses import dataclass
from multiprocessing import Pool
from typing import Any

import numpy as np

from early_warning import STABLE_DAYS
from journal_app.analysis.early_warning import SignRecord, early_warning
from journal_app.domain.preferences import Sensitivity
from simulator import PHIS, SHAPES, Population, ratings

SEED = 20_261_129
SIGN_COUNTS = (1, 2, 3, 5, 7, 10)
LEARNT = 15
"""Days of each person that are learning only."""


@dataclass(frozen=True, slots=True)
class Task:
    """So many people of one kind with so many signs."""

    kind: Population
    signs: int
    people: int
    seed: tuple[int, ...]


def messages(task: Task) -> dict[str, int]:
    """Count what all the people of one task are told, per sensitivity."""
    rng, told = np.random.default_rng(task.seed), dict.fromkeys(map(str, Sensitivity), 0)
    days = np.arange(STABLE_DAYS, dtype=np.int64) + 1
    for _ in range(task.people):
        rated = ratings(task.kind, STABLE_DAYS, rng, signs=task.signs)
        signs = [SignRecord(str(n), days, row) for n, row in enumerate(rated)]
        for how_soon in Sensitivity:
            board = early_warning(signs, as_of=STABLE_DAYS, sensitivity=how_soon)
            told[str(how_soon)] += len(board.messages)
    return told


def table(people: int, processes: int) -> dict[int, dict[str, float]]:
    """Give the mean days between messages, all kinds of person taken together."""
    kinds = [Population(shape, phi) for shape in SHAPES for phi in PHIS]
    work = [
        Task(kind, signs, people, (SEED, place, signs))
        for signs in SIGN_COUNTS
        for place, kind in enumerate(kinds)
    ]
    with Pool(processes) as pool:
        counted = pool.map(messages, work, chunksize=1)
    watched = len(kinds) * people * (STABLE_DAYS - LEARNT)
    answer: dict[int, dict[str, float]] = {}
    for signs in SIGN_COUNTS:
        own = [told for task, told in zip(work, counted, strict=True) if task.signs == signs]
        sums = {str(one): sum(told[str(one)] for told in own) for one in Sensitivity}
        answer[signs] = {one: round(watched / max(n, 1)) for one, n in sums.items()}
    return answer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100, help="people of each of 9 kinds")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    begun = time.perf_counter()
    found = table(options.people, options.processes)
    if options.json:
        result: dict[str, Any] = {"people_per_kind": options.people, "days": found, "seed": SEED}
        json.dump(result, sys.stdout, indent=1)
        return
    print("| signs | " + " | ".join(map(str, Sensitivity)) + " |\n|---|---|---|---|")
    for signs, own in found.items():
        print(f"| {signs} | " + " | ".join(f"{own[str(one)]:.0f}" for one in Sensitivity) + " |")
    print(f"\n{time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
