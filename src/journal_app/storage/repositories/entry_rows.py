"""An entry's own row and its tags."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Final

from journal_app.domain.entry import Body, Entry, EntryKind
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.domain.text import tidy
from journal_app.domain.vault_errors import Damage, JournalDamagedError
from journal_app.storage.bodies.entry_kinds import drop_bodies, keep_bodies, load_bodies
from journal_app.storage.database import Database, Row
from journal_app.storage.repositories.timeline import Places
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds

COLUMNS: Final = (
    "id, kind, occurred_at, recorded_at, zone, day, recorded_day, bring, private, import_id"
)
_BATCH: Final = 1000
UNKNOWN_ZONE: Final = "UTC"
"""Stands for a zone without a name: the empty one marks a tombstone."""


def insert_entries(database: Database, entries: Sequence[tuple[Entry, int]]) -> None:
    """Insert entries with their content and tags; each with the time at which it was changed."""
    places = Places(database)
    for first in range(0, len(entries), _BATCH):
        batch = entries[first : first + _BATCH]
        rows = [(entry.id, *_values(entry), places.place_for(entry), at) for entry, at in batch]
        database.insert_rows("entry", f"{COLUMNS}, timeline, updated_at", rows)
        _keep_content(database, [entry for entry, _ in batch])


def update_entries(database: Database, entries: Sequence[tuple[Entry, int]]) -> None:
    """Give entries new values and new content in place of the old; each with its time."""
    ids = json.dumps([entry.id for entry, _ in entries])
    there = _drop_content(database, ids)
    database.update_rows(
        "entry",
        f"{COLUMNS}, updated_at",
        [(entry.id, *_values(entry), at) for entry, at in entries],
    )
    places = Places(database)
    moved = [
        (entry.id, places.place_for(entry))
        for entry, _ in entries
        if to_milliseconds(entry.moment.occurred_at) != there[entry.id]
    ]
    database.update_rows("entry", "id, timeline", moved)
    _keep_content(database, [entry for entry, _ in entries])
    database.write(
        "UPDATE rating SET counted = 0 WHERE entry_id IN (SELECT id FROM entry WHERE"
        " deleted_at IS NOT NULL AND id IN (SELECT value FROM json_each(?)))",
        (ids,),
    )


def load_entries(database: Database, rows: Sequence[Row]) -> list[Entry]:
    """Make entries of rows of ``COLUMNS``, in the same order."""
    wanted: defaultdict[EntryKind, list[EntryId]] = defaultdict(list)
    for row in rows:
        wanted[EntryKind(row[1])].append(row[0])
    bodies, tags = load_bodies(database, wanted), _load_tags(database, rows)
    if len(bodies) < len(rows):
        raise JournalDamagedError(Damage.UNREADABLE)
    return [_entry(row, bodies[row[0]], tuple(tags[row[0]])) for row in rows]


def _drop_content(database: Database, ids: str) -> dict[str, int]:
    """Delete the content and tags of entries; return when each of them happened."""
    rows = database.short_rows(
        "SELECT id, kind, occurred_at FROM entry WHERE id IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    drop_bodies(database, {EntryId(entry): EntryKind(kind) for entry, kind, _ in rows})
    database.write("DELETE FROM tag WHERE entry_id IN (SELECT value FROM json_each(?))", (ids,))
    return {entry: occurred_at for entry, _, occurred_at in rows}


def _values(entry: Entry) -> tuple[object, ...]:
    moment = entry.moment
    return (
        entry.kind,
        to_milliseconds(moment.occurred_at),
        to_milliseconds(moment.recorded_at),
        tidy(moment.zone) or UNKNOWN_ZONE,
        moment.day.isoformat(),
        moment.recorded_day.isoformat(),
        entry.bring,
        entry.private,
        entry.imported,
    )


def _keep_content(database: Database, entries: Sequence[Entry]) -> None:
    keep_bodies(database, entries)
    database.write_many(
        "INSERT INTO tag (entry_id, position, name) VALUES (?, ?, ?)",
        [
            (entry.id, position, name)
            for entry in entries
            for position, name in enumerate(entry.tags)
        ],
    )


def _load_tags(database: Database, rows: Sequence[Row]) -> defaultdict[str, list[str]]:
    tags: defaultdict[str, list[str]] = defaultdict(list)
    for entry, name in database.rows(
        "SELECT entry_id, name FROM tag WHERE entry_id IN (SELECT value FROM json_each(?))"
        " ORDER BY entry_id, position",
        (json.dumps([row[0] for row in rows]),),
    ):
        tags[entry].append(name)
    return tags


def _entry(row: Row, body: Body, tags: tuple[str, ...]) -> Entry:
    entry_id, _, occurred_at, recorded_at, zone, day, recorded_day, bring, private, imported = row
    return Entry(
        id=entry_id,
        moment=Moment(
            occurred_at=from_milliseconds(occurred_at),
            recorded_at=from_milliseconds(recorded_at),
            zone=zone,
            day=date.fromisoformat(day),
            recorded_day=date.fromisoformat(recorded_day),
        ),
        body=body,
        bring=bool(bring),
        private=bool(private),
        tags=tags,
        imported=imported,
    )
