"""Reads a calendar file (RFC 5545): the appointments of a stretch of days."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from icalendar import Event, Timezone

from journal_app.domain.calendar_file import (
    MOST_BYTES,
    MOST_EVENTS,
    Assumed,
    CalendarContents,
    CalendarEvent,
    CalendarFileError,
    CalendarProblem,
    LeftOut,
)
from journal_app.exchange.chosen_file import bytes_of
from journal_app.exchange.ics_event import ReadEvent, read_event, read_removal
from journal_app.exchange.ics_letters import utf8_calendar
from journal_app.exchange.ics_parts import calendar_parts
from journal_app.exchange.ics_rule import EventError, expand
from journal_app.exchange.ics_zones import Zones

_KEY_LIMIT: Final = 300
_YEARS_BEFORE: Final = 12
"""Years that the zones of a file are followed back: what repeats may have begun ten years ago."""


@dataclass(frozen=True, slots=True)
class EventStretch:
    """The days that are looked at, and the zone of whoever looks."""

    first: date
    last: date
    zone: str


def read_calendar_file(
    path: Path, stretch: EventStretch, encoding: str | None = None
) -> CalendarContents:
    """What takes place in a stretch of days, by a file.

    Raises:
        InputFileError: The file cannot be read.
        CalendarFileError: It is no calendar, or one that is too large.
    """
    return read_calendar(bytes_of(path, MOST_BYTES), stretch, encoding)


def read_calendar(
    content: bytes, stretch: EventStretch, encoding: str | None = None
) -> CalendarContents:
    """What takes place in a stretch of days; nothing in the file is run, and no link followed.

    ``encoding`` is how letters that are no Unicode are written; without it that is guessed.

    Raises:
        CalendarFileError: It is no calendar, or one that is too large.
    """
    reading = _Reading(stretch)
    if len(content) > MOST_BYTES:
        raise CalendarFileError(CalendarProblem.TOO_LARGE)
    plain, letters = utf8_calendar(content, encoding)
    events, zones = calendar_parts(plain)
    reading.take(events, zones)
    odd = sum(not event.title.isascii() for event in reading.found)
    if letters is not None and encoding is None and odd:
        reading.assumed[Assumed.LETTERS] = odd
    found = tuple(sorted(reading.found, key=lambda event: (event.starts_at, event.key)))
    return CalendarContents(found, dict(reading.left_out), dict(reading.assumed), letters)


class _Reading:
    """Sorts events into appointments and what is left out."""

    def __init__(self, stretch: EventStretch) -> None:
        self._stretch = stretch
        self.found: list[CalendarEvent] = []
        self.left_out: Counter[LeftOut] = Counter()
        self.assumed: Counter[Assumed] = Counter()

    def take(self, events: list[Event], defined: list[Timezone]) -> None:
        """Read every event, with the times that stand in for others of the same UID."""
        first, last = self._stretch.first.year - _YEARS_BEFORE, self._stretch.last.year + 1
        zones = Zones(defined, self._stretch.zone, (first, last))
        removed: list[ReadEvent] = []
        read = [one for event in events if (one := self._read(event, zones, removed)) is not None]
        instead: defaultdict[str, set[datetime]] = defaultdict(set)
        for one in (*read, *removed):
            if one.instead_of is not None:
                instead[one.uid].add(one.instead_of)
        changes = [one for one in (*read, *removed) if one.and_following and one.instead_of]
        for one in read:
            try:
                self._add(one, instead[one.uid], _following(one, changes))
            except EventError as error:
                self.left_out[error.reason] += 1

    def _read(self, event: Event, zones: Zones, removed: list[ReadEvent]) -> ReadEvent | None:
        """An event, or None of one that is left out; what it stands in for goes all the same."""
        try:
            return read_event(event, zones)
        except EventError as error:
            self.left_out[error.reason] += 1
        except (ValueError, TypeError, OverflowError):
            self.left_out[LeftOut.UNREADABLE] += 1
        if (gone := read_removal(event, zones)) is not None:
            removed.append(gone)
        return None

    def _add(self, event: ReadEvent, instead: set[datetime], changes: list[ReadEvent]) -> None:
        if event.cancelled:
            raise EventError(LeftOut.CANCELLED)
        end = next((one.instead_of for one in changes if one.begins_anew), None)
        others = instead - {event.instead_of}
        found = list(_times(event, self._stretch))
        times = [
            (key, start)
            for key, start in found
            if (key is None or key not in others) and (end is None or start < end)
        ]
        if not found:
            raise EventError(LeftOut.OUTSIDE)
        if len(self.found) + len(times) > MOST_EVENTS:
            raise CalendarFileError(CalendarProblem.TOO_MANY)
        if event.assumed is not None and times:
            self.assumed[event.assumed] += 1
        for key, start in times:
            self._place(event, key, start, changes)

    def _place(
        self,
        event: ReadEvent,
        key: datetime | None,
        start: datetime,
        changes: list[ReadEvent],
    ) -> None:
        """One time, as the last change to it and all that follow has it."""
        change = _change_at(start, changes)
        if change is not None and change.cancelled:
            return
        said = event if change is None else change
        moved = start if change is None else _moved(event, start, change)
        self.found.append(
            CalendarEvent(_key(event.uid, key), event.uid, moved, said.minutes, said.title)
        )


def _following(event: ReadEvent, changes: list[ReadEvent]) -> list[ReadEvent]:
    """The changes to "this and following" of a repeating event, by the time they begin at."""
    if event.instead_of is not None and not event.begins_anew:
        return []
    own = [
        one
        for one in changes
        if one.uid == event.uid and one.instead_of is not None and _is_later(one, event)
    ]
    return sorted(own, key=lambda one: one.instead_of or one.begin)


def _is_later(change: ReadEvent, event: ReadEvent) -> bool:
    began = event.instead_of
    return began is None or (change.instead_of is not None and change.instead_of > began)


def _change_at(start: datetime, changes: list[ReadEvent]) -> ReadEvent | None:
    begun = [one for one in changes if one.instead_of is not None and one.instead_of <= start]
    return begun[-1] if begun else None


def _moved(event: ReadEvent, start: datetime, change: ReadEvent) -> datetime:
    """A start moved on the wall clock as far as the changed one was."""
    place = event.begin.tzinfo
    assert change.instead_of is not None
    was = change.instead_of.astimezone(place).replace(tzinfo=None)
    wall = start.astimezone(place).replace(tzinfo=None)
    return change.utc(change.start + (wall - was))


def _times(event: ReadEvent, stretch: EventStretch) -> Iterator[tuple[datetime | None, datetime]]:
    """Each start in UTC, with the one that tells it from others of the same event."""
    if event.instead_of is not None and not event.begins_anew:
        if _lies_in(event.start, stretch):
            yield event.instead_of, event.utc(event.start)
        return
    if event.rule is None and not event.extra:
        if _lies_in(event.start, stretch):
            yield None, event.utc(event.start)
        return
    for wall in sorted(set(_walls(event, stretch))):
        if wall not in event.excluded and wall.date() not in event.excluded:
            yield event.utc(wall), event.utc(wall)


def _walls(event: ReadEvent, stretch: EventStretch) -> Iterator[datetime]:
    if event.rule is None:
        yield from (wall for wall in (event.start, *event.extra) if _lies_in(wall, stretch))
        return
    yield from (wall for wall in event.extra if _lies_in(wall, stretch))
    yield from expand(event.rule, event.begin, stretch.first, stretch.last)


def _lies_in(wall: datetime, stretch: EventStretch) -> bool:
    return stretch.first <= wall.date() <= stretch.last


def _key(uid: str, start: datetime | None) -> str:
    key = uid if start is None else f"{uid}/{start:%Y%m%dT%H%M%SZ}"
    return key if len(key) <= _KEY_LIMIT else sha256(key.encode()).hexdigest()
