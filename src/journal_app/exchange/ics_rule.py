"""Expands a repeating event of a foreign calendar, within bounds."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any, Final

from dateutil.rrule import rrulestr
from icalendar import vRecur

from journal_app.domain.calendar_file import LeftOut

_PARTS: Final = {
    "DAILY": {"BYDAY"},
    "WEEKLY": {"BYDAY"},
    "MONTHLY": {"BYDAY", "BYSETPOS", "BYMONTHDAY"},
    "YEARLY": {"BYMONTH", "BYMONTHDAY"},
}
"""What a rule may say besides how often and how long.

The library looks for the next time until the year 9999 before it gives up. With these parts, and
what ``_check`` asks for, there is one soon.
"""

_ALWAYS: Final = {"FREQ", "INTERVAL", "UNTIL", "COUNT", "WKST"}
_MOST_APART: Final = 11
_OLDEST: Final = timedelta(days=10 * 366)
_MOST_STEPS: Final = 5_000


class EventError(Exception):
    """One event is no appointment; the file goes on."""

    def __init__(self, reason: LeftOut) -> None:
        super().__init__(reason)
        self.reason = reason


def expand(rule: vRecur, begin: datetime, first: date, last: date) -> Iterator[datetime]:
    """Starts on the wall clock of ``begin`` (aware) that lie on the days first..last.

    A rule without an end is followed to ``last``; one that asks for more steps than ten years
    of days have is refused, and so is one that could run for ever.

    Raises:
        EventError: The rule cannot be followed.
    """
    if begin.date() < first - _OLDEST:
        raise EventError(LeftOut.TOO_OLD)
    steps = islice(_steps(rule, begin, last), _count(rule))
    for n, start in enumerate(steps):
        if n >= _MOST_STEPS:
            raise EventError(LeftOut.TOO_OFTEN)
        if start.date() >= first:
            yield start


def _steps(rule: vRecur, begin: datetime, last: date) -> Iterator[datetime]:
    """Every start from the first on until the last day; always ends."""
    _check(rule)
    bare = vRecur({name: value for name, value in rule.items() if name not in {"UNTIL", "COUNT"}})
    try:
        whole = rrulestr(_rule_text(bare), dtstart=begin.replace(tzinfo=None))
        return iter(whole.replace(until=_until(rule, begin, last)))
    except (ValueError, TypeError, OverflowError) as error:
        raise EventError(LeftOut.UNREADABLE) from error


def _check(rule: vRecur) -> None:
    """Refuse a rule that several times of a day, or hardly any day, fit."""
    frequency, interval = str(_one(rule, "FREQ")), _one(rule, "INTERVAL", 1)
    parts = set(rule) - _ALWAYS
    if not isinstance(interval, int) or interval < 1:
        raise EventError(LeftOut.UNREADABLE)
    fits = (
        parts <= _PARTS.get(frequency, set())
        and frequency in _PARTS
        and interval <= _MOST_APART
        and not (frequency == "DAILY" and interval > 1 and parts)
        and not {"BYDAY", "BYMONTHDAY"} <= parts
        and all(abs(int(place)) < 5 for place in rule.get("BYSETPOS", ()))
        and ("BYSETPOS" not in parts or _all(rule, "BYDAY", lambda day: str(day).isalpha()))
        and len({str(day).isalpha() for day in rule.get("BYDAY", ())}) < 2
        and ("BYMONTH" not in parts or _all(rule, "BYMONTHDAY", lambda day: abs(int(day)) < 29))
    )
    if not fits:
        raise EventError(LeftOut.TOO_OFTEN)


def _all(rule: vRecur, name: str, fits: Callable[[Any], bool]) -> bool:
    """Whether a part is there and all of its values fit."""
    values = rule.get(name, ())
    return bool(values) and all(fits(value) for value in values)


def _until(rule: vRecur, begin: datetime, last: date) -> datetime:
    """The end of the rule on the wall clock, or that of the stretch where it is earlier."""
    end = datetime.combine(last, time.max)
    until = _one(rule, "UNTIL")
    if isinstance(until, datetime):
        there = until if until.tzinfo is None else until.astimezone(begin.tzinfo)
        return min(end, there.replace(tzinfo=None))
    if isinstance(until, date):
        return min(end, datetime.combine(until, time.max))
    return end


def _rule_text(rule: vRecur) -> str:
    content: bytes = rule.to_ical()  # type: ignore[no-untyped-call]
    return content.decode()


def _count(rule: vRecur) -> int | None:
    count = _one(rule, "COUNT")
    if count is None:
        return None
    if not isinstance(count, int) or count < 0:
        raise EventError(LeftOut.UNREADABLE)
    return count


def _one(rule: vRecur, name: str, default: object = None) -> object:
    """The single value of a part of a rule."""
    values = rule.get(name, [default])
    return values[0] if isinstance(values, list) and values else default
