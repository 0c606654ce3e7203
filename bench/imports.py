"""Bringing in a Daylio file of ten years: looked at, tried, kept, and taken back.

python bench/imports.py [--years 5 10] [--a-day 3] [--json]
"""

import argparse
import csv
import json
import random
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from journal_app.app.new_id import new_id
from journal_app.app.resources import resources_folder
from journal_app.app.starter import starter_set
from journal_app.domain.file_said import Said
from journal_app.domain.long_work import UNWATCHED
from journal_app.exchange.formats import FORMATS, likeliest
from journal_app.storage.journal import OpenJournal, create_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.begin_journal import begin_journal
from journal_app.usecases.import_entries import ImportEntries
from journal_app.usecases.import_file import ImportFile
from journal_app.usecases.undo_import import UndoImport

Answer = TypeVar("Answer")
SEED = 11
BUDGET = 8.0
"""Seconds for keeping ten years, with the backup before it."""
FIRST = date(2016, 1, 1)
MOODS = ("rad", "good", "meh", "bad", "awful")
ACTIVITIES = ("walk", "music", "cook", "work", "family", "run", "read", "tired", "friends", "rest")
WORDS = ("walk", "rain", "train", "late", "call", "kitchen", "quiet", "garden", "row", "tired")
TINY = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(limits=CostLimits(least=TINY, most=TINY), choose_cost=lambda _limits: TINY)


class LaterClock:
    """Stands behind the last row."""

    def now(self) -> datetime:
        return datetime(2026, 11, 1, 9, tzinfo=UTC)

    def zone(self) -> str:
        return "Europe/Dublin"


def write_daylio(file: Path, years: int, a_day: int) -> int:
    """A file as Daylio writes it, newest first; how many rows."""
    chance = random.Random(SEED)
    days = years * 365
    header = "full_date,date,weekday,time,mood,activities,scales,note_title,note"
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        out.write(header + "\r\n")
        table = csv.writer(out)
        for number in reversed(range(days)):
            day = FIRST + timedelta(days=number)
            for part in range(a_day):
                note = " ".join(chance.choices(WORDS, k=chance.randint(5, 60)))
                activities = " | ".join(chance.sample(ACTIVITIES, k=chance.randint(0, 6)))
                scales = f"Sleep quality:\u00a0{chance.randint(0, 10)}" if part == 0 else ""
                clock = f"{8 + part * 6:02}:{chance.randint(0, 59):02}"
                table.writerow(
                    (day, f"{day:%d %B}", f"{day:%A}", clock,
                     chance.choice(MOODS), activities, scales, "", f"{note}<br>and more")
                )  # fmt: skip
    return days * a_day


@contextmanager
def journal() -> Iterator[OpenJournal]:
    with tempfile.TemporaryDirectory(prefix="even-keel-bench-") as place:
        made = create_journal(Path(place) / "j", "quiet harbour", clock=LaterClock(), rules=RULES)
        try:
            begin_journal(made, starter_set(resources_folder()))
            yield made
        finally:
            made.close()


def seconds(work: Callable[[], Answer]) -> tuple[float, Answer]:
    begun = time.perf_counter()
    answer = work()
    return time.perf_counter() - begun, answer


def measure(years: int, a_day: int) -> dict[str, float]:
    """Seconds of each step, and the most memory that reading the file held at once."""
    with tempfile.TemporaryDirectory() as place, journal() as kept:
        file = Path(place) / "daylio_export.csv"
        rows = write_daylio(file, years, a_day)
        reader = FORMATS[likeliest(file)].reader(file, Said())
        clock = LaterClock()
        back_up = BackUp(kept.backups, clock, kept.preferences)
        importing = ImportFile(
            kept, ImportEntries(kept, clock, new_id), kept.import_mappings, back_up
        )
        progress = UNWATCHED
        looking, survey = seconds(lambda: importing.look(reader, progress))
        mapping = importing.propose(survey, importing.known("daylio", reader))
        trying, _ = seconds(lambda: importing.preview(reader, mapping, progress))
        cpu = time.process_time()
        keeping, plan = seconds(lambda: importing.keep("daylio", reader, mapping, progress))
        cpu = time.process_time() - cpu
        assert plan.added == rows, plan
        again, twice = seconds(lambda: importing.preview(reader, mapping, progress))
        assert (twice.added, twice.duplicates) == (0, rows)
        made = plan.import_id
        assert made is not None
        undoing, gone = seconds(lambda: UndoImport(kept.imports, back_up)(made))
        assert gone == plan.entries
        tracemalloc.start()
        importing.look(reader, progress)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return {
            "years": years, "rows": rows, "megabytes": file.stat().st_size / 1e6, "look": looking,
            "try": trying, "keep": keeping, "keep_cpu": cpu, "again": again,
            "undo": undoing, "peak_mb": peak / 1e6,
        }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=int, nargs="+", default=[5, 10])
    parser.add_argument("--a-day", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    found = [measure(years, asked.a_day) for years in asked.years]
    if asked.json:
        print(json.dumps(found, indent=2))
        return 0
    print("  ".join(f"{name:>9}" for name in found[0]))
    for one in found:
        print("  ".join(f"{value:>9.2f}" for value in one.values()))
    last = found[-1]
    growth = last["keep"] / found[0]["keep"] if len(found) > 1 else 1.0
    print(f"keep: {last['keep']:.1f} s (budget {BUDGET}); {growth:.2f} times the first row's")
    return 0 if last["keep"] <= BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
