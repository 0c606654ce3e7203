"""Reads on the journal's thread, counts on the other, and puts the answer into sections."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer

from journal_app.charts.picture import picture_of
from journal_app.charts.warning_sign import Look
from journal_app.domain.errors import JournalError
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.trends.period import Period
from journal_app.ui.screens.trends.sections.state import Drawing, SectionsState
from journal_app.ui.screens.trends.sections.view import SectionsView
from journal_app.ui.widgets.picture_place import PicturePlace

_SLOW_MS = 1_000
Record = TypeVar("Record")
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Steps(Generic[Record, Found]):
    """From the journal to words."""

    read: Callable[[date, date], Record]
    """Runs on the journal's thread."""
    count: Callable[[Record], Found]
    """Statistics; runs on the other thread."""
    tell: Callable[[Found], SectionsState]
    """Words; runs on the GUI thread."""
    today: Callable[[], date]


class SectionsPresenter(Generic[Record, Found]):
    """One part of Trends; only the newest wish is shown."""

    def __init__(
        self,
        view: SectionsView,
        jobs: tuple[Jobs, Jobs],
        steps: Steps[Record, Found],
        notices: Notices,
        look: Look,
    ) -> None:
        self._view, self._steps, self._notices, self._look = view, steps, notices, look
        self._db, self._counting = jobs
        self._period = Period.TWELVE_WEEKS
        self._asked = 0
        self._slow = QTimer(view)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(view.show_waiting)
        view.show_period(self._period)
        view.period_chosen.connect(self._choose)
        view.picture_wanted.connect(self._draw)

    def reload(self) -> None:
        """Read the time that is chosen afresh."""
        self._asked += 1
        asked, days = self._asked, self._period.days(self._steps.today())
        self._slow.start()
        self._db.run(
            lambda: self._steps.read(*days),
            owner=self._view,
            done=lambda record: self._count(record, asked),
            refused=self._refuse,
        )

    def _count(self, record: Record, asked: int) -> None:
        if asked == self._asked:
            self._counting.run(
                lambda: self._steps.count(record),
                owner=self._view,
                done=lambda found: self._show(found, asked),
                refused=self._refuse,
            )

    def _show(self, found: Found, asked: int) -> None:
        if asked == self._asked:
            self._slow.stop()
            self._view.show_state(self._steps.tell(found))

    def _draw(self, place: PicturePlace, drawing: Drawing) -> None:
        width = float(place.width())
        look = replace(self._look, pixel_ratio=place.devicePixelRatioF())
        self._counting.run(
            lambda: picture_of(drawing.draw(width, look)), owner=place, done=place.show_picture
        )

    def _choose(self, period: Period) -> None:
        self._period = period
        self.reload()

    def _refuse(self, error: JournalError) -> None:
        self._slow.stop()
        self._notices.say(explain(error).short)
