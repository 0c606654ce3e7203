"""The place of every entry in the timeline: a number that counts up with the time it happened."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

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
    """Free places in the timeline; remembers where a time was full, for many of one time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._full_until: dict[int, int] = {}

    def place_for(self, occurred_at: int) -> int:
        """One for something that happened at a time (milliseconds), after what has one."""
        first = _start(occurred_at)
        start = self._full_until.get(first, first)
        while (place := _next_free(self._database, start)) is None:
            start += _PLACES
        self._full_until[first] = start
        return place


def place_for(database: Database, occurred_at: int) -> int:
    """A free place for one thing. See ``Places``."""
    return Places(database).place_for(occurred_at)


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


def _next_free(database: Database, start: int) -> int | None:
    """The place after the last one taken of those from ``start`` on; None where all are taken."""
    ((last,),) = database.short_rows(
        "SELECT max(timeline) FROM entry WHERE timeline >= ?1 AND timeline < ?1 + ?2",
        (start, _PLACES),
    )
    if last is None:
        return start
    return None if last + 1 == start + _PLACES else int(last) + 1


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
