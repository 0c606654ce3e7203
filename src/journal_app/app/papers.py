"""What papers show: gathered from the journal, on its thread."""

from pathlib import Path

from journal_app.app.resources import crisis_lines
from journal_app.domain.crisis_line import LineKind, lines_for
from journal_app.domain.hours_words import HoursPhrases, hours_words
from journal_app.domain.sharing.discharge import DischargePacket
from journal_app.domain.sharing.papers import HelpLine, PaperOrder, PlanPaper, WeeklyCard
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.exchange.fhir_format import FHIR
from journal_app.report.words import read_words
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.papers.discharge import MakeDischarge
from journal_app.usecases.papers.gather_plan import GatherPlan
from journal_app.usecases.papers.weekly_card import MakeWeeklyCard
from journal_app.usecases.ports import Journal
from journal_app.usecases.watch_signs import WatchSigns

Content = PlanPaper | WeeklyCard | DischargePacket

PAPERS = tuple(one for one in Paperwork if one is not Paperwork.REPORT)
"""Papers beside the report, in the order they are offered."""

NAMES_EVERYBODY = frozenset({Paperwork.WALLET, Paperwork.SAFETY_PLAN})
"""The person's own papers, which have to say whom to call."""


def paper_content(journal: Journal, paperwork: Paperwork, order: PaperOrder) -> Content:
    """The content of one paper; only the person's own ones name everybody."""
    match paperwork:
        case Paperwork.WEEKLY_CARD:
            return MakeWeeklyCard(journal)(order)
        case Paperwork.DISCHARGE:
            compose = ComposeReport(journal, WatchSigns(journal), FHIR)
            return MakeDischarge(journal, compose)(order)
        case _:
            return GatherPlan(journal)(order, for_others=paperwork not in NAMES_EVERYBODY)


def country_lines(resources: Path, country: str, language: str = "en") -> tuple[HelpLine, ...]:
    """Lines of a country that can be called or texted; none where the country is not known.

    Emergency first, and of a kind those in the language of the paper.
    """
    lines = crisis_lines(resources, language)
    kinds, spoken = list(LineKind), language.partition("-")[0]
    ordered = sorted(
        lines_for(country.upper(), lines),
        key=lambda line: (kinds.index(line.kind), line.languages[:1] != (spoken,)),
    )
    phrases = _hours_phrases(resources, language)
    return tuple(
        HelpLine(
            line.name,
            line.number or line.text,
            hours_words(line.hours, phrases),
            urgent=line.kind is LineKind.EMERGENCY,
            crisis=line.kind in {LineKind.CRISIS, LineKind.TEXT},
        )
        for line in ordered
        if line.number or line.text
    )


def _hours_phrases(resources: Path, language: str) -> HoursPhrases:
    words = read_words(resources / "report", language)
    return HoursPhrases(
        days=words.names("weekdays_short"),
        always=words.pattern("hours.always"),
        every_day=words.pattern("hours.every_day"),
        period=words.pattern("hours.period"),
        days_between=words.pattern("hours.days_between"),
    )


def on_call_line(name: str, number: str, hours: str = "") -> HelpLine | None:
    """The programme's own number, where there is one."""
    return HelpLine(name.strip(), number.strip(), hours.strip()) if number.strip() else None
