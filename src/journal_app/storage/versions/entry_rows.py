"""Entries read as documents and written from them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.ids import EntryId
from journal_app.storage.database import Database, Row
from journal_app.storage.repositories.entry_bin import purge_all
from journal_app.storage.repositories.entry_rows import (
    COLUMNS,
    insert_entries,
    load_entries,
    update_entries,
)
from journal_app.storage.search_index import index_entries, reindexed
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.storage.versions.stated_row import Gone, StatedRow
from journal_app.usecases.documents import Document, time_from_text, time_to_text
from journal_app.usecases.entry_document import entry_document, entry_of

_BATCH: Final = 500
_SELECT: Final = f"SELECT {COLUMNS}, updated_at, deleted_at FROM entry"  # noqa: S608

ENTRY_FIELDS: Final = frozenset(
    {
        "id",
        "kind",
        "occurred_at",
        "recorded_at",
        "zone",
        "day",
        "recorded_day",
        "bring",
        "private",
        "tags",
        "import_id",
        "content",
        "deleted_at",
    }
)
"""Every name that the document of an entry has."""


def read_entries(database: Database, ids: Sequence[str] | None = None) -> Iterator[StatedRow]:
    """Entries by the time they were written down, or those of ``ids`` in any order."""
    for batch in _batches(database, ids):
        alive = [row for row in batch if row[4]]
        entries = iter(load_entries(database, [row[:-2] for row in alive]))
        for row in batch:
            yield _stated(row, next(entries) if row[4] else None)


def write_entries(database: Database, rows: Iterable[tuple[Document, int]]) -> None:
    """Put entries in place of what stood there; each with the time at which it was changed."""
    given = [(entry_of(each), each["deleted_at"], at) for each, at in rows]
    there = _kinds(database, [entry.id for entry, _, _ in given])
    new = [one for one in given if one[0].id not in there]
    insert_entries(database, [(entry, at) for entry, _, at in new])
    _put_in_bin(database, [(entry.id, deleted) for entry, deleted, _ in new if deleted is not None])
    # Before the others: many of those have the index made anew, with what is in the tables then.
    index_entries(database, [entry.id for entry, _, _ in new])
    changed = [one for one in given if one[0].id in there]
    if changed:
        with reindexed(database, there):
            update_entries(database, [(entry, at) for entry, _, at in changed])
            _put_in_bin(database, [(entry.id, deleted) for entry, deleted, _ in changed])


def entry_row_document(entry: Entry, deleted_at: int | None) -> Document:
    """What an entry says, and when it went into the bin (milliseconds)."""
    at = None if deleted_at is None else time_to_text(from_milliseconds(deleted_at))
    return entry_document(entry) | {"deleted_at": at}


def purge_entries(database: Database, ids: Iterable[str], now: int) -> None:
    """Remove what entries said, where they are there at all."""
    purge_all(database, _kinds(database, list(ids)), now)


def _batches(database: Database, ids: Sequence[str] | None) -> Iterator[list[Row]]:
    if ids is None:
        # The ids first: rows are not read while something else is written between two batches.
        found = database.short_rows("SELECT id FROM entry ORDER BY recorded_at, id")
        ids = [name for (name,) in found]
    for first in range(0, len(ids), _BATCH):
        yield database.rows(
            f"{_SELECT} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY recorded_at, id",  # noqa: S608
            (json.dumps(ids[first : first + _BATCH]),),
        )


def _stated(row: Row, entry: Entry | None) -> StatedRow:
    updated, deleted = row[-2:]
    if entry is None:
        return StatedRow(row[0], Gone.PURGED, updated, {})
    document = entry_row_document(entry, deleted)
    return StatedRow(row[0], Gone.NO if deleted is None else Gone.DELETED, updated, document)


def _kinds(database: Database, ids: list[str]) -> dict[EntryId, EntryKind]:
    """Those of the entries that are there and say something, with their kinds."""
    rows = database.short_rows(
        "SELECT id, kind FROM entry WHERE zone <> '' AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )
    return {EntryId(name): EntryKind(kind) for name, kind in rows}


def _put_in_bin(database: Database, entries: Sequence[tuple[EntryId, str | None]]) -> None:
    """Have entries lie in the bin since a time, or not lie there."""
    rows = [
        (entry, None if deleted is None else to_milliseconds(time_from_text(deleted)))
        for entry, deleted in entries
    ]
    database.update_rows("entry", "id, deleted_at", rows)
    counted = [(entry, int(deleted is None)) for entry, deleted in rows]
    database.update_rows("rating", "entry_id, counted", counted)
