"""Read one day: what was written, and the sessions on it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from journal_app.domain.entry import Entry
from journal_app.domain.moment import counting_day, zone_named
from journal_app.domain.programme import Session
from journal_app.usecases.ports import Clock, Journal


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the journal."""

    date: date
    entries: tuple[Entry, ...] = field(repr=False)
    sessions: tuple[tuple[datetime, Session], ...] = field(repr=False)
    """Sessions with their start on the local clock."""


@dataclass(frozen=True, slots=True)
class ReadToday:
    """Reads the day that counts now."""

    journal: Journal
    clock: Clock

    def __call__(self) -> Day:
        """The day that counts now, by the end of the day the person chose."""
        place = zone_named(self.clock.zone())
        ends = self.journal.preferences.get().day_ends
        day = counting_day(self.clock.now().astimezone(place), ends)
        sessions = self.journal.programme.sessions(day, day)
        return Day(
            date=day,
            entries=tuple(self.journal.entries.between(day, day)),
            sessions=tuple((one.starts_at.astimezone(place), one) for one in sessions),
        )
