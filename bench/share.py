"""What a tick on the Share screen costs: the report composed and its pages drawn afresh.

Every block is taken to each of its choices in turn, on journals of 84, 3,650 and 36,500 entries,
over two weeks; then every page of the plan is gathered and drawn, and talk days are proposed.

python bench/share.py [--small] [--rounds 3]
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from journal_app.app.demo import fill_with_demo
from journal_app.app.papers import country_lines
from journal_app.app.printing import Printing
from journal_app.domain.report_order import ReportOrder
from journal_app.domain.sharing.consent import Block, choices_of
from journal_app.domain.sharing.papers import PaperOrder
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.exchange.fhir_format import FHIR
from journal_app.storage.journal import OpenJournal, create_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.demo.simulated import SimulatedClock
from journal_app.usecases.make_demo import Story
from journal_app.usecases.papers.make_paper import PAPERS, MakePaper
from journal_app.usecases.report_parts.remembered_signs import RememberedSigns
from journal_app.usecases.talk.propose import ProposeTalk

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
END = date(2026, 10, 25)
FIRST = END - timedelta(days=13)
CHEAP = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(
    limits=CostLimits(least=CHEAP, most=Cost(memory_kib=1024, iterations=3, lanes=4)),
    choose_cost=lambda _limits: CHEAP,
)
STORIES = {
    "84": Story(END, entries_per_day=1),
    "demo": Story(END),
    "3650": Story(END, weeks=52, entries_per_day=10),
    "36500": Story(END, weeks=521, entries_per_day=10),
}


def milliseconds(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def ticks() -> Iterator[tuple[str, ReportConsent]]:
    for block in Block:
        for choice in choices_of(block):
            yield f"{block}:{choice.name.lower()}", ReportConsent(blocks={block: choice})


def measure(story: Story, folder: Path, rounds: int) -> dict[str, Any]:
    clock = SimulatedClock(datetime(2026, 10, 26, tzinfo=UTC), "UTC")
    journal = create_journal(folder, "a passphrase for a bench", clock=clock, rules=RULES)
    fill_with_demo(journal, RESOURCES, story)
    answer = {"entries": journal.entries.count(), **share(journal, rounds)}
    journal.close()
    return answer


def share(journal: OpenJournal, rounds: int) -> dict[str, Any]:
    compose = ComposeReport(journal, RememberedSigns(journal), FHIR)
    printing = Printing(RESOURCES)
    first = milliseconds(lambda: printing.pages(compose(ReportOrder(FIRST, END), END)))
    composed: list[float] = []
    drawn: list[float] = []
    whole: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, consent in ticks():
            order = ReportOrder(FIRST, END, consent=consent)
            begun = time.perf_counter()
            content = compose(order, END)
            between = time.perf_counter()
            printing.pages(content)
            ended = time.perf_counter()
            composed.append(1000 * (between - begun))
            drawn.append(1000 * (ended - between))
            whole.setdefault(name, []).append(1000 * (ended - begun))
    medians = {name: statistics.median(times) for name, times in whole.items()}
    slowest = max(medians, key=lambda name: medians[name])
    return {
        "first_ms": round(first),
        "compose_ms": round(statistics.median(composed), 1),
        "pages_ms": round(statistics.median(drawn), 1),
        "tick_ms": round(statistics.median(medians.values()), 1),
        "slowest_tick": slowest,
        "slowest_tick_ms": round(medians[slowest], 1),
        "propose_ms": round(milliseconds(lambda: ProposeTalk(journal)(FIRST, END)), 1),
        "papers_ms": papers(journal, printing),
    }


def papers(journal: OpenJournal, printing: Printing) -> dict[str, float]:
    order = PaperOrder(END, lines=country_lines(RESOURCES, "IE"))
    found = {}
    for paperwork in PAPERS:
        draw = partial(_draw, journal, printing, paperwork, order)
        times = [milliseconds(draw) for _ in range(3)]
        found[paperwork.value] = round(statistics.median(times), 1)
    return found


def _draw(
    journal: OpenJournal, printing: Printing, paperwork: Paperwork, order: PaperOrder
) -> list[bytes]:
    return printing.paper_pages(paperwork, MakePaper(journal, FHIR)(paperwork, order))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--small", action="store_true", help="84 entries and the demo alone")
    asked.add_argument("--rounds", type=int, default=3)
    chosen = asked.parse_args()
    answer: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, story in STORIES.items():
            if not (chosen.small and name in {"3650", "36500"}):
                answer[name] = measure(story, Path(folder) / name, chosen.rounds)
    if "36500" in answer:
        ratio = answer["36500"]["tick_ms"] / answer["84"]["tick_ms"]
        answer["tick_36500_to_84"] = round(ratio, 2)
    json.dump(answer, sys.stdout, indent=2)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
