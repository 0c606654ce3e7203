"""Write something down."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from journal_app.domain.entry import Body, EmptyEntryError, Entry
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment, moment_of, noon_of
from journal_app.domain.tag import check_tags
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
        twice when it is tried again; what was changed before the second try is an edit.

        Raises EmptyEntryError, FutureDateError, ImpossibleDateError, TooManyTagsError,
        TextTooLongError.
        """
        if body.empty:
            raise EmptyEntryError
        check_tags(marks.tags)
        if entry_id is not None and self.entries.exists(entry_id):
            return self._write_again(self.entries.get(entry_id), body, when, marks)
        now, zone = self.clock.now(), self.clock.zone()
        entry = Entry(
            id=entry_id or EntryId(self.new_id()),
            moment=self._moment(when, now, zone),
            body=body,
            bring=marks.bring,
            private=marks.private,
            tags=marks.tags,
        )
        self.entries.add(entry)
        return entry

    def _write_again(self, kept: Entry, body: Body, when: When, marks: Marks) -> Entry:
        written, zone = kept.moment.recorded_at, kept.moment.zone
        entry = replace(
            kept,
            body=body,
            moment=kept.moment if when is None else self._moment(when, written, zone),
            bring=marks.bring,
            private=marks.private,
            tags=marks.tags,
        )
        if entry != kept:
            self.entries.replace(entry)
        return entry

    def _moment(self, when: When, written: datetime, zone: str) -> Moment:
        happened = happened_at(when, written, zone)
        return moment_of(happened, written, zone, self.preferences.get().day_ends)


def happened_at(when: When, now: datetime, zone: str) -> datetime:
    """The time that "now", a time, or a whole day stands for."""
    match when:
        case None:
            return now
        case AtTime(occurred_at):
            return occurred_at
        case OnDay(day):
            return noon_of(day, zone)
