"""One event of a calendar file: when, how long, what it is called."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Event, vDDDTypes, vRecur, vText
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from journal_app.domain.calendar_file import Assumed, LeftOut
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import MOST_MINUTES
from journal_app.domain.silent import Silent
from journal_app.exchange.ics_rule import EventError

_UNSAID = timedelta(hours=1)
"""How long an event is taken to be that does not say when it ends."""


@dataclass(frozen=True, slots=True, repr=False)
class ReadEvent(Silent):
    """What one VEVENT says."""

    uid: str
    begin: datetime
    """Aware, in the event's own zone."""
    minutes: int
    title: str
    rule: vRecur | None
    excluded: frozenset[datetime | date]
    """Starts on the wall clock, or whole days, that do not take place."""
    extra: tuple[datetime, ...]
    instead_of: datetime | None
    """The start (UTC) of the one time of a repeating event that this stands in for."""
    and_following: bool
    """Whether it stands in for all the times after that one too."""
    cancelled: bool
    assumed: Assumed | None

    @property
    def start(self) -> datetime:
        """The first start on the event's wall clock, without a zone."""
        return self.begin.replace(tzinfo=None)

    def utc(self, wall: datetime) -> datetime:
        """A start on the event's wall clock as UTC."""
        return wall.replace(tzinfo=self.begin.tzinfo).astimezone(UTC)


def read_event(event: Event, zone: str) -> ReadEvent:
    """Read an event; times without a zone are those of ``zone``.

    Raises:
        EventError: It is no appointment at a time of day.
    """
    begin, assumed = _begin(event, zone_named(zone))
    place = begin.tzinfo
    assert isinstance(place, ZoneInfo)
    return ReadEvent(
        uid=_text(event, "UID"),
        begin=begin,
        minutes=_minutes(event, begin, place),
        title=_text(event, "SUMMARY"),
        rule=_rule(event),
        excluded=frozenset(_walls(event, "EXDATE", place)),
        extra=tuple(w for w in _walls(event, "RDATE", place) if isinstance(w, datetime)),
        instead_of=_instead_of(event, place),
        and_following=_and_following(event),
        cancelled=_text(event, "STATUS").upper() == "CANCELLED",
        assumed=assumed,
    )


def _begin(event: Event, own: ZoneInfo) -> tuple[datetime, Assumed | None]:
    found = event.get("DTSTART")
    if not isinstance(found, vDDDTypes):
        raise EventError(LeftOut.UNREADABLE)
    start = _by_name(found, found.dt)
    if not isinstance(start, datetime):
        whole = isinstance(start, date)
        raise EventError(LeftOut.WHOLE_DAY if whole else LeftOut.UNREADABLE)
    if _zone_of(start) is not None:
        return start, None
    assumed = Assumed.UNKNOWN_ZONE if "TZID" in found.params else Assumed.FLOATING
    return _aware(start, own), assumed


def _by_name(found: vDDDTypes, moment: object) -> object:
    """A time in a zone that Outlook numbers ("GMT Standard Time 1"), in the zone it means."""
    name = str(found.params.get("TZID", ""))
    plain, _, number = name.rpartition(" ")
    known = WINDOWS_TO_OLSON.get(plain) if number.isdecimal() else None
    if not isinstance(moment, datetime) or known is None or _zone_of(moment) is not None:
        return moment
    return moment.replace(tzinfo=zone_named(known))


def _zone_of(moment: datetime) -> ZoneInfo | None:
    """The zone of a time, where it is one that everybody knows.

    Zones that a file defines by rules of its own are never asked: such rules can run for ever.
    """
    return moment.tzinfo if isinstance(moment.tzinfo, ZoneInfo) else None


def _minutes(event: Event, start: datetime, place: ZoneInfo) -> int:
    length = _length(event, start, place)
    minutes = length // timedelta(minutes=1)
    if minutes > MOST_MINUTES:
        raise EventError(LeftOut.TOO_LONG)
    if not length:
        raise EventError(LeftOut.NO_LENGTH)
    if minutes < 1:
        raise EventError(LeftOut.UNREADABLE)
    return minutes


def _length(event: Event, start: datetime, place: ZoneInfo) -> timedelta:
    end, duration = event.get("DTEND"), event.get("DURATION")
    if isinstance(end, vDDDTypes) and isinstance(end.dt, datetime):
        return _aware(end.dt, place) - _aware(start, place)
    if isinstance(duration, vDDDTypes) and isinstance(duration.dt, timedelta):
        return duration.dt
    if end is None and duration is None:
        return _UNSAID
    raise EventError(LeftOut.UNREADABLE)


def _rule(event: Event) -> vRecur | None:
    found = event.get("RRULE")
    if found is None or isinstance(found, vRecur):
        return found
    raise EventError(LeftOut.UNREADABLE)


def _instead_of(event: Event, place: ZoneInfo) -> datetime | None:
    found = event.get("RECURRENCE-ID")
    if found is None:
        return None
    if not isinstance(found, vDDDTypes) or not isinstance(found.dt, datetime):
        raise EventError(LeftOut.UNREADABLE)
    return _aware(found.dt, place).astimezone(UTC)


def _and_following(event: Event) -> bool:
    found = event.get("RECURRENCE-ID")
    range_of = found.params.get("RANGE", "") if isinstance(found, vDDDTypes) else ""
    return str(range_of).upper() == "THISANDFUTURE"


def _walls(event: Event, name: str, place: ZoneInfo) -> Iterator[datetime | date]:
    """The times of a list on the event's own wall clock; whole days as they are."""
    found = event.get(name, [])
    for each in found if isinstance(found, list) else [found]:
        for one in getattr(each, "dts", ()):
            if isinstance(one.dt, datetime):
                yield _aware(one.dt, place).astimezone(place).replace(tzinfo=None)
            elif isinstance(one.dt, date):
                yield one.dt


def _aware(moment: datetime, place: ZoneInfo) -> datetime:
    return moment.replace(tzinfo=_zone_of(moment) or place)


def _text(event: Event, name: str) -> str:
    found = event.get(name, "")
    return str(found) if isinstance(found, vText) else ""
