"""One event of a calendar file: when, how long, what it is called."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from icalendar import Event, vDDDTypes, vRecur, vText

from journal_app.domain.calendar_file import Assumed, LeftOut
from journal_app.domain.programme import MOST_MINUTES
from journal_app.domain.silent import Silent
from journal_app.exchange.ics_rule import EventError
from journal_app.exchange.ics_zones import Zones, day_of

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
    def begins_anew(self) -> bool:
        """Whether all times from the one it stands in for on follow a rule of its own."""
        return self.and_following and self.rule is not None and not self.cancelled

    @property
    def start(self) -> datetime:
        """The first start on the event's wall clock, without a zone."""
        return self.begin.replace(tzinfo=None)

    def utc(self, wall: datetime) -> datetime:
        """A start on the event's wall clock as UTC."""
        return wall.replace(tzinfo=self.begin.tzinfo).astimezone(UTC)


def read_event(event: Event, zones: Zones) -> ReadEvent:
    """Read an event, its times in the zones of its file.

    Of a cancelled one nothing but the times it stands in for is asked.

    Raises:
        EventError: It is no appointment at a time of day.
    """
    cancelled = _text(event, "STATUS").upper() == "CANCELLED"
    begin, assumed = _begin(event, zones, cancelled=cancelled)
    place = begin.tzinfo
    assert place is not None
    return ReadEvent(
        uid=_text(event, "UID"),
        begin=begin,
        minutes=0 if cancelled else _minutes(event, begin, zones),
        title=_text(event, "SUMMARY"),
        rule=_rule(event),
        excluded=frozenset(_walls(event, "EXDATE", place, zones)),
        extra=tuple(w for w in _walls(event, "RDATE", place, zones) if isinstance(w, datetime)),
        instead_of=_instead_of(event, zones, place),
        and_following=_and_following(event),
        cancelled=cancelled,
        assumed=assumed,
    )


def read_removal(event: Event, zones: Zones) -> ReadEvent | None:
    """What a change takes away that is no appointment itself, a whole day for instance.

    None of an event that changes nothing, or of one of which that cannot be read either.
    """
    try:
        gone = _instead_of(event, zones, zones.own)
    except (EventError, ValueError, OverflowError):
        return None
    if gone is None:
        return None
    return ReadEvent(
        uid=_text(event, "UID"),
        begin=gone,
        minutes=0,
        title="",
        rule=None,
        excluded=frozenset(),
        extra=(),
        instead_of=gone,
        and_following=_and_following(event),
        cancelled=True,
        assumed=None,
    )


def _begin(event: Event, zones: Zones, *, cancelled: bool) -> tuple[datetime, Assumed | None]:
    """When it begins; a cancelled change may leave that to the time it stands in for."""
    found = event.get("DTSTART")
    if cancelled and found is None:
        found = event.get("RECURRENCE-ID")
    if not isinstance(found, vDDDTypes):
        raise EventError(LeftOut.UNREADABLE)
    start = zones.aware(found, zones.own)
    if start is None:
        raise EventError(LeftOut.WHOLE_DAY if day_of(found) else LeftOut.UNREADABLE)
    return start


def _minutes(event: Event, start: datetime, zones: Zones) -> int:
    length = _length(event, start, zones)
    minutes = length // timedelta(minutes=1)
    if minutes > MOST_MINUTES:
        raise EventError(LeftOut.TOO_LONG)
    if not length:
        raise EventError(LeftOut.NO_LENGTH)
    if minutes < 1:
        raise EventError(LeftOut.UNREADABLE)
    return minutes


def _length(event: Event, start: datetime, zones: Zones) -> timedelta:
    end, duration = event.get("DTEND"), event.get("DURATION")
    if isinstance(end, vDDDTypes) and (found := zones.aware(end, start.tzinfo or zones.own)):
        return found[0].astimezone(UTC) - start.astimezone(UTC)
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


def _instead_of(event: Event, zones: Zones, floating: tzinfo) -> datetime | None:
    found = event.get("RECURRENCE-ID")
    if found is None:
        return None
    start = zones.aware(found, floating) if isinstance(found, vDDDTypes) else None
    if start is None:
        raise EventError(LeftOut.UNREADABLE)
    return start[0].astimezone(UTC)


def _and_following(event: Event) -> bool:
    found = event.get("RECURRENCE-ID")
    range_of = found.params.get("RANGE", "") if isinstance(found, vDDDTypes) else ""
    return str(range_of).upper() == "THISANDFUTURE"


def _walls(event: Event, name: str, place: tzinfo, zones: Zones) -> Iterator[datetime | date]:
    """The times of a list on the event's own wall clock; whole days as they are."""
    found = event.get(name, [])
    for each in found if isinstance(found, list) else [found]:
        for one in getattr(each, "dts", ()):
            if moment := zones.aware(one, place):
                yield moment[0].astimezone(place).replace(tzinfo=None, fold=0)
            elif day := day_of(one):
                yield day


def _text(event: Event, name: str) -> str:
    found = event.get(name, "")
    return str(found) if isinstance(found, vText) else ""
