"""Keeps what is entered once; sessions follow it."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from journal_app.domain.errors import JournalError
from journal_app.domain.programme import Programme, Session
from journal_app.domain.schedule import Schedule
from journal_app.translation import tr, tr_n
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.dates.state import DatesState
from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.usecases.keep_schedule import KeepSchedule, Weekly
from journal_app.usecases.programme_ports import ScheduleBook
from journal_app.usecases.read_programme import ReadProgramme

T = TypeVar("T")


class DatesPresenter:
    """Every change is kept at once."""

    def __init__(
        self,
        view: DatesView,
        context: ScreenContext,
        read: ReadProgramme,
        book: ScheduleBook,
        keep: KeepSchedule,
    ) -> None:
        self._view, self._context = view, context
        self._programme, self._book, self._keep = read, book, keep
        self._has_programme = False
        view.programme_kept.connect(self._keep_programme)
        view.schedule_kept.connect(self._keep_schedule)
        view.schedule_ended.connect(self._end)
        view.guide_requested.connect(lambda: context.navigator.open_guide("my-week"))

    def reload(self) -> None:
        """Show what was entered."""
        self._run(self._read, self._show)

    def _read(self) -> DatesState:
        now, book = self._programme(), self._book
        return DatesState(now.today, now.programme, tuple(book.all()), tuple(book.blocks()))

    def _show(self, state: DatesState) -> None:
        self._has_programme = state.programme is not None
        self._view.show_state(state)

    def _keep_programme(self, start: date, weeks: int, hours: float, name: str) -> None:
        try:
            programme = Programme(start=start, weeks=weeks, hours_per_week=hours, name=name)
        except JournalError as error:
            self._context.refuse(error)
            return
        self._run(lambda: self._keep.follow_programme(programme), self._programme_kept)

    def _programme_kept(self, _: None) -> None:
        self._view.programme_was_kept()
        self._context.notices.say(tr("Saved."))
        if not self._has_programme:
            self._has_programme = True
            self._view.focus_schedule()

    def _keep_schedule(self, entered: Weekly, old: Schedule | None) -> None:
        self._run(lambda: self._keep.enter(entered, old), self._schedule_kept)

    def _schedule_kept(self, sessions: int) -> None:
        self._view.schedule_was_kept()
        one = tr("Saved: 1 session.")
        many = tr_n("Saved: %n session.", "Saved: %n sessions.", sessions)
        self._context.notices.say(one if sessions == 1 else many)

    def _end(self, schedule: Schedule) -> None:
        def ended(sessions: list[Session]) -> None:
            self._context.notices.undoable(
                tr("Ended. What was stays as it was."),
                tr("ending a schedule"),
                lambda: self._run(lambda: self._keep.bring_back(schedule, sessions), _nothing),
                lambda: self._end(schedule),
            )

        self._run(lambda: self._keep.end(schedule), ended)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._context.jobs.run(work, owner=self._view, done=done, refused=self._context.refuse)


def _nothing(_: None) -> None:
    """Do nothing."""
