"""Keeps every answer at once."""

from collections.abc import Callable
from datetime import datetime

from journal_app.domain.programme import Attendance, Session, SessionKind
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.sessions.state import SessionsState
from journal_app.ui.screens.programme.sessions.view import SessionsView
from journal_app.usecases.add_session import AddSession
from journal_app.usecases.programme_ports import ProgrammeBook
from journal_app.usecases.read_programme import ProgrammeNow, ReadProgramme


class SessionsPresenter:
    """Answers and adds."""

    def __init__(
        self,
        view: SessionsView,
        context: ScreenContext,
        read: ReadProgramme,
        book: ProgrammeBook,
        add: AddSession,
    ) -> None:
        self._view, self._context = view, context
        self._read, self._book, self._add_session = read, book, add
        view.answered.connect(self._answer)
        view.added.connect(self._add)

    def reload(self) -> None:
        """Show the sessions as they stand."""
        self._context.jobs.run(
            self._read, owner=self._view, done=self._show, refused=self._context.refuse
        )

    def _show(self, now: ProgrammeNow) -> None:
        self._view.show_state(SessionsState(now.hours, now.ahead, now.behind))

    def _answer(self, session: Session, attendance: Attendance) -> None:
        self._run(lambda: self._book.save_session(session.answered(attendance)), lambda: None)

    def _add(self, start: datetime, kind: SessionKind, minutes: int, title: str) -> None:
        self._run(lambda: self._add_session(start, kind, minutes, title), self._added)

    def _added(self) -> None:
        self._view.form_kept()
        self._context.notices.say(tr("Saved."))

    def _run(self, work: Callable[[], None], done: Callable[[], None]) -> None:
        self._context.jobs.run(
            work, owner=self._view, done=lambda _: done(), refused=self._context.refuse
        )
