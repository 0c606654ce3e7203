"""When something happened, when it was written down, and the day it counts for."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from journal_app.domain.errors import JournalError

DAY_ENDS = time(4, 0)
"""A day ends at 04:00 unless the person says otherwise: late evenings belong to the evening."""

EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(hours=24)


class ImpossibleDateError(JournalError):
    """The time lies before 1900 or after 2199."""


class FutureDateError(JournalError):
    """The time lies more than a day ahead of the clock."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The two times of an entry and the days they belong to."""

    occurred_at: datetime
    """When it happened, UTC, whole milliseconds."""
    recorded_at: datetime
    """When it was first written down, UTC, whole milliseconds."""
    zone: str
    """IANA time zone in force where the person was when writing, e.g. ``Europe/Dublin``."""
    day: date
    """The day the entry counts for, decided once."""
    recorded_day: date
    """The day it was written down on, by the same rule."""

    def __post_init__(self) -> None:
        if not EARLIEST <= self.occurred_at < LATEST:
            raise ImpossibleDateError

    @property
    def entered_later(self) -> bool:
        """Whether it was written down on a later day than the one it counts for."""
        return self.recorded_day > self.day

    @property
    def delay_days(self) -> int:
        """Days between the day it counts for and the day it was written down (0 or more)."""
        return max(0, (self.recorded_day - self.day).days)

    @property
    def local(self) -> datetime:
        """When it happened, on the clock of the place where it was written."""
        return self.occurred_at.astimezone(zone_named(self.zone))


def zone_named(name: str) -> ZoneInfo:
    """The time zone with this IANA name; UTC where this machine does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def counting_day(local: datetime, day_ends: time = DAY_ENDS) -> date:
    """The day that a local clock time counts for.

    Read off the wall clock, so a change of the clocks or a flight never splits a day.
    """
    return local.date() - timedelta(days=1) if local.time() < day_ends else local.date()


def moment_of(
    occurred_at: datetime, recorded_at: datetime, zone: str, day_ends: time = DAY_ENDS
) -> Moment:
    """Settle the two times of a new entry.

    Raises:
        FutureDateError: ``occurred_at`` is more than 24 hours after ``recorded_at``.
        ImpossibleDateError: ``occurred_at`` is before 1900 or after 2199.
    """
    try:
        happened, written = _to_milliseconds(occurred_at), _to_milliseconds(recorded_at)
    except OverflowError as error:
        raise ImpossibleDateError from error
    if not EARLIEST <= happened < LATEST:
        raise ImpossibleDateError
    if happened > written + _AHEAD:
        raise FutureDateError
    place = zone_named(zone)
    return Moment(
        occurred_at=happened,
        recorded_at=written,
        zone=zone,
        day=counting_day(happened.astimezone(place), day_ends),
        recorded_day=counting_day(written.astimezone(place), day_ends),
    )


def noon_of(day: date, zone: str) -> datetime:
    """Midday of a day at a place: the time given to an entry about a whole day."""
    return datetime.combine(day, time(12), tzinfo=zone_named(zone))


def _to_milliseconds(moment: datetime) -> datetime:
    utc = moment.astimezone(UTC)
    return utc.replace(microsecond=utc.microsecond // 1000 * 1000)
