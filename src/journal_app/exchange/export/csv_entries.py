"""Entries of every kind as tables: one a kind, and one of the tags."""

from datetime import datetime
from typing import Final

from journal_app.domain.entry import BODIES, Entry, EntryKind
from journal_app.domain.moment import zone_named
from journal_app.exchange.export.csv_tables import Tables
from journal_app.exchange.export.flat_rows import Cell, cell
from journal_app.usecases.export_ports import KeptEntry

OF_EVERY_KIND: Final = (
    "id",
    "day",
    "happened_at",
    "written_at",
    "zone",
    "entered_later",
    "bring",
    "private",
    "import_id",
    "in_bin_since_utc",
)


class EntryTables:
    """A table for each kind; the first columns are the same in all of them."""

    def __init__(self, tables: Tables) -> None:
        self._kinds = {
            kind: tables.things(kind.value, BODIES[kind], OF_EVERY_KIND) for kind in EntryKind
        }
        self._tags = tables.table("tag", ("entry_id", "tag"))

    def add(self, kept: KeptEntry) -> None:
        """Write an entry with all that belongs to it."""
        entry = kept.entry
        self._kinds[entry.kind].add(entry.body, _first_cells(entry, kept.binned_at), entry.id)
        for tag in entry.tags:
            self._tags.add((entry.id, cell(tag)))


def _first_cells(entry: Entry, binned_at: datetime | None) -> list[Cell]:
    moment = entry.moment
    written = moment.recorded_at.astimezone(zone_named(moment.zone))
    values = (
        entry.id,
        moment.day,
        moment.local,
        written,
        moment.zone,
        moment.entered_later,
        entry.bring,
        entry.private,
        entry.imported,
        binned_at,
    )
    return [cell(value) for value in values]
