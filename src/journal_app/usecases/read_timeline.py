"""The timeline of the journal: what is looked for in it, and what stands around an entry."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId, ScaleId
from journal_app.domain.search import EntryFilter, Found
from journal_app.usecases.ports import Cursor, Entries, Ratings
from journal_app.usecases.read_day_values import DayValue, ReadDayValues
from journal_app.usecases.read_entry import Around, ReadEntry


@dataclass(frozen=True, slots=True)
class ReadTimeline:
    """Reads entries for a list; on the journal's thread."""

    entries: Entries
    ratings: Ratings

    def find(self, limit: int, wanted: EntryFilter, after: Cursor | None) -> list[Found]:
        """Entries that fit, the newest first."""
        return self.entries.search(limit, wanted, after=after)

    def entry(self, entry_id: EntryId) -> Entry | None:
        """An entry of the timeline; None where it is not there any more."""
        found = self.entries.get(entry_id) if self.entries.exists(entry_id) else None
        return found if found is not None and ReadEntry(self.entries).in_journal(found) else None

    def around(self, entry: Entry) -> Around:
        """What belongs to an entry, and its earlier wordings."""
        return ReadEntry(self.entries)(entry)

    def first_day(self) -> date | None:
        """The day of the first entry of all."""
        span = self.entries.span()
        return None if span is None else span[0]

    def month(self, first: date) -> Mapping[date, int]:
        """How much was written on each day of a month."""
        last = first.replace(day=monthrange(first.year, first.month)[1])
        return self.entries.count_by_day(first, last)

    def day_values(self, first: date, last: date) -> Mapping[date, Mapping[ScaleId, DayValue]]:
        """What the answers of each day come to."""
        return ReadDayValues(self.ratings).of_days(first, last)
