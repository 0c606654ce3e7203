"""Keeps every answer at once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import SessionId
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Attendance, Session, SessionKind
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.programme.sessions.form import LINE
from journal_app.ui.screens.programme.sessions.state import SessionsState
from journal_app.ui.screens.programme.sessions.view import SessionsView
from journal_app.usecases.read_programme import ProgrammeNow


@dataclass(frozen=True, slots=True)
class SessionsActions:
    """What the list of sessions needs done."""

    read: Callable[[], ProgrammeNow]
    save: Callable[[Session], None]
    new_id: Callable[[], str]
    zone: Callable[[], str]
    kept: Callable[[str], None]
    """A typed line was kept."""


class SessionsPresenter:
    """Answers and adds."""

    def __init__(
        self, view: SessionsView, jobs: Jobs, actions: SessionsActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        view.answered.connect(self._answer)
        view.added.connect(self._add)

    def reload(self) -> None:
        """Show the sessions as they stand."""
        self._jobs.run(self._actions.read, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, now: ProgrammeNow) -> None:
        self._view.show_state(SessionsState(now.hours, now.ahead, now.behind))

    def _answer(self, session: Session, attendance: Attendance) -> None:
        self._keep(session.answered(attendance), lambda: None)

    def _add(self, start: datetime, kind: SessionKind, minutes: int, title: str) -> None:
        local = start.replace(tzinfo=zone_named(self._actions.zone()))
        try:
            session = Session(
                id=SessionId(self._actions.new_id()),
                starts_at=local.astimezone(UTC),
                day=local.date(),
                kind=kind,
                planned_minutes=minutes,
                title=title,
            )
        except JournalError as error:
            self._refuse(error)
            return
        self._keep(session, self._added)

    def _added(self) -> None:
        self._actions.kept(LINE)
        self._notices.say(tr("Saved."))

    def _keep(self, session: Session, done: Callable[[], None]) -> None:
        self._jobs.run(
            lambda: self._actions.save(session),
            owner=self._view,
            done=lambda _: done(),
            refused=self._refuse,
        )

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
