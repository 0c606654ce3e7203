"""The programme and its sessions."""

from datetime import date
from typing import Final

from journal_app.domain.ids import SessionId
from journal_app.domain.programme import Attendance, Programme, Session, SessionKind
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database, Row
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.usecases.ports import Changed, Clock

_SESSION: Final = (
    "id, starts_at, day, kind, planned_minutes, attended_minutes, attendance, title, takeaway"
)


class ProgrammeRepository:
    """Keeps one programme and any number of sessions; a deleted session keeps no words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def programme(self) -> Programme | None:
        """The programme, or None where none was entered."""
        row = self._database.row("SELECT start, weeks, hours_per_week, name FROM programme")
        if row is None:
            return None
        start, weeks, hours, name = row
        return Programme(date.fromisoformat(start), weeks, hours, name)

    def save_programme(self, programme: Programme) -> None:
        """Keep the programme in place of the earlier one."""
        self._write(
            "INSERT OR REPLACE INTO programme (only_row, start, weeks, hours_per_week, name,"
            " updated_at) VALUES (1, ?, ?, ?, ?, ?)",
            programme.start.isoformat(),
            programme.weeks,
            programme.hours_per_week,
            programme.name,
            self._now(),
        )

    def sessions(self, first: date, last: date) -> list[Session]:
        """Sessions on the days first..last (inclusive), by start."""
        rows = self._database.rows(
            f"SELECT {_SESSION} FROM session WHERE deleted_at IS NULL AND day BETWEEN ? AND ?"  # noqa: S608
            " ORDER BY starts_at, id",
            (first.isoformat(), last.isoformat()),
        )
        return [_session(row) for row in rows]

    def save_session(self, session: Session) -> None:
        """Keep a new session or the new form of an old one."""
        self._write(
            f"INSERT OR REPLACE INTO session ({_SESSION}, updated_at)"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            session.id,
            to_milliseconds(session.starts_at),
            session.day.isoformat(),
            session.kind,
            session.planned_minutes,
            session.attended_minutes,
            session.attendance,
            session.title,
            session.takeaway,
            self._now(),
        )

    def delete_session(self, session: SessionId) -> None:
        """Leave a tombstone."""
        self._write(
            "UPDATE session SET title = '', takeaway = '', deleted_at = ?1, updated_at = ?1"
            " WHERE id = ?2 AND deleted_at IS NULL",
            self._now(),
            session,
        )

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())

    def _write(self, sql: str, *values: object) -> None:
        with self._changes.transaction(Changed.PROGRAMME):
            self._database.write(sql, values)


def _session(row: Row) -> Session:
    session_id, starts_at, day, kind, planned, attended, attendance, title, takeaway = row
    return Session(
        id=session_id,
        starts_at=from_milliseconds(starts_at),
        day=date.fromisoformat(day),
        kind=SessionKind(kind),
        planned_minutes=planned,
        attended_minutes=attended,
        attendance=Attendance(attendance),
        title=title,
        takeaway=takeaway,
    )
