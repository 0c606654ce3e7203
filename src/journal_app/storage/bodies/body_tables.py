"""Which tables the content of an entry is kept in, by kind."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckIn
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Body, Entry, EntryKind
from journal_app.domain.ids import ChoiceId, EntryId
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Trigger
from journal_app.storage.bodies.chains import keep_chain, load_chains
from journal_app.storage.bodies.check_ins import keep_check_in, load_check_ins
from journal_app.storage.bodies.copings import keep_coping, load_copings
from journal_app.storage.bodies.lapses import keep_lapse, load_lapses
from journal_app.storage.bodies.notes import keep_note, load_notes
from journal_app.storage.bodies.practices import keep_practice, load_practices
from journal_app.storage.bodies.reviews import keep_review, load_reviews
from journal_app.storage.bodies.thoughts import keep_thought, load_thoughts
from journal_app.storage.bodies.triggers import keep_trigger, load_triggers
from journal_app.storage.database import Database

_TABLES: Final = {
    EntryKind.CHECK_IN: ("check_in", "rating", "emotion", "skill_use"),
    EntryKind.TRIGGER: ("trigger_entry",),
    EntryKind.COPING: ("coping",),
    EntryKind.THOUGHT: ("thought", "felt_emotion"),
    EntryKind.CHAIN: ("chain", "chain_link"),
    EntryKind.PRACTICE: ("practice",),
    EntryKind.NOTE: ("note",),
    EntryKind.LAPSE: ("lapse",),
    EntryKind.REVIEW: ("review",),
}

_WITH_CHOICES: Final = (
    "emotion",
    "skill_use",
    "trigger_entry",
    "coping",
    "felt_emotion",
    "practice",
)

_LOADERS: Final[Mapping[EntryKind, Callable[[Database, str], Mapping[EntryId, Body]]]] = {
    EntryKind.CHECK_IN: load_check_ins,
    EntryKind.TRIGGER: load_triggers,
    EntryKind.COPING: load_copings,
    EntryKind.THOUGHT: load_thoughts,
    EntryKind.CHAIN: load_chains,
    EntryKind.PRACTICE: load_practices,
    EntryKind.NOTE: load_notes,
    EntryKind.LAPSE: load_lapses,
    EntryKind.REVIEW: load_reviews,
}


def keep_body(database: Database, entry: Entry) -> None:
    """Insert the content of an entry, whose own row is there already."""
    match entry.body:
        case CheckIn() as body:
            keep_check_in(database, entry.id, body, entry.moment)
        case Trigger() as body:
            keep_trigger(database, entry.id, body)
        case Coping() as body:
            keep_coping(database, entry.id, body)
        case Thought() as body:
            keep_thought(database, entry.id, body)
        case Chain() as body:
            keep_chain(database, entry.id, body)
        case Practice() as body:
            keep_practice(database, entry.id, body)
        case Note() as body:
            keep_note(database, entry.id, body)
        case Lapse() as body:
            keep_lapse(database, entry.id, body)
        case body:
            keep_review(database, entry.id, body)


def drop_body(database: Database, entry: EntryId, kind: EntryKind) -> None:
    """Delete the content of an entry and leave its own row."""
    for table in _TABLES[kind]:
        database.write(f"DELETE FROM {table} WHERE entry_id = ?", (entry,))  # noqa: S608


def load_bodies(
    database: Database, wanted: Mapping[EntryKind, Iterable[EntryId]]
) -> dict[EntryId, Body]:
    """Load the content of entries, with a fixed number of statements per kind."""
    bodies: dict[EntryId, Body] = {}
    for kind, entries in wanted.items():
        bodies |= _LOADERS[kind](database, json.dumps(list(entries)))
    return bodies


def entries_with(database: Database, choice: ChoiceId) -> list[EntryId]:
    """Every entry that uses a word."""
    asked = " UNION ".join(
        f"SELECT entry_id FROM {table} WHERE choice_id = ?1"  # noqa: S608
        for table in _WITH_CHOICES
    )
    return [EntryId(entry) for (entry,) in database.short_rows(asked, (choice,))]
