"""Lapses as rows."""

from collections.abc import Iterator
from typing import Final

from journal_app.domain.ids import EntryId
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import Moment
from journal_app.storage.bodies.body_tables import BodyTables, Insert
from journal_app.storage.database import Database


def lapse_rows(entry: EntryId, lapse: Lapse, _: Moment) -> Iterator[Insert]:
    """The row of a lapse."""
    yield Insert(
        "INSERT INTO lapse (entry_id, what, how_much, context, led_here, taught, next_step,"
        " who_knows) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry,
            lapse.what,
            lapse.how_much,
            lapse.context,
            lapse.led_here,
            lapse.taught,
            lapse.next_step,
            lapse.who_knows,
        ),
    )


def load_lapses(database: Database, entries: str) -> dict[EntryId, Lapse]:
    """Load lapses by a JSON list of ids."""
    rows = database.rows(
        "SELECT entry_id, what, how_much, context, led_here, taught, next_step, who_knows"
        " FROM lapse WHERE entry_id IN (SELECT value FROM json_each(?))",
        (entries,),
    )
    return {EntryId(entry): Lapse(*texts) for entry, *texts in rows}


LAPSES: Final = BodyTables(("lapse",), lapse_rows, load_lapses)
