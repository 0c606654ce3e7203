"""Notes as rows."""

from collections.abc import Iterator
from typing import Final

from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.domain.note import Note
from journal_app.storage.bodies.body_tables import BodyTables, Insert
from journal_app.storage.database import Database


def note_rows(entry: EntryId, note: Note, _: Moment) -> Iterator[Insert]:
    """The row of a note."""
    yield Insert("INSERT INTO note (entry_id, text) VALUES (?, ?)", (entry, note.text))


def load_notes(database: Database, entries: str) -> dict[EntryId, Note]:
    """Load notes by a JSON list of ids."""
    rows = database.rows(
        "SELECT entry_id, text FROM note WHERE entry_id IN (SELECT value FROM json_each(?))",
        (entries,),
    )
    return {EntryId(entry): Note(text) for entry, text in rows}


NOTES: Final = BodyTables(("note",), note_rows, load_notes)
