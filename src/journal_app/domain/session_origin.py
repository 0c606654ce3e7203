"""Where a session came from, when it was not typed in by itself."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.ids import ImportId, ScheduleId
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class FromSchedule(Silent):
    """It stands where a schedule put it, or was moved from there."""

    schedule: ScheduleId
    slot: date
    """The day that the schedule gives for it, wherever it is moved to."""


@dataclass(frozen=True, slots=True, repr=False)
class FromCalendar(Silent):
    """It was read from a calendar file."""

    key: str
    """The event's UID (RFC 5545, 3.8.4.7), with its start where the event repeats."""
    imported: ImportId


Origin = FromSchedule | FromCalendar | None
"""None: typed in by itself."""
