"""Write something down."""

from dataclasses import dataclass
from datetime import date, datetime

from journal_app.domain.entry import Body, EmptyEntryError, Entry
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import moment_of, noon_of
from journal_app.usecases.ports import Clock, Entries, NewId, PreferenceBook


@dataclass(frozen=True, slots=True)
class AtTime:
    """It happened at this time (aware)."""

    occurred_at: datetime


@dataclass(frozen=True, slots=True)
class OnDay:
    """It is about this whole day."""

    day: date


@dataclass(frozen=True, slots=True)
class Marks:
    """What the person set on an entry besides its content."""

    bring: bool = False
    private: bool = False
    tags: tuple[str, ...] = ()


When = AtTime | OnDay | None
"""When it happened; None says "now"."""


@dataclass(frozen=True, slots=True)
class WriteEntry:
    """Keeps a new entry, now or back-dated."""

    entries: Entries
    preferences: PreferenceBook
    clock: Clock
    new_id: NewId

    def __call__(
        self,
        body: Body,
        *,
        when: When = None,
        marks: Marks = Marks(),
        entry_id: EntryId | None = None,
    ) -> Entry:
        """Keep ``body`` and return the entry; it is saved when this returns.

        A form passes its own ``entry_id``, so that a save that failed half-way is not kept
        twice when it is tried again.

        Raises EmptyEntryError, FutureDateError, ImpossibleDateError.
        """
        if body.empty:
            raise EmptyEntryError
        if entry_id is not None and self.entries.exists(entry_id):
            return self.entries.get(entry_id)
        now, zone = self.clock.now(), self.clock.zone()
        entry = Entry(
            id=entry_id or EntryId(self.new_id()),
            moment=moment_of(
                happened_at(when, now, zone), now, zone, self.preferences.get().day_ends
            ),
            body=body,
            bring=marks.bring,
            private=marks.private,
            tags=marks.tags,
        )
        self.entries.add(entry)
        return entry


def happened_at(when: When, now: datetime, zone: str) -> datetime:
    """The time that "now", a time, or a whole day stands for."""
    match when:
        case None:
            return now
        case AtTime(occurred_at):
            return occurred_at
        case OnDay(day):
            return noon_of(day, zone)
