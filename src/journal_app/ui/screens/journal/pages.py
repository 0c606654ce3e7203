"""Which entries are asked for next; runs on the journal's thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from journal_app.domain.ids import EntryId
from journal_app.domain.search import EntryFilter, Found
from journal_app.ui.screens.journal.timeline import PAGE
from journal_app.usecases.ports import Cursor

Find = Callable[[int, EntryFilter, Cursor | None], list[Found]]

_WEEK = 7
_EVERY = 10_000
"""Entries that are asked for where whole days are wanted."""


@dataclass(frozen=True, slots=True, repr=False)
class TimelinePage:
    """Neighbouring entries, newest first."""

    found: list[Found]
    at_end: bool
    """Whether nothing follows in the direction in which it was looked for."""


Reached = tuple[TimelinePage, date | None]
"""Entries, and the day with which they begin; None where that is the newest of all."""


@dataclass(frozen=True, slots=True)
class TimelinePages:
    """Goes through the entries that are wanted."""

    find: Find

    def first(self, wanted: EntryFilter, start: date | None, size: int = PAGE) -> TimelinePage:
        """The newest that are wanted, or those from one day on downwards."""
        return self._down(_up_to(wanted, start), None, size)

    def reaching(self, wanted: EntryFilter, day: date, entry: EntryId | None = None) -> Reached:
        """A part of the timeline in which a day stands, and an entry of that day."""
        newest = self.first(wanted, None)
        if newest.at_end or newest.found[-1].entry.moment.day < day:
            return newest, None
        page = self.first(wanted, day)
        if entry is not None and all(one.entry.id != entry for one in page.found):
            page = self.first(wanted, day, _EVERY)
        return page, day

    def older(self, wanted: EntryFilter, last: Found) -> TimelinePage:
        """What follows below."""
        moment = last.entry.moment
        return self._down(wanted, Cursor(moment.occurred_at, last.entry.id), PAGE)

    def newer(self, wanted: EntryFilter, top: date, today: date) -> TimelinePage:
        """What stands above a day: whole weeks, more of them where nothing was written."""
        horizon = wanted.last or today + timedelta(days=1)
        first, span = top + timedelta(days=1), _WEEK
        while first <= horizon:
            last = min(first + timedelta(days=span - 1), horizon)
            begin = first if wanted.first is None else max(first, wanted.first)
            found = self.find(_EVERY, replace(wanted, first=begin, last=last), None)
            if found:
                return TimelinePage(found, at_end=last == horizon)
            first, span = last + timedelta(days=1), span * 4
        return TimelinePage([], at_end=True)

    def _down(self, wanted: EntryFilter, after: Cursor | None, size: int) -> TimelinePage:
        found = self.find(size + 1, wanted, after)
        return TimelinePage(found[:size], at_end=len(found) <= size)


def _up_to(wanted: EntryFilter, start: date | None) -> EntryFilter:
    if start is None:
        return wanted
    return replace(wanted, last=start if wanted.last is None else min(start, wanted.last))
