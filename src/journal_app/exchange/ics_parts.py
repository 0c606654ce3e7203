"""The events and the zones that stand in a calendar file."""

import re
from collections.abc import Iterator
from typing import Final

from icalendar import Calendar, Event, Timezone

from journal_app.domain.calendar_file import (
    MOST_EVENTS,
    MOST_RULES,
    CalendarFileError,
    CalendarProblem,
)

_ZONE_WITH_COLON: Final = re.compile(
    rb';TZID=(\((?:UTC|GMT)[+-][^"\r\n]{1,60}\)[^:"\r\n]{0,120}):', re.IGNORECASE
)
"""A name such as Outlook shows, without the quotes that a colon in it needs."""


def calendar_parts(content: bytes) -> tuple[list[Event], list[Timezone]]:
    """The events of a file and the zones it defines; a zone with a misprint costs only itself.

    Raises CalendarFileError.
    """
    quoted = _ZONE_WITH_COLON.sub(rb';TZID="\1":', content)
    try:
        calendars = _calendars(quoted)
    except CalendarFileError:
        calendars = _calendars(b"".join(_without_zones(quoted)))
    inside = [part for calendar in calendars for part in calendar.subcomponents]
    events = [part for part in inside if isinstance(part, Event)]
    if len(events) > MOST_EVENTS or sum("RRULE" in event for event in events) > MOST_RULES:
        raise CalendarFileError(CalendarProblem.TOO_MANY)
    return events, [part for part in inside if isinstance(part, Timezone)]


def _calendars(content: bytes) -> list[Calendar]:
    try:
        parts = Calendar.from_ical(content, multiple=True)
    except (ValueError, OverflowError, RecursionError) as error:
        raise CalendarFileError(CalendarProblem.NO_CALENDAR) from error
    found = [part for part in parts if part.name == "VCALENDAR"]
    if not found:
        raise CalendarFileError(CalendarProblem.NO_CALENDAR)
    return found


def _without_zones(content: bytes) -> Iterator[bytes]:
    inside = False
    for line in content.splitlines(keepends=True):
        said = line.strip().upper()
        inside = inside or said == b"BEGIN:VTIMEZONE"
        if not inside:
            yield line
        inside = inside and said != b"END:VTIMEZONE"
