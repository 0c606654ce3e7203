"""Compose a report from the journal: what the person shares of a period, and nothing else."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from journal_app.domain.entry import EntryKind
from journal_app.domain.report_content import ReportContent, ReportHeader
from journal_app.domain.report_errors import PeriodAheadError
from journal_app.domain.report_order import ReportOrder
from journal_app.domain.sharing.consent import Block
from journal_app.domain.sharing.papers import PaperOrder
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.usecases.papers.gather_plan import GatherPlan
from journal_app.usecases.papers.shortened import unnamed_people, without_names
from journal_app.usecases.ports import Journal
from journal_app.usecases.questionnaire_ports import FormFormat
from journal_app.usecases.report_parts import charts, figures, in_full, lists, logs, signs, talk
from journal_app.usecases.report_parts import weeks as week_parts
from journal_app.usecases.report_parts.coming_up import coming_up
from journal_app.usecases.report_parts.forms import Forms
from journal_app.usecases.report_parts.material import Material, gather
from journal_app.usecases.report_parts.standing_out import earlier_of
from journal_app.usecases.report_parts.talk_sheet import sheet_for
from journal_app.usecases.sharing_document import shared_lines
from journal_app.usecases.watch_signs import SignsReport

Parts = dict[str, Any]


class SharedSigns(Protocol):
    """Whoever runs the warning-sign board for what leaves the journal."""

    def shared(self, as_of: date, consent: ReportConsent) -> SignsReport:
        """The board without a number from anything that is kept."""
        ...


@dataclass(frozen=True, slots=True)
class ComposeReport:
    """Makes a report's content; what is kept gives it neither a word nor a number."""

    journal: Journal
    watch: SharedSigns
    format: FormFormat

    def __call__(self, order: ReportOrder, generated_on: date) -> ReportContent:
        """Everything the report shows of the period, with the time before it to compare.

        Raises:
            ReportTooFullError: More is shared in full than one report holds.
            PeriodAheadError: The first day is still to come.
        """
        if order.first > generated_on:
            raise PeriodAheadError
        names = (*order.names, *unnamed_people(self.journal))
        spoken = replace(self, journal=self.journal.named_in(order.language))
        return without_names(spoken._whole(order, generated_on), names)  # noqa: SLF001

    def _whole(self, order: ReportOrder, generated_on: date) -> ReportContent:
        """The content with every name in it."""
        material = gather(self.journal, order)
        return ReportContent(
            header=self._header(material, generated_on),
            paper=order.paper,
            language=order.language,
            talk_about=talk.talk_about(
                material, self._sheet(material), earlier_of(self.journal, order)
            ),
            in_full=in_full.entries_in_full(material),
            safety_line=_safety_line(material),
            **self._figures(material),
            **self._charts(material),
            **_signs(material),
            **self._lists(material),
            **self._forms(material),
            **self._plan(material),
            **_weeks(material),
            attached=shared_lines(order.consent) if material.shows(Block.ATTACHED) else None,
        )

    def _header(self, material: Material, generated_on: date) -> ReportHeader:
        order = material.order
        programme = self.journal.programme.programme()
        return ReportHeader(
            period=material.period,
            generated_on=generated_on,
            who=order.who,
            for_whom=order.for_whom,
            programme="" if programme is None else material.words(programme.name),
            programme_week=None if programme is None else programme.week_of(order.last),
        )

    def _sheet(self, material: Material) -> Any:
        if not material.shows(Block.TALK):
            return None
        return sheet_for(self.journal, material.order.first, material.order.last)

    def _figures(self, material: Material) -> Parts:
        found: Parts = {}
        if material.shows(Block.COMPLETENESS):
            found["completeness"] = figures.completeness(material)
        if material.shows(Block.ACTED):
            found["acted"] = figures.acted_days(material)
        if material.shows(Block.HOURS):
            first, last = material.order.first, material.order.last
            found["attendance"] = figures.hours(self.journal.programme.sessions(first, last))
            found["homework"] = figures.homework(self.journal.homework.all(), first, last)
        if material.shows(Block.MEDICATION):
            found["medication"] = figures.medication_days(material)
        return found

    def _charts(self, material: Material) -> Parts:
        consent, found = material.order.consent, Parts()
        if material.shows(Block.CHARTS):
            overall = self.watch.shared(material.order.last, consent).board.overall
            drawn = charts.page_one_charts(material, overall)
            if material.whole(Block.CHARTS):
                found["charts"] = drawn
            else:
                found["middles"] = charts.middle_rows(drawn)
        if material.shows(Block.TRENDS):
            found["trends"] = charts.trend_charts(material)
        return found

    def _lists(self, material: Material) -> Parts:
        found: Parts = {}
        if material.shows(Block.TRIGGERS):
            found["triggers"] = lists.trigger_rows(material)
        if material.shows(Block.HELPED):
            kinds = [EntryKind.COPING]
            ever = self.journal.entries.between(date.min, material.order.last, kinds=kinds)
            found["helped"] = lists.with_long_record(lists.helped_rows(material), material, ever)
        if material.shows(Block.LAPSES):
            facts = lists.lapse_facts(material, self.journal.preferences.get().lapse_word)
            if material.whole(Block.LAPSES):
                found["lapses"] = facts
            elif facts:
                found["lapse_count"] = len(facts)
        if material.shows(Block.TABLES):
            found["trigger_lines"] = logs.trigger_lines(material)
            found["coping_lines"] = logs.coping_lines(material)
        return found

    def _forms(self, material: Material) -> Parts:
        forms, found = Forms(self.journal, self.format), Parts()
        if material.shows(Block.QUESTIONNAIRES):
            found["questionnaires"] = forms.scores(material)
        if material.shows(Block.ITEMS):
            found["answers"] = forms.answers(material)
        return found

    def _plan(self, material: Material) -> Parts:
        """What is ahead on page 1, and the whole plan on pages of its own, for others' eyes."""
        found: Parts = {}
        if material.shows(Block.COMING_UP):
            situations = self.journal.plan.situations.all()
            found["coming_up"] = coming_up(material, situations)
        if material.shows(Block.PLAN):
            order = material.order
            paper = PaperOrder(order.last, order.paper, order.language, order.who, order.for_whom)
            found["plan"] = GatherPlan(self.journal)(paper, for_others=True, typed=order.names)
        return found


def _signs(material: Material) -> Parts:
    grid = signs.sign_grid(material) if material.shows(Block.SIGNS) else None
    if grid is None or material.whole(Block.SIGNS):
        return {"signs": grid}
    return {"sign_counts": signs.without_days(grid)}


def _weeks(material: Material) -> Parts:
    return {"weeks": week_parts.week_grids(material)} if material.shows(Block.WEEKS) else {}


def _safety_line(material: Material) -> str:
    shown = material.shows(Block.SAFETY_LINE)
    return material.words(material.order.safety_line) if shown else ""
