"""Days of the week that something takes place on."""

from collections.abc import Iterable
from enum import IntEnum

from journal_app.domain.errors import JournalError


class Weekday(IntEnum):
    """A day of the week, counted as Python's ``date.weekday`` counts."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class NoWeekdayError(JournalError):
    """Something comes every week and no day of the week was picked."""


def settle_weekdays(days: Iterable[int]) -> tuple[Weekday, ...]:
    """Each day once, Monday first.

    Raises:
        NoWeekdayError: There is none.
    """
    settled = tuple(sorted({Weekday(day) for day in days}))
    if not settled:
        raise NoWeekdayError
    return settled
