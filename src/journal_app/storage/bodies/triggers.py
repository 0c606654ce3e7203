"""Triggers as rows."""

from collections.abc import Iterator
from typing import Final

from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.storage.bodies.body_tables import BodyTables, Insert
from journal_app.storage.database import Database, Row


def trigger_rows(entry: EntryId, trigger: Trigger, _: Moment) -> Iterator[Insert]:
    """The row of a trigger."""
    yield Insert(
        "INSERT INTO trigger_entry (entry_id, choice_id, situation, who_where, intensity,"
        " urge_peak, did, outcome, plan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry,
            trigger.kind,
            trigger.situation,
            trigger.who_where,
            trigger.intensity,
            trigger.urge_peak,
            trigger.did,
            trigger.outcome,
            trigger.plan,
        ),
    )


def load_triggers(database: Database, entries: str) -> dict[EntryId, Trigger]:
    """Load triggers by a JSON list of ids."""
    rows = database.rows(
        "SELECT entry_id, choice_id, situation, who_where, intensity, urge_peak, did, outcome,"
        " plan FROM trigger_entry WHERE entry_id IN (SELECT value FROM json_each(?))",
        (entries,),
    )
    return {EntryId(row[0]): _trigger(row) for row in rows}


def _trigger(row: Row) -> Trigger:
    _, kind, situation, who_where, intensity, urge_peak, did, outcome, plan = row
    return Trigger(
        kind=kind,
        situation=situation,
        who_where=who_where,
        intensity=intensity,
        urge_peak=urge_peak,
        did=did,
        outcome=None if outcome is None else Outcome(outcome),
        plan=plan,
    )


TRIGGERS: Final = BodyTables(
    ("trigger_entry",), trigger_rows, load_triggers, with_choices=("trigger_entry",)
)
