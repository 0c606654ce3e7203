"""The bin: entries that no longer count, and how they go for good."""

import json
from collections.abc import Iterable, Mapping

from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import EntryId
from journal_app.storage.bodies.entry_kinds import drop_bodies
from journal_app.storage.database import Database
from journal_app.storage.search_index import reindexed
from journal_app.usecases.keep_draft import edit_form


def move_to_bin(database: Database, entries: Iterable[EntryId], now: int) -> None:
    """Mark entries as deleted, so that neither they nor their ratings count any more."""
    among = json.dumps(list(entries))
    database.write(
        "UPDATE entry SET deleted_at = ?1, updated_at = ?1"
        " WHERE id IN (SELECT value FROM json_each(?2)) AND deleted_at IS NULL",
        (now, among),
    )
    database.write(
        "UPDATE rating SET counted = 0 WHERE entry_id IN (SELECT value FROM json_each(?))", (among,)
    )


def take_out_of_bin(database: Database, entry_id: EntryId, now: int) -> None:
    """Let an entry and its ratings count again."""
    database.write(
        "UPDATE entry SET deleted_at = NULL, updated_at = ? WHERE id = ?", (now, entry_id)
    )
    database.write("UPDATE rating SET counted = 1 WHERE entry_id = ?", (entry_id,))


def purge_all(database: Database, entries: Mapping[EntryId, EntryKind], now: int) -> None:
    """Remove everything that entries said, their history and what stood in a form about them.

    Their own rows stay as tombstones, without times and marks.
    """
    with reindexed(database, entries):
        drop_bodies(database, entries)
        _drop_rest(database, entries)
        database.write(
            "UPDATE entry SET occurred_at = 0, recorded_at = 0, zone = '', day = '',"
            " recorded_day = '', bring = 0, private = 0, import_id = NULL, updated_at = ?1,"
            " timeline = NULL, deleted_at = coalesce(deleted_at, ?1)"
            " WHERE id IN (SELECT value FROM json_each(?2))",
            (now, json.dumps(list(entries))),
        )


def _drop_rest(database: Database, entries: Iterable[EntryId]) -> None:
    names = list(entries)
    among = (json.dumps(names),)
    database.write("DELETE FROM tag WHERE entry_id IN (SELECT value FROM json_each(?))", among)
    for table in ("row_version", "row_wording", "row_extra"):
        database.write(
            f"DELETE FROM {table} WHERE kind = 'entry'"  # noqa: S608
            " AND row_id IN (SELECT value FROM json_each(?))",
            among,
        )
    database.write(
        "DELETE FROM draft WHERE form IN (SELECT value FROM json_each(?))",
        (json.dumps([edit_form(entry) for entry in names]),),
    )
