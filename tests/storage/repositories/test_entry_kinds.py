"""Every kind of entry has its tables, and every table of the schema that holds a part of one."""

from dataclasses import fields
from datetime import UTC, datetime

import pytest

from journal_app.domain.entry import BODIES, Entry, EntryKind
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.search import EntryFilter, parse_search
from journal_app.storage.bodies.entry_kinds import TABLES

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
OF_EVERY_ENTRY = {"tag", "goal_practice", "talk_point"}
"""Tables with a column ``entry_id`` that say nothing of a kind."""


@pytest.fixture(scope="module")
def schema(kept_journal):
    """The columns of every table."""
    database = kept_journal.vault.database
    names = [name for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type='table'")]
    return {
        name: {row[1] for row in database.rows(f"SELECT * FROM pragma_table_info('{name}')")}
        for name in names
    }


def test_every_kind_has_its_row():
    assert set(TABLES) == set(EntryKind)


def test_every_table_with_a_part_of_an_entry_belongs_to_one_kind(schema):
    of_kinds = [table for row in TABLES.values() for table in row.tables]
    parts = {name for name, columns in schema.items() if "entry_id" in columns}
    assert len(of_kinds) == len(set(of_kinds))
    assert set(of_kinds) == parts - OF_EVERY_ENTRY


def test_every_table_that_names_a_word_is_looked_through_for_it(schema):
    with_choices = {table for row in TABLES.values() for table in row.with_choices}
    of_kinds = {table for row in TABLES.values() for table in row.tables}
    assert with_choices == {name for name in of_kinds if "choice_id" in schema[name]}


@pytest.mark.parametrize("kind", EntryKind)
def test_what_points_at_another_entry_is_found_from_there(kept_journal, kind):
    at = moment_of(NOW, NOW, "UTC")
    other = Entry(EntryId(f"other-{kind.value}"), at, Note("the other"))
    body = BODIES[kind]().pointing_at(other.id)
    entry = Entry(EntryId(f"points-{kind.value}"), at, body)
    kept_journal.entries.add_all([other, entry])
    assert kept_journal.entries.get(entry.id).body.points_at == body.points_at
    found = [one.id for one in kept_journal.entries.answering(other.id)]
    assert found == ([] if body.points_at is None else [entry.id])


@pytest.mark.parametrize("kind", EntryKind)
def test_every_text_of_every_kind_is_kept_and_can_be_searched_for(kept_journal, kind):
    words = {
        one.name: f"{kind.value}x{one.name}".replace("_", "")
        for one in fields(BODIES[kind])
        if one.type is str
    }
    body = BODIES[kind](**words)
    entry = Entry(EntryId(f"all-{kind.value}"), moment_of(NOW, NOW, "UTC"), body)
    entries = kept_journal.entries
    entries.add_all([entry])
    assert entries.get(entry.id) == entry
    for word in words.values():
        wanted = EntryFilter(query=parse_search(word))
        assert [found.entry.id for found in entries.search(5, wanted)] == [entry.id], word
