"""A session as a row, and back."""

from datetime import date
from typing import Final

from journal_app.domain.ids import ImportId, ScheduleId
from journal_app.domain.programme import Attendance, Session, SessionKind
from journal_app.domain.session_origin import FromCalendar, FromSchedule, Origin
from journal_app.storage.database import Row
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds

COLUMNS: Final = (
    "id",
    "starts_at",
    "day",
    "kind",
    "planned_minutes",
    "attended_minutes",
    "attendance",
    "title",
    "takeaway",
    "schedule_id",
    "slot",
    "calendar_key",
    "import_id",
)


def session_values(session: Session) -> tuple[object, ...]:
    """What a session is kept as, in the order of ``COLUMNS``."""
    return (
        session.id,
        to_milliseconds(session.starts_at),
        session.day.isoformat(),
        session.kind,
        session.planned_minutes,
        session.attended_minutes,
        session.attendance,
        session.title,
        session.takeaway,
        *_origin_values(session.origin),
    )


def session_of(row: Row) -> Session:
    """The session that a row in the order of ``COLUMNS`` keeps."""
    session_id, starts_at, day, kind, planned, attended, attendance, title, takeaway = row[:9]
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
        origin=_origin(*row[9:]),
    )


def _origin_values(origin: Origin) -> tuple[str | None, str | None, str | None, str | None]:
    match origin:
        case FromSchedule(schedule, slot):
            return schedule, slot.isoformat(), None, None
        case FromCalendar(key, imported):
            return None, None, key, imported
        case None:
            return None, None, None, None


def _origin(schedule: str | None, slot: str | None, key: str | None, batch: str | None) -> Origin:
    if schedule is not None and slot is not None:
        return FromSchedule(ScheduleId(schedule), date.fromisoformat(slot))
    if key is not None and batch is not None:
        return FromCalendar(key, ImportId(batch))
    return None
