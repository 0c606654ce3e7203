"""Reads on the journal's thread, counts on the other, and puts the answer into sections."""

from dataclasses import replace
from typing import Generic

from journal_app.charts.picture import picture_of
from journal_app.charts.warning_sign import ChartStyle
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId
from journal_app.domain.long_work import LongWork
from journal_app.translation import tr
from journal_app.ui.long_job import LongJob
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.trends.period import TrendsPeriod
from journal_app.ui.screens.trends.sections.page import Found, InsightPage, Record
from journal_app.ui.screens.trends.sections.state import Drawing
from journal_app.ui.screens.trends.sections.view import SectionsView
from journal_app.ui.widgets.picture_place import PicturePlace


class SectionsPresenter(Generic[Record, Found]):
    """One part of Trends; only the newest wish is shown."""

    def __init__(
        self,
        view: SectionsView,
        context: ScreenContext,
        page: InsightPage[Record, Found],
        look: ChartStyle,
    ) -> None:
        self._view, self._context = view, context
        self._page, self._look = page, look
        self._period = TrendsPeriod.TWELVE_WEEKS
        self._job = LongJob(view.busy)
        view.show_period(self._period)
        view.period_chosen.connect(self._choose)
        view.picture_wanted.connect(self._draw)
        view.act_requested.connect(self._write)
        view.busy.again_requested.connect(self.reload)
        view.entry_opened.connect(lambda entry: context.navigator.show_entry(EntryId(entry)))

    def reload(self) -> None:
        """Read the time that is chosen afresh."""
        days = self._period.days(self._context.clock.today())
        work = self._job.begin(_reading_words, at_once=False, dropped=self._view.busy.show_stopped)

        def read() -> Record:
            work.check()
            return self._page.read(*days)

        self._context.jobs.run(
            read,
            owner=self._view,
            done=lambda record: self._count(record, work),
            refused=lambda error: self._refuse(error, work),
            unseen=True,
        )

    def _count(self, record: Record, work: LongWork) -> None:
        if self._job.is_current(work):
            self._context.drawing.run(
                lambda: self._page.count(record, work),
                owner=self._view,
                done=lambda found: self._show(found, work),
                refused=lambda error: self._refuse(error, work),
                unseen=True,
            )

    def _show(self, found: Found, work: LongWork) -> None:
        if self._job.is_current(work):
            self._job.end()
            self._view.show_state(self._page.tell(found))

    def _draw(self, place: PicturePlace, drawing: Drawing) -> None:
        width = float(place.width())
        look = replace(self._look, pixel_ratio=place.devicePixelRatioF())
        self._context.drawing.run(
            lambda: picture_of(drawing.draw(width, look)), owner=place, done=place.show_picture
        )

    def _choose(self, period: TrendsPeriod) -> None:
        self._period = period
        self.reload()

    def _write(self) -> None:
        if self._page.written is not None:
            self._context.navigator.write(self._page.written)

    def _refuse(self, error: JournalError, work: LongWork) -> None:
        if self._job.is_current(work):
            self._job.end()
            self._context.refuse(error)


def _reading_words(_: LongWork) -> str:
    return tr("Reading and counting; this takes a few seconds.")
