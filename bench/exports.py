"""What it costs to write a whole journal out, in each format, at three sizes.

python bench/exports.py [--small] [--json]
"""

import argparse
import json
import tempfile
import time
import tracemalloc
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from journal_app.app.demo import fill_with_demo
from journal_app.app.export_formats import FORMATS, ExportFormat, export
from journal_app.storage.journal import OpenJournal, create_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.demo.simulated import SimulatedClock
from journal_app.usecases.export_ports import ExportOrder
from journal_app.usecases.make_demo import Story

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
END = date(2026, 10, 25)
CHEAP = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(
    limits=CostLimits(least=CHEAP, most=Cost(memory_kib=1024, iterations=3, lanes=4)),
    choose_cost=lambda _limits: CHEAP,
)
STORIES = {
    "demo": Story(END),
    "3650": Story(END, weeks=52, entries_per_day=10),
    "36500": Story(END, weeks=521, entries_per_day=10),
}


def write(form: ExportFormat, journal: OpenJournal, place: Path) -> float:
    """Write it; the longest step in seconds."""
    order = ExportOrder(datetime(2026, 10, 26, tzinfo=UTC))
    longest, before = 0.0, time.perf_counter()
    for _ in export(form, journal, order, place):
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
    return longest


def measure(form: ExportFormat, journal: OpenJournal, folder: Path) -> dict[str, Any]:
    place = folder / f"out{form.ending}"
    begun = time.perf_counter()
    longest = write(form, journal, place)
    seconds = time.perf_counter() - begun
    files = [place] if form.ending else list(place.iterdir())
    tracemalloc.start()
    write(form, journal, folder / f"again{form.ending}")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return {
        "seconds": round(seconds, 2),
        "longest_step": round(longest, 3),
        "files": len(files),
        "megabytes": round(sum(file.stat().st_size for file in files) / 1e6, 1),
        "memory_megabytes": round(peak / 1e6, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="without the largest journal")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    rows = []
    for size, story in STORIES.items():
        if asked.small and size == "36500":
            continue
        with tempfile.TemporaryDirectory() as folder:
            clock = SimulatedClock(datetime(2026, 10, 26, tzinfo=UTC), "UTC")
            made = Path(folder) / "journal"
            journal = create_journal(made, "a passphrase for a bench", clock=clock, rules=RULES)
            fill_with_demo(journal, RESOURCES, story)
            for name, form in FORMATS.items():
                place = Path(folder) / name
                place.mkdir()
                rows.append({"size": size, "format": name, **measure(form, journal, place)})
                if not asked.json:
                    print(rows[-1])
            journal.close()
    if asked.json:
        print(json.dumps(rows, indent=2))


if __name__ == "__main__":
    main()
