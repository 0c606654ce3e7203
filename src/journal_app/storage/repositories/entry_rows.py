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
from journal_app.storage.bodies.entry_kinds import drop_body, keep_body, load_bodies
from journal_app.storage.database import Database, Row
from journal_app.storage.repositories.timeline import Places, place_for
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds

COLUMNS: Final = (
    "id, kind, occurred_at, recorded_at, zone, day, recorded_day, bring, private, import_id"
)
UNKNOWN_ZONE: Final = "UTC"
"""Stands for a zone without a name: the empty one marks a tombstone."""


def insert_entry(database: Database, entry: Entry, now: int, places: Places | None = None) -> None:
    """Insert an entry with its content and tags; ``places`` serves many in turn."""
    place = (places or Places(database)).place_for(to_milliseconds(entry.moment.occurred_at))
    database.write(
        f"INSERT INTO entry ({COLUMNS}, timeline, updated_at)"  # noqa: S608
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (entry.id, *_values(entry), place, now),
    )
    _keep_content(database, entry)


def update_entry(database: Database, old: Entry, new: Entry, now: int) -> None:
    """Give an entry's row new values and new content in place of the old."""
    drop_body(database, old.id, old.kind)
    database.write(
        "UPDATE entry SET kind = ?, occurred_at = ?, recorded_at = ?, zone = ?, day = ?,"
        " recorded_day = ?, bring = ?, private = ?, import_id = ?, updated_at = ? WHERE id = ?",
        (*_values(new), now, new.id),
    )
    if new.moment.occurred_at != old.moment.occurred_at:
        database.write(
            "UPDATE entry SET timeline = ? WHERE id = ?", (_place(database, new), new.id)
        )
    database.write("DELETE FROM tag WHERE entry_id = ?", (new.id,))
    _keep_content(database, new)
    database.write(
        "UPDATE rating SET counted = 0 WHERE entry_id = ?1 AND EXISTS"
        " (SELECT 1 FROM entry WHERE id = ?1 AND deleted_at IS NOT NULL)",
        (new.id,),
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


def _place(database: Database, entry: Entry) -> int:
    return place_for(database, to_milliseconds(entry.moment.occurred_at))


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


def _keep_content(database: Database, entry: Entry) -> None:
    keep_body(database, entry)
    database.write_many(
        "INSERT INTO tag (entry_id, position, name) VALUES (?, ?, ?)",
        [(entry.id, position, name) for position, name in enumerate(entry.tags)],
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
