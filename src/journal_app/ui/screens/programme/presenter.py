"""Keeps the programme and its sessions."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import SessionId
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Attendance, Programme, Session, SessionKind
from journal_app.ui.explain import explain
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.screens.programme.state import ProgrammeState, SessionRow
from journal_app.ui.screens.programme.view import ProgrammeView
from journal_app.usecases.read_programme import ProgrammeNow


@dataclass(frozen=True, slots=True)
class ProgrammeActions:
    """What the Programme screen needs done."""

    read: Callable[[], ProgrammeNow]
    save: Callable[[Programme], None]
    save_session: Callable[[Session], None]
    delete_session: Callable[[SessionId], None]
    new_id: Callable[[], str]
    zone: Callable[[], str]


class ProgrammePresenter:
    """Every change is kept at once."""

    def __init__(
        self, view: ProgrammeView, jobs: Jobs, actions: ProgrammeActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        view.programme_changed.connect(self._keep)
        view.session_added.connect(self._add)
        view.attendance_changed.connect(self._attend)
        view.session_removed.connect(self._remove)

    def reload(self) -> None:
        """Show the programme as it stands."""
        self._jobs.run(self._actions.read, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, now: ProgrammeNow) -> None:
        self._view.show_state(
            ProgrammeState(
                programme=now.programme,
                week=now.week,
                attended_hours=now.hours.attended,
                planned_hours=now.hours.told,
                ahead=tuple(SessionRow(one, local, past=False) for local, one in now.ahead),
                behind=tuple(SessionRow(one, local, past=True) for local, one in now.behind),
            )
        )

    def _keep(self, start: date, weeks: int, hours: float, name: str) -> None:
        try:
            programme = Programme(start=start, weeks=weeks, hours_per_week=hours, name=name)
        except JournalError as error:
            self._refuse(error)
            return
        self._run(lambda: self._actions.save(programme), self._view.tr("Kept."))

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
        self._run(lambda: self._actions.save_session(session), self._view.tr("Added."))

    def _attend(self, session: Session, attendance: Attendance) -> None:
        minutes = session.planned_minutes if attendance is Attendance.ATTENDED else 0
        changed = replace(session, attendance=attendance, attended_minutes=minutes)
        self._run(lambda: self._actions.save_session(changed), "")

    def _remove(self, session: Session) -> None:
        self._jobs.run(
            lambda: self._actions.delete_session(session.id),
            owner=self._view,
            done=lambda _: self._notices.say(
                self._view.tr("Removed."),
                self._view.tr("&Undo"),
                lambda: self._run(lambda: self._actions.save_session(session), ""),
            ),
            refused=self._refuse,
        )

    def _run(self, work: Callable[[], None], said: str) -> None:
        def done(_: None) -> None:
            if said:
                self._notices.say(said)

        self._jobs.run(work, owner=self._view, done=done, refused=self._refuse)

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
