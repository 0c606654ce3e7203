"""Lapses as dated facts."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from journal_app.analysis.lapses import LapseFacts, lapse_facts
from journal_app.domain.entry import Entry, EntryKind
from journal_app.usecases.ports import Journal

RECENT = 60
"""Days that are told apart from the whole."""


@dataclass(frozen=True, slots=True)
class LapseRecord:
    """Every lapse that was written down, and the time in which it could have been."""

    lapses: tuple[Entry, ...] = field(repr=False)
    first: date
    last: date
    recent_with_entry: int
    """Days with any entry among the last sixty (or since the first entry)."""
    days_with_entry: int
    """Days with any entry since the first one: on the others nothing is known."""
    word: str = field(repr=False)
    """The person's own word; empty for none."""


@dataclass(frozen=True, slots=True)
class LapseSummary:
    """The whole time, and the last sixty days of it."""

    record: LapseRecord = field(repr=False)
    whole: LapseFacts
    recent: LapseFacts


@dataclass(frozen=True, slots=True)
class ReadLapses:
    """Reads lapses from the first entry of the journal on."""

    journal: Journal

    def __call__(self, last: date) -> LapseRecord:
        """Up to a day, included."""
        entries = self.journal.entries
        span = entries.span()
        first = last if span is None else min(span[0], last)
        recent = max(first, last - timedelta(days=RECENT - 1))
        return LapseRecord(
            lapses=tuple(entries.between(first, last, kinds=[EntryKind.LAPSE])),
            first=first,
            last=last,
            recent_with_entry=len(entries.count_by_day(recent, last)),
            days_with_entry=len(entries.count_by_day(first, last)),
            word=self.journal.preferences.get().lapse_word,
        )


def summarise_lapses(record: LapseRecord) -> LapseSummary:
    """Count them over the whole time and over the last sixty days."""
    days = np.array([one.moment.day.toordinal() for one in record.lapses], dtype=np.int64)
    first, last = record.first.toordinal(), record.last.toordinal()
    return LapseSummary(
        record,
        lapse_facts(days, first, last),
        lapse_facts(days, max(first, last - RECENT + 1), last),
    )
