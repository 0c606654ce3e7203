"""Everything out and in again, and two copies together: time and memory.

python bench/exchange.py [--entries 3650 36500] [--runs 3] [--json]
"""

import argparse
import json
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from journal_app.app.demo import fill_with_demo
from journal_app.app.export_formats import FORMATS, export
from journal_app.app.new_id import new_id
from journal_app.app.resources import resources_folder
from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.exchange.journal_json import JournalFile
from journal_app.storage.journal import OpenJournal, create_journal, open_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.export_ports import ExportOrder
from journal_app.usecases.import_journal import ImportJournal
from journal_app.usecases.make_demo import Story

PASSPHRASE = "quiet harbour at dawn"
TINY = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(limits=CostLimits(least=TINY, most=TINY), choose_cost=lambda _limits: TINY)
END = date(2026, 3, 5)
NOON = datetime(2026, 3, 6, 12, tzinfo=UTC)
A_DAY = 10
CHANGED = 300
"""Entries that are changed on each copy, a third of them on both; as many are new on each."""
BUDGETS = {"export json": 4.0, "import json": 8.0, "merge": 3.0}
"""Seconds at 36,500 entries on two cores that do nothing else."""


class Noon:
    """It is always the same noon."""

    def now(self) -> datetime:
        return NOON

    def zone(self) -> str:
        return "Europe/Dublin"


@dataclass(frozen=True)
class Measured:
    """One deed, in a process of its own."""

    deed: str
    entries: int
    seconds: float
    cpu: float
    peak: float
    """MiB that the process had at most."""


def opened(folder: Path) -> OpenJournal:
    return open_journal(folder, PASSPHRASE, clock=Noon(), rules=RULES)


def created(folder: Path) -> OpenJournal:
    return create_journal(folder, PASSPHRASE, clock=Noon(), rules=RULES)


def make(folder: Path, entries: int) -> None:
    """A journal of a made-up person with about so many entries."""
    story = Story(END, weeks=max(1, round(entries / A_DAY / 7)), entries_per_day=A_DAY)
    with closing(created(folder)) as journal:
        fill_with_demo(journal, resources_folder(), story)


def change(folder: Path, words: str, first: int) -> None:
    """What one laptop does on its own."""
    with closing(opened(folder)) as journal, journal.transaction():
        some = journal.entries.newest(2 * CHANGED)[first : first + CHANGED]
        for entry in some:
            journal.entries.replace(replace(entry, tags=(words,)))
        moment = moment_of(NOON, NOON, "Europe/Dublin")
        journal.entries.add_all(
            Entry(EntryId(new_id()), moment, Note(f"{words} {number}")) for number in range(CHANGED)
        )


def write_json(folder: Path, target: Path) -> None:
    with closing(opened(folder)) as journal:
        for _ in export(FORMATS["json"], journal, ExportOrder(NOON, binned=True), target):
            pass


def read_json(folder: Path, source: Path) -> None:
    with closing(created(folder)) as journal:
        ImportJournal(journal, new_id).keep(JournalFile(source).rows)


def write_exchange(folder: Path, target: Path) -> None:
    with closing(opened(folder)) as journal:
        journal.copies.write(target)


def merge(folder: Path, source: Path) -> None:
    with closing(opened(folder)) as journal:
        assert not journal.copies.take(source).nothing


def nothing(folder: Path) -> None:
    """Open and close: what every deed does besides."""
    opened(folder).close()


def measured(deed: str, entries: int, work: Callable[..., None], *given: object) -> Measured:
    """Do it in a fresh process."""
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    child = context.Process(target=_told, args=(there, work, given))
    child.start()
    seconds, cpu, peak = here.recv()
    child.join()
    return Measured(deed, entries, seconds, cpu, peak)


def _told(pipe: Connection, work: Callable[..., None], given: tuple[object, ...]) -> None:
    begun, used = time.perf_counter(), time.process_time()
    work(*given)
    most = _most_memory()
    spent = time.perf_counter() - begun, time.process_time() - used, most
    pipe.send(spent)


def _most_memory() -> float:
    """MiB; getrusage would count what the process was before it became this program."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(found.split()[1]) / 1024


def once(place: Path, entries: int) -> list[Measured]:
    """Each deed one time, in turn."""
    first, second, third = (place / name for name in ("first", "second", "third"))
    make(first, entries)
    shutil.copytree(first, second)
    found = [measured("open and close", entries, nothing, first)]
    target = place / "export.json"
    found.append(measured("export json", entries, write_json, first, target))
    found.append(measured("import json", entries, read_json, third, target))
    change(first, "here", 0)
    change(second, "there", CHANGED * 2 // 3)
    found.append(measured("exchange", entries, write_exchange, second, place / "there.jex"))
    found.append(measured("merge", entries, merge, first, place / "there.jex"))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, nargs="+", default=[3650, 36500])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    runs: dict[tuple[str, int], list[Measured]] = {}
    for _ in range(asked.runs):
        for entries in asked.entries:
            with tempfile.TemporaryDirectory(prefix="even-keel-bench-") as place:
                for one in once(Path(place), entries):
                    runs.setdefault((one.deed, entries), []).append(one)
    middle = [_median(found) for found in runs.values()]
    if asked.json:
        print(json.dumps([asdict(one) for one in middle], indent=1))
        return 0
    print(f"load {os.getloadavg()[0]:.1f}; medians of {asked.runs}, opening and closing included")
    print(f"{'':16}{'entries':>9}{'seconds':>9}{'CPU':>7}{'peak MiB':>10}  budget")
    for one in middle:
        budget = BUDGETS.get(one.deed, "") if one.entries >= 36_000 else ""
        took = f"{one.seconds:9.2f}{one.cpu:7.2f}{one.peak:10.0f}"
        print(f"{one.deed:16}{one.entries:9,}{took}  {budget}")
    return 0


def _median(found: list[Measured]) -> Measured:
    return replace(
        found[0],
        seconds=statistics.median(one.seconds for one in found),
        cpu=statistics.median(one.cpu for one in found),
        peak=statistics.median(one.peak for one in found),
    )


if __name__ == "__main__":
    sys.exit(main())
