"""Writes sessions as a calendar file (RFC 5545)."""

from collections.abc import Iterable
from datetime import datetime

from icalendar import Calendar, Event

from journal_app.domain.programme import Session
from journal_app.domain.session_origin import FromCalendar

_MADE_BY = "-//Even Keel//EN"


def write_calendar(sessions: Iterable[tuple[Session, str]], now: datetime) -> bytes:
    """Sessions with the words that each is called by; nothing else of them is written.

    Times are in UTC, so that they are right in every place and need no zone.
    """
    calendar = Calendar()
    calendar.add("prodid", _MADE_BY)
    calendar.add("version", "2.0")
    for session, title in sessions:
        event = Event()
        event.add("uid", _uid(session))
        event.add("dtstamp", now)
        event.add("dtstart", session.starts_at)
        event.add("dtend", session.ends_at)
        event.add("summary", title)
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _uid(session: Session) -> str:
    origin = session.origin
    return origin.key if isinstance(origin, FromCalendar) else session.id
