"""Reads on the journal's thread, counts on the other, and puts the answer into sections."""

from dataclasses import replace
from typing import Generic

from PySide6.QtCore import QTimer

from journal_app.charts.picture import picture_of
from journal_app.charts.warning_sign import ChartStyle
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.trends.period import TrendsPeriod
from journal_app.ui.screens.trends.sections.page import Found, InsightPage, Record
from journal_app.ui.screens.trends.sections.state import Drawing
from journal_app.ui.screens.trends.sections.view import SectionsView
from journal_app.ui.widgets.picture_place import PicturePlace

_SLOW_MS = 1_000


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
        self._asked = 0
        self._slow = QTimer(view)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(view.show_waiting)
        view.show_period(self._period)
        view.period_chosen.connect(self._choose)
        view.picture_wanted.connect(self._draw)
        view.act_requested.connect(self._write)
        view.entry_opened.connect(lambda entry: context.navigator.show_entry(EntryId(entry)))

    def reload(self) -> None:
        """Read the time that is chosen afresh."""
        self._asked += 1
        asked, days = self._asked, self._period.days(self._context.clock.today())
        self._slow.start()
        self._context.jobs.run(
            lambda: self._page.read(*days),
            owner=self._view,
            done=lambda record: self._count(record, asked),
            refused=self._refuse,
        )

    def _count(self, record: Record, asked: int) -> None:
        if asked == self._asked:
            self._context.drawing.run(
                lambda: self._page.count(record),
                owner=self._view,
                done=lambda found: self._show(found, asked),
                refused=self._refuse,
            )

    def _show(self, found: Found, asked: int) -> None:
        if asked == self._asked:
            self._slow.stop()
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

    def _refuse(self, error: JournalError) -> None:
        self._slow.stop()
        self._context.refuse(error)
