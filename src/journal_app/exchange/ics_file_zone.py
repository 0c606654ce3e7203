"""A time zone that a calendar file defines itself (VTIMEZONE of RFC 5545), within bounds."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import islice
from typing import Any, Final

from dateutil.rrule import weekday, weekdays
from icalendar import Timezone, vRecur

_MOST: Final = 200
"""Parts of one zone that are read."""
_WHOLE_DAY: Final = timedelta(hours=24)
_ONE_WEEK: Final = 7


class UnfollowableZoneError(ValueError):
    """The zone changes by a rule that is not a yearly one."""


@dataclass(frozen=True, slots=True, order=True)
class _Change:
    """A change of the clocks."""

    utc: datetime
    """When, without a zone."""
    before: timedelta
    after: timedelta


class FileZone(tzinfo):
    """Offsets by the changes that a definition gives for some years; no rule runs longer."""

    def __init__(self, definition: Timezone, first: int, last: int) -> None:
        """Follow a definition for the years first..last.

        Raises:
            UnfollowableZoneError: It is none, or its rules are not yearly.
        """
        parts = [p for p in definition.subcomponents if p.name in {"STANDARD", "DAYLIGHT"}]
        if not parts or len(parts) > _MOST:
            raise UnfollowableZoneError
        try:
            found = {change for part in parts for change in _changes(part, first, last)}
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
            raise UnfollowableZoneError from error
        if not found:
            raise UnfollowableZoneError
        self._changes = sorted(found)

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """The offset of a time on its wall clock; before the first change that of before it."""
        if moment is None:
            return None
        wall = moment.replace(tzinfo=None, fold=0)
        begun = [c for c in self._changes if wall >= c.utc + _turn(c, moment.fold)]
        return begun[-1].after if begun else self._changes[0].before

    def fromutc(self, moment: datetime) -> datetime:
        """The wall clock of a time in UTC."""
        utc = moment.replace(tzinfo=None, fold=0)
        begun = [c for c in self._changes if utc >= c.utc]
        if not begun:
            return (utc + self._changes[0].before).replace(tzinfo=self)
        change = begun[-1]
        again = utc < change.utc + max(timedelta(0), change.before - change.after)
        return (utc + change.after).replace(tzinfo=self, fold=int(again))

    def dst(self, _: datetime | None) -> timedelta | None:
        """Whether it is summer time is not asked."""
        return None

    def tzname(self, _: datetime | None) -> str | None:
        """It has no short name."""
        return None


def _turn(change: _Change, fold: int) -> timedelta:
    """The offset on whose clock a change is seen by the first or second reading of a time."""
    return (min if fold else max)(change.before, change.after)


def _changes(part: Any, first: int, last: int) -> Iterator[_Change]:
    before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
    if abs(before) >= _WHOLE_DAY or abs(after) >= _WHOLE_DAY:
        raise UnfollowableZoneError
    begin = part["DTSTART"].dt.replace(tzinfo=None)
    for wall in islice(_walls(part, begin, before, (first, last)), _MOST):
        yield _Change(wall - before, before, after)


def _walls(
    part: Any,
    begin: datetime,
    before: timedelta,
    years: tuple[int, int],
) -> Iterator[datetime]:
    """When the clocks change, on the clock that they show until then."""
    rule, listed = part.get("RRULE"), part.get("RDATE", [])
    for each in listed if isinstance(listed, list) else [listed]:
        yield from (one.dt.replace(tzinfo=None) for one in each.dts)
    if rule is None:
        yield begin
        return
    yield from _yearly(rule, begin, before, years)


def _yearly(
    rule: vRecur, begin: datetime, before: timedelta, years: tuple[int, int]
) -> Iterator[datetime]:
    """Once a year, as the rules of zones are written; every other rule is refused."""
    if set(rule) - {"FREQ", "INTERVAL", "BYMONTH", "BYDAY", "BYMONTHDAY", "UNTIL", "WKST"}:
        raise UnfollowableZoneError
    if str(rule["FREQ"][0]) != "YEARLY" or rule.get("INTERVAL", [1]) != [1]:
        raise UnfollowableZoneError
    until = rule.get("UNTIL", [None])[0]
    for year in range(max(begin.year, years[0]), years[1] + 1):
        wall = datetime.combine(_day(rule, begin.date(), year), begin.time())
        if wall >= begin and (until is None or _no_later(wall, until, before)):
            yield wall


def _no_later(wall: datetime, until: datetime | date, before: timedelta) -> bool:
    if not isinstance(until, datetime):
        return wall.date() <= until
    if until.tzinfo is None:
        return wall <= until
    return wall - before <= until.astimezone(UTC).replace(tzinfo=None)


def _day(rule: vRecur, begin: date, year: int) -> date:
    """The day of a year that a rule means."""
    month = int(_only(rule.get("BYMONTH", [begin.month])))
    on = [int(day) for day in rule.get("BYMONTHDAY", [])]
    if "BYDAY" not in rule:
        return date(year, month, int(_only(on)) if on else begin.day)
    which = _weekday(str(_only(rule["BYDAY"])))
    if on:
        return _first_on(which.weekday, date(year, month, _week(on)))
    days = monthrange(year, month)[1]
    if not which.n:
        raise UnfollowableZoneError
    if which.n < 0:
        end = date(year, month, days)
        back = (end.weekday() - which.weekday) % _ONE_WEEK
        return end - timedelta(days=back + _ONE_WEEK * (-which.n - 1))
    return _first_on(which.weekday, date(year, month, 1 + _ONE_WEEK * (which.n - 1)))


def _week(days: list[int]) -> int:
    """The first of seven days in a row."""
    first = min(days)
    if sorted(days) != list(range(first, first + _ONE_WEEK)):
        raise UnfollowableZoneError
    return first


def _first_on(day: int, start: date) -> date:
    return start + timedelta(days=(day - start.weekday()) % _ONE_WEEK)


def _weekday(text: str) -> weekday:
    plain = {str(one): one for one in weekdays}[text[-2:].upper()]
    return plain(int(text[:-2])) if text[:-2] else plain


def _only(values: list[Any]) -> Any:
    (value,) = values
    return value
