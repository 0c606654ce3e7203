"""Read one day: what was written, and the sessions on it."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.homework import Homework
from journal_app.domain.ids import SessionId
from journal_app.domain.moment import counting_day, zone_named
from journal_app.domain.programme import Session
from journal_app.usecases.ports import Clock, Journal

_WEEK = 7
_FEWEST_DAYS = 3
"""Of a week, so that looking back at it is offered."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the journal."""

    date: date
    entries: tuple[Entry, ...] = field(repr=False)
    sessions: tuple[tuple[datetime, Session], ...] = field(repr=False)
    """Sessions with their start on the local clock."""
    begun: frozenset[SessionId] = frozenset()
    """Sessions that have begun, so that it can be said how they went."""
    homework: tuple[Homework, ...] = field(default=(), repr=False)
    """What is to do and whose day has come."""
    gaps: int = 0
    """How many days of the week before it have no entry, from the first entry of all on."""
    review_due: bool = False
    """Whether there is a week to look back at, and nobody has in the last six days."""
    nothing_yet: bool = False
    """Whether nothing was ever written."""


@dataclass(frozen=True, slots=True)
class ReadToday:
    """Reads the day that counts now."""

    journal: Journal
    clock: Clock

    def __call__(self) -> Day:
        """The day that counts now, by the end of the day the person chose."""
        place, now = zone_named(self.clock.zone()), self.clock.now()
        ends = self.journal.preferences.get().day_ends
        day = counting_day(now.astimezone(place), ends)
        sessions = self.journal.programme.sessions(day, day)
        return Day(
            date=day,
            entries=tuple(self.journal.entries.between(day, day)),
            sessions=tuple((one.starts_at.astimezone(place), one) for one in sessions),
            begun=frozenset(one.id for one in sessions if one.starts_at <= now),
            homework=tuple(one for one in self.journal.homework.all() if one.shows_on(day)),
            gaps=self._gaps(day),
            review_due=self._review_due(day),
            nothing_yet=self.journal.entries.span() is None,
        )

    def _review_due(self, day: date) -> bool:
        week = self.journal.entries.marks(day - timedelta(days=_WEEK - 1), day)
        newest = [mark for mark in week if mark.kind is EntryKind.REVIEW]
        began = self.journal.entries.span()
        settled = began is not None and (day - began[0]).days >= _WEEK - 2
        return settled and not newest and len({mark.day for mark in week}) >= _FEWEST_DAYS

    def _gaps(self, day: date) -> int:
        span = self.journal.entries.span()
        if span is None:
            return 0
        first = max(day - timedelta(days=_WEEK - 1), span[0])
        written = {mark.day for mark in self.journal.entries.marks(first, day)}
        return len({first + timedelta(days=n) for n in range((day - first).days)} - written)
