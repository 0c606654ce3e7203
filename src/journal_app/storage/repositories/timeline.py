"""The place of every entry in the timeline: a number that counts up with the time it happened."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from journal_app.domain.entry import Entry
from journal_app.domain.moment import EARLIEST, LATEST
from journal_app.domain.search import EntryFilter
from journal_app.storage.database import Database
from journal_app.storage.timestamps import to_milliseconds
from journal_app.usecases.ports import Cursor

_PLACES: Final = 64
"""For every 65.536 seconds; 0003_search.sql says why."""
_SLACK: Final = timedelta(days=2)
"""A day at a place lies within so much of the same day in UTC."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the timeline, both ends in it."""

    first: int
    last: int


class Places:
    """Free places in the timeline, for many things of which none is in the tables yet."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._full_until: dict[int, int] = {}
        self._next: dict[int, int] = {}

    def place_for(self, entry: Entry) -> int:
        """One after what has one."""
        first = _start(to_milliseconds(entry.moment.occurred_at))
        start = self._full_until.get(first, first)
        while (place := self._next_free(start)) == start + _PLACES:
            start += _PLACES
        self._full_until[first], self._next[start] = start, place + 1
        return place

    def _next_free(self, start: int) -> int:
        """The place after the last one taken of those from ``start`` on."""
        if start not in self._next:
            ((last,),) = self._database.short_rows(
                "SELECT max(timeline) FROM entry WHERE timeline >= ?1 AND timeline < ?1 + ?2",
                (start, _PLACES),
            )
            self._next[start] = start if last is None else last + 1
        return self._next[start]


def stretch(database: Database, wanted: EntryFilter, after: Cursor | None) -> Stretch:
    """Where the entries of a filter lie, from below a cursor."""
    first = _noon(wanted.first or date.min) - _SLACK
    last = _noon(wanted.last or date.max) + _SLACK
    found = Stretch(_start(to_milliseconds(first)), _start(to_milliseconds(last)))
    if after is None:
        return found
    return replace(found, last=min(found.last, _place_of(database, after) - 1))


def _start(occurred_at: int) -> int:
    """The first of the places for a time in milliseconds."""
    return (occurred_at >> 16) * _PLACES


def _place_of(database: Database, cursor: Cursor) -> int:
    """Where a page ended, even where its last entry has moved or gone since."""
    at = to_milliseconds(cursor.occurred_at)
    rows = database.short_rows(
        "SELECT timeline FROM entry WHERE id = ? AND occurred_at = ? AND timeline IS NOT NULL",
        (cursor.id, at),
    )
    return int(rows[0][0]) if rows else _start(at)


def _noon(day: date) -> datetime:
    """Noon in UTC, of the first or last day of the calendar for one that lies outside it."""
    inside = min(max(day, EARLIEST.date()), LATEST.date())
    return datetime.combine(inside, time(12), UTC)
