"""The content of entries as rows, whatever their kind."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final

from journal_app.domain.entry import Body, Entry, EntryKind
from journal_app.domain.ids import ChoiceId, EntryId
from journal_app.storage.bodies.body_tables import BodyTables
from journal_app.storage.bodies.chains import CHAINS
from journal_app.storage.bodies.check_ins import CHECK_INS
from journal_app.storage.bodies.copings import COPINGS
from journal_app.storage.bodies.lapses import LAPSES
from journal_app.storage.bodies.notes import NOTES
from journal_app.storage.bodies.practices import PRACTICES
from journal_app.storage.bodies.reviews import REVIEWS
from journal_app.storage.bodies.thoughts import THOUGHTS
from journal_app.storage.bodies.triggers import TRIGGERS
from journal_app.storage.database import Database, Values

TABLES: Final[Mapping[EntryKind, BodyTables[Any]]] = {
    EntryKind.CHECK_IN: CHECK_INS,
    EntryKind.TRIGGER: TRIGGERS,
    EntryKind.COPING: COPINGS,
    EntryKind.THOUGHT: THOUGHTS,
    EntryKind.CHAIN: CHAINS,
    EntryKind.PRACTICE: PRACTICES,
    EntryKind.NOTE: NOTES,
    EntryKind.LAPSE: LAPSES,
    EntryKind.REVIEW: REVIEWS,
}
"""One row a kind; what a search finds of it stands in the view ``entry_text`` of the schema."""


def keep_bodies(database: Database, entries: Iterable[Entry]) -> None:
    """Insert the content of entries, whose own rows are there already."""
    inserts: defaultdict[str, list[Values]] = defaultdict(list)
    for entry in entries:
        for statement, row in TABLES[entry.kind].rows(entry.id, entry.body, entry.moment):
            inserts[statement].append(row)
    for statement, rows in inserts.items():
        database.write_many(statement, rows)


def drop_bodies(database: Database, entries: Mapping[EntryId, EntryKind]) -> None:
    """Delete the content of entries and leave their own rows."""
    for kind in set(entries.values()):
        among = json.dumps([entry for entry, its_kind in entries.items() if its_kind is kind])
        for table in TABLES[kind].tables:
            database.write(
                f"DELETE FROM {table} WHERE entry_id IN (SELECT value FROM json_each(?))",  # noqa: S608
                (among,),
            )


def load_bodies(
    database: Database, wanted: Mapping[EntryKind, Iterable[EntryId]]
) -> dict[EntryId, Body]:
    """Load the content of entries, with a fixed number of statements per kind."""
    bodies: dict[EntryId, Body] = {}
    for kind, entries in wanted.items():
        bodies |= TABLES[kind].load(database, json.dumps(list(entries)))
    return bodies


def entries_with(database: Database, choice: ChoiceId) -> list[EntryId]:
    """Every entry that uses a word."""
    asked = " UNION ".join(
        f"SELECT entry_id FROM {table} WHERE choice_id = ?1"  # noqa: S608
        for row in TABLES.values()
        for table in row.with_choices
    )
    return [EntryId(entry) for (entry,) in database.short_rows(asked, (choice,))]


def pointing_at() -> str:
    """A query for the ids of entries that point at another, the one and only value of it."""
    pointers = (row.pointer for row in TABLES.values() if row.pointer is not None)
    return " UNION ALL ".join(
        f"SELECT entry_id FROM {table} WHERE {column} = ?1"  # noqa: S608
        for table, column in pointers
    )
