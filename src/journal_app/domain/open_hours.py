"""When somebody answers: days and times in one time zone, for one way of reaching them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.moment import zone_named

DAY: Final = 24 * 60
_WEEK: Final = frozenset(range(1, 8))


@dataclass(frozen=True, slots=True)
class OpenPeriod:
    """Times that are the same on several days of the week.

    Raises:
        OutOfRangeError: A day is not 1-7, a time not 0-1440, or it has no length.
    """

    days: frozenset[int]
    """ISO weekdays, Monday 1 to Sunday 7, on which it begins."""
    start: int
    """Minutes after midnight, 0-1439."""
    end: int
    """Minutes after midnight, 1-1440; not after ``start`` where it ends on the next day."""

    def __post_init__(self) -> None:
        if not self.days or not self.days <= _WEEK:
            raise OutOfRangeError("days", low=1, high=7)
        if not (0 <= self.start < DAY and 0 < self.end <= DAY) or self.start == self.end:
            raise OutOfRangeError("time", low=0, high=DAY)

    def holds(self, day: int, minute: int) -> bool:
        """Whether it is open on an ISO weekday, so many minutes after midnight."""
        if self.end > self.start:
            return day in self.days and self.start <= minute < self.end
        before = 7 if day == 1 else day - 1
        return (day in self.days and minute >= self.start) or (
            before in self.days and minute < self.end
        )


@dataclass(frozen=True, slots=True)
class OpenHours:
    """Every period of one way to reach a line."""

    periods: tuple[OpenPeriod, ...]
    zone: str
    """IANA time zone the times are given in."""

    @property
    def always(self) -> bool:
        """Whether it is open day and night."""
        return any(p.days == _WEEK and (p.start, p.end) == (0, DAY) for p in self.periods)

    def is_open(self, now: datetime) -> bool:
        """Whether somebody answers at an aware moment."""
        local = now.astimezone(zone_named(self.zone))
        minute = local.hour * 60 + local.minute
        return any(period.holds(local.isoweekday(), minute) for period in self.periods)


def clock_words(minute: int) -> str:
    """Minutes after midnight as ``08:30``; the end of the day is ``24:00``."""
    return f"{minute // 60:02}:{minute % 60:02}"
