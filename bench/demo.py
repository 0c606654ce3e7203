"""What a made-up journal costs to write and to report on; the keys are cheap ones.

python bench/demo.py [--small]
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from journal_app.app.demo import fill_with_demo
from journal_app.domain.report_order import Detail, ReportOrder, consent_in_a_word
from journal_app.exchange.fhir_format import FHIR
from journal_app.report.chart_renderer import ChartRenderer
from journal_app.report.drawn_charts import DrawnCharts
from journal_app.report.print_resources import PrintResources
from journal_app.report.render import render_report
from journal_app.storage.journal import OpenJournal, create_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.demo.simulated import SimulatedClock
from journal_app.usecases.make_demo import Story
from journal_app.usecases.watch_signs import WatchSigns

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
END = date(2026, 10, 25)
CHEAP = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(
    limits=CostLimits(least=CHEAP, most=Cost(memory_kib=1024, iterations=3, lanes=4)),
    choose_cost=lambda _limits: CHEAP,
)
STORIES = {
    "twelve_weeks": Story(END),
    "84": Story(END, entries_per_day=1),
    "3650": Story(END, weeks=52, entries_per_day=10),
    "36500": Story(END, weeks=521, entries_per_day=10),
}


def seconds(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    work()
    return round(time.perf_counter() - begun, 3)


def measure(story: Story, folder: Path) -> dict[str, Any]:
    clock = SimulatedClock(datetime(2026, 10, 26, tzinfo=UTC), "UTC")
    journal = create_journal(folder, "a passphrase for a bench", clock=clock, rules=RULES)
    written = seconds(lambda: fill_with_demo(journal, RESOURCES, story))
    answer = {"entries": journal.entries.count(), "write_s": written, **report(journal)}
    journal.close()
    return answer


def report(journal: OpenJournal) -> dict[str, float]:
    compose = ComposeReport(journal, WatchSigns(journal), FHIR)
    order = ReportOrder(
        END - timedelta(days=27), END, consent=consent_in_a_word(Detail.FULL, include_text=False)
    )
    print_resources = PrintResources(RESOURCES)
    content = compose(order, END)
    charts = DrawnCharts(ChartRenderer(print_resources, "en"))
    return {
        "compose_four_weeks_s": seconds(lambda: compose(order, END)),
        "print_first_s": seconds(
            lambda: render_report(content, charts.of(content), print_resources)
        ),
        "print_again_s": seconds(
            lambda: render_report(content, charts.of(content), print_resources)
        ),
    }


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--small", action="store_true", help="leave the largest journal out")
    small = asked.parse_args().small
    with tempfile.TemporaryDirectory() as place:
        answer = {
            name: measure(story, Path(place) / name)
            for name, story in STORIES.items()
            if not (small and name == "36500")
        }
    json.dump(answer, sys.stdout, indent=2)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
