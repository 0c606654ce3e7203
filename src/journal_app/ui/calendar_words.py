"""Words for calendar files; no Qt here."""

from collections.abc import Callable
from typing import Any

from journal_app.domain.calendar_file import (
    MOST_EVENTS,
    Assumed,
    CalendarFileError,
    CalendarProblem,
    LeftOut,
)
from journal_app.domain.errors import JournalError
from journal_app.translation import tr
from journal_app.ui.explanation import Explanation


def left_out_words(reason: LeftOut) -> str:
    """Why something in a calendar is no session."""
    return {
        LeftOut.WHOLE_DAY: tr("whole days"),
        LeftOut.CANCELLED: tr("cancelled"),
        LeftOut.OUTSIDE: tr("outside the time of your programme"),
        LeftOut.TOO_LONG: tr("longer than a day"),
        LeftOut.TOO_OFTEN: tr("repeated in a way that is not known here"),
        LeftOut.TOO_OLD: tr("repeated for more than ten years"),
        LeftOut.NO_LENGTH: tr("reminders without a length"),
        LeftOut.UNREADABLE: tr("cannot be read"),
    }[reason]


def assumed_words(assumed: Assumed) -> str:
    """What was taken for granted about a time."""
    return {
        Assumed.FLOATING: tr("Without a time zone, read as your own time"),
        Assumed.UNKNOWN_ZONE: tr("In a time zone that is not known here, read as your own time"),
        Assumed.FIXED_OFFSET: tr(
            "In a zone given only as hours from UTC, so summer time may be an hour off"
        ),
        Assumed.LETTERS: tr("With letters that were guessed, so look at the names"),
    }[assumed]


def _file(error: CalendarFileError) -> Explanation:
    happened, next_step = {
        CalendarProblem.TOO_LARGE: (
            tr("This calendar is too large: more than one megabyte."),
            tr("Ask your calendar for a shorter time, and try again."),
        ),
        CalendarProblem.NO_CALENDAR: (
            tr("This file is not a calendar that can be read."),
            tr("It should be an .ics file. Check which file you chose."),
        ),
        CalendarProblem.TOO_MANY: (
            tr("This calendar holds more than {n} appointments.").format(n=MOST_EVENTS),
            tr("Ask your calendar for a shorter time, and try again."),
        ),
    }[error.problem]
    return Explanation(happened, tr("Nothing in your journal was changed."), next_step)


CALENDAR_WORDS: dict[type[JournalError], Callable[[Any], Explanation]] = {
    CalendarFileError: _file,
}
