"""Thought records as rows."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.storage.bodies.body_tables import BodyTables, Insert
from journal_app.storage.database import Database, Row


def thought_rows(entry: EntryId, thought: Thought, _: Moment) -> Iterator[Insert]:
    """Every row of a thought record."""
    yield Insert(
        "INSERT INTO thought (entry_id, situation, automatic_thought, belief_before,"
        " evidence_for, evidence_against, balanced_thought, belief_after)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry,
            thought.situation,
            thought.automatic_thought,
            thought.belief_before,
            thought.evidence_for,
            thought.evidence_against,
            thought.balanced_thought,
            thought.belief_after,
        ),
    )
    for n, felt in enumerate(thought.emotions):
        yield Insert(
            "INSERT INTO felt_emotion (entry_id, position, choice_id, before, after)"
            " VALUES (?, ?, ?, ?, ?)",
            (entry, n, felt.emotion, felt.before, felt.after),
        )


def load_thoughts(database: Database, entries: str) -> dict[EntryId, Thought]:
    """Load thought records by a JSON list of ids."""
    emotions: defaultdict[str, list[FeltEmotion]] = defaultdict(list)
    for entry, choice, before, after in database.short_rows(
        "SELECT entry_id, choice_id, before, after FROM felt_emotion"
        " WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY entry_id, position",
        (entries,),
    ):
        emotions[entry].append(FeltEmotion(choice, before, after))
    rows = database.rows(
        "SELECT entry_id, situation, automatic_thought, belief_before, evidence_for,"
        " evidence_against, balanced_thought, belief_after FROM thought"
        " WHERE entry_id IN (SELECT value FROM json_each(?))",
        (entries,),
    )
    return {EntryId(row[0]): _thought(row, tuple(emotions[row[0]])) for row in rows}


def _thought(row: Row, emotions: tuple[FeltEmotion, ...]) -> Thought:
    _, situation, automatic, before, evidence_for, evidence_against, balanced, after = row
    return Thought(
        situation=situation,
        automatic_thought=automatic,
        belief_before=before,
        emotions=emotions,
        evidence_for=evidence_for,
        evidence_against=evidence_against,
        balanced_thought=balanced,
        belief_after=after,
    )


THOUGHTS: Final = BodyTables(
    ("thought", "felt_emotion"), thought_rows, load_thoughts, with_choices=("felt_emotion",)
)
