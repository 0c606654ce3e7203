"""Every table of the schema is known as a part of a row that can be versioned, or as none."""

import pytest

from journal_app.storage.bodies.entry_kinds import TABLES
from journal_app.storage.versions.row_kinds import ROW_KINDS

OF_ENTRIES = {"entry", "tag"} | {table for row in TABLES.values() for table in row.tables}
OF_THIS_COPY = {"vault", "draft"}
OF_VERSIONS = {"row_version", "row_wording", "row_extra", "changed_row"}
NOT_SAID = {"updated_at", "only_row"}
"""Columns that no document has: the time of a change decides nothing."""


@pytest.fixture(scope="module")
def schema(kept_journal):
    """The columns of every table."""
    database = kept_journal.vault.database
    names = database.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite%'"
    )
    return {
        name: {row[1] for row in database.rows(f"SELECT * FROM pragma_table_info('{name}')")}
        for (name,) in names
    }


def test_every_table_belongs_to_one_kind_of_row(schema):
    of_kinds = [kind.name for kind in ROW_KINDS]
    of_kinds += [child.table for kind in ROW_KINDS for child in kind.children]
    assert len(of_kinds) == len(set(of_kinds))
    assert set(schema) == set(of_kinds) | OF_ENTRIES | OF_THIS_COPY | OF_VERSIONS


@pytest.mark.parametrize("kind", ROW_KINDS, ids=lambda kind: kind.name)
def test_a_document_says_every_column_of_its_table(kind, schema):
    said = {column.name for column in kind.all_columns}
    assert said - NOT_SAID == schema[kind.name] - NOT_SAID
    for child in kind.children:
        lines = {column.name for column in child.columns} | {"position", child.parent}
        assert lines - {None} == schema[child.table]


@pytest.mark.parametrize("kind", [*(kind.name for kind in ROW_KINDS), "entry"])
def test_a_change_of_every_table_is_noticed(kind, kept_journal):
    triggers = kept_journal.vault.database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (kind,)
    )
    assert sorted(name for (name,) in triggers) == [f"{kind}_added", f"{kind}_changed"]
