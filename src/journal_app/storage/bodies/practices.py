"""Practice as rows."""

from collections.abc import Iterator
from typing import Final

from journal_app.domain.coping import Place
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.storage.bodies.body_tables import BodyTables, Insert
from journal_app.storage.database import Database, Row


def practice_rows(entry: EntryId, practice: Practice, _: Moment) -> Iterator[Insert]:
    """The row of a practice entry."""
    yield Insert(
        "INSERT INTO practice (entry_id, kind, choice_id, place, what, happened)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            entry,
            practice.kind,
            practice.skill,
            practice.place,
            practice.what,
            practice.happened,
        ),
    )


def load_practices(database: Database, entries: str) -> dict[EntryId, Practice]:
    """Load practice entries by a JSON list of ids."""
    rows = database.rows(
        "SELECT entry_id, kind, choice_id, place, what, happened FROM practice"
        " WHERE entry_id IN (SELECT value FROM json_each(?))",
        (entries,),
    )
    return {EntryId(row[0]): _practice(row) for row in rows}


def _practice(row: Row) -> Practice:
    _, kind, skill, place, what, happened = row
    return Practice(
        kind=None if kind is None else PracticeKind(kind),
        skill=skill,
        place=None if place is None else Place(place),
        what=what,
        happened=happened,
    )


PRACTICES: Final = BodyTables(
    ("practice",), practice_rows, load_practices, with_choices=("practice",)
)
