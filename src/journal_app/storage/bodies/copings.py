"""Coping entries as rows."""

from collections.abc import Iterator
from typing import Final

from journal_app.domain.coping import Coping, Place
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.storage.bodies.body_tables import BodyTables, Insert
from journal_app.storage.database import Database, Row


def coping_rows(entry: EntryId, coping: Coping, _: Moment) -> Iterator[Insert]:
    """The row of a coping entry."""
    yield Insert(
        "INSERT INTO coping (entry_id, choice_id, trigger_id, before, after, minutes, again,"
        " place, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry,
            coping.skill,
            coping.trigger,
            coping.before,
            coping.after,
            coping.minutes,
            coping.again,
            coping.place,
            coping.text,
        ),
    )


def load_copings(database: Database, entries: str) -> dict[EntryId, Coping]:
    """Load coping entries by a JSON list of ids."""
    rows = database.rows(
        "SELECT entry_id, choice_id, trigger_id, before, after, minutes, again, place, text"
        " FROM coping WHERE entry_id IN (SELECT value FROM json_each(?))",
        (entries,),
    )
    return {EntryId(row[0]): _coping(row) for row in rows}


def _coping(row: Row) -> Coping:
    _, skill, trigger, before, after, minutes, again, place, text = row
    return Coping(
        skill=skill,
        trigger=trigger,
        before=before,
        after=after,
        minutes=minutes,
        again=None if again is None else bool(again),
        place=None if place is None else Place(place),
        text=text,
    )


COPINGS: Final = BodyTables(
    ("coping",),
    coping_rows,
    load_copings,
    with_choices=("coping",),
    pointer=("coping", "trigger_id"),
)
