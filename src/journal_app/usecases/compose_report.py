"""Compose a report from the journal: the numbers of a period, words only where they are shared."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.report_content import ReportContent, ReportHeader
from journal_app.domain.report_order import Detail, ReportOrder
from journal_app.usecases.ports import Journal
from journal_app.usecases.report_parts import charts, figures, lists, signs, talk, weeks
from journal_app.usecases.report_parts.material import Material, gather
from journal_app.usecases.watch_signs import WatchSigns


@dataclass(frozen=True, slots=True)
class ComposeReport:
    """Makes a report's content; a private entry gives it neither a word nor a number."""

    journal: Journal
    watch: WatchSigns

    def __call__(self, order: ReportOrder, generated_on: date) -> ReportContent:
        """Everything the report shows of the period, with the time before it to compare."""
        material = gather(self.journal, order)
        overall = self.watch.shared(order.last).board.overall
        full = order.detail is Detail.FULL
        lapse_word = self.journal.preferences.get().lapse_word
        return ReportContent(
            header=self._header(material, generated_on),
            paper=order.paper,
            language=order.language,
            talk_about=talk.talk_about(material),
            completeness=figures.completeness(material),
            charts=charts.page_one_charts(material, overall),
            signs=signs.sign_grid(material),
            triggers=lists.trigger_rows(material),
            helped=lists.helped_rows(material),
            lapses=lists.lapse_facts(material, lapse_word),
            acted=figures.acted_days(material),
            attendance=figures.hours(self.journal.programme.sessions(order.first, order.last)),
            medication=figures.medication_days(material),
            weeks=weeks.week_grids(material) if full else (),
            trends=charts.trend_charts(material) if full else (),
        )

    def _header(self, material: Material, generated_on: date) -> ReportHeader:
        order = material.order
        programme = self.journal.programme.programme()
        return ReportHeader(
            period=material.period,
            generated_on=generated_on,
            who=order.who,
            for_whom=order.for_whom,
            programme="" if programme is None else programme.name,
            programme_week=None if programme is None else programme.week_of(order.last),
        )
