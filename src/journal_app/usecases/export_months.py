"""The entries of a journal month by month, so that no more than a month is in memory."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from journal_app.domain.silent import Silent
from journal_app.usecases.export_ports import ExportOrder, KeptEntry
from journal_app.usecases.ports import Entries

_AT_ONCE = 500
"""Entries of the bin that are read at a time."""


@dataclass(frozen=True, slots=True, repr=False)
class ExportMonth(Silent):
    """What counts for the days of one month, oldest first."""

    first: date
    last: date
    """Days with which the journal begins and ends cut a month short."""
    entries: tuple[KeptEntry, ...]


def months(entries: Entries) -> Iterator[ExportMonth]:
    """Every month from the first entry to the last, those without an entry too."""
    span = entries.span()
    if span is None:
        return
    first, end = span
    while first <= end:
        of_month = date(first.year, first.month, monthrange(first.year, first.month)[1])
        last = min(of_month, end)
        kept = entries.between(first, last)
        yield ExportMonth(first, last, tuple(KeptEntry(entry) for entry in kept))
        if last == end:
            return
        first = date.fromordinal(last.toordinal() + 1)


def binned(entries: Entries, order: ExportOrder) -> Iterator[tuple[KeptEntry, ...]]:
    """What is in the bin bit by bit, where that is asked for; what went there last comes first."""
    seen = 0
    while order.binned:
        found = entries.bin(_AT_ONCE, skip=seen)
        if not found:
            return
        seen += len(found)
        yield tuple(KeptEntry(one.entry, one.deleted_at) for one in found)
