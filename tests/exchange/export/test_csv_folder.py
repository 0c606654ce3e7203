"""A journal as tables: everything is there, and other programs read it as it is."""

import csv
import io
from dataclasses import fields, is_dataclass

import pandas as pd
import pytest

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.entry import BODIES, EntryKind
from journal_app.domain.ids import ChoiceId
from journal_app.exchange.export.csv_days import column_names
from journal_app.exchange.export.csv_folder import WriteCsv
from journal_app.exchange.export.csv_readme import table_words
from journal_app.exchange.export.flat_rows import cell, columns_of, parts_of
from journal_app.exchange.export.formula_cells import unguarded
from journal_app.exchange.fhir_format import FHIR

WRITE = WriteCsv(FHIR)


@pytest.fixture(scope="module")
def tables(made_up, exported, order):
    return exported(WRITE, made_up, order)


def rows(text):
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_every_field_of_every_kind_of_entry_has_a_column_or_a_table():
    for body in BODIES.values():
        columns = {column.name.removesuffix("_id") for column in columns_of(body)}
        parts = {part.field for part in parts_of(body)}
        assert {field.name for field in fields(body)} <= columns | parts
        assert all(is_dataclass(part.kind) for part in parts_of(body))


def test_every_table_is_named_in_the_readme_with_its_columns(tables):
    names = {name.removesuffix(".csv") for name in tables if name.endswith(".csv")}
    assert names == set(table_words())
    for name in names:
        assert f"\n{name}.csv\n" in tables["README.txt"]
    assert "happened_at, written_at, zone, entered_later" in tables["README.txt"]
    assert "not encrypted" in tables["README.txt"]


def test_no_table_has_two_columns_of_one_name(tables):
    for name, text in tables.items():
        if name.endswith(".csv"):
            heading = next(csv.reader(io.StringIO(text, newline="")))
            assert len(set(heading)) == len(heading), name


def test_every_entry_stands_in_the_table_of_its_kind_with_what_it_says(tables, made_up):
    first, last = made_up.entries.span()
    found = {kind: rows(tables[f"{kind.value}.csv"]) for kind in EntryKind}
    for entry in made_up.entries.between(first, last):
        (row,) = [row for row in found[entry.kind] if row["id"] == entry.id]
        assert row["day"] == entry.moment.day.isoformat()
        assert row["happened_at"] == entry.moment.local.strftime("%Y-%m-%d %H:%M:%S")
        assert row["private"] == ("TRUE" if entry.private else "FALSE")
        for passage in entry.body.passages:
            if passage.key in row:
                assert unguarded(row[passage.key]) == passage.text
    assert sum(map(len, found.values())) == made_up.entries.count()


def test_every_answer_on_a_scale_has_a_row_with_the_name_of_the_scale(tables, made_up):
    answers = rows(tables["check_in_ratings.csv"])
    kept = made_up.entries.between(*made_up.entries.span(), kinds=[EntryKind.CHECK_IN])
    assert len(answers) == sum(len(entry.body.ratings) for entry in kept)
    names = {scale.id: scale.name for scale in made_up.scales.all()}
    assert all(names[row["scale_id"]] == row["scale"] for row in answers)


def test_days_have_a_row_each_and_a_missing_answer_is_an_empty_cell(tables, made_up):
    days = rows(tables["days.csv"])
    first, last = made_up.entries.span()
    assert len(days) == (last - first).days + 1
    assert list(days[0])[3:] == [scale.name for scale in made_up.scales.all()]
    silent = [row for row in days if row["entries"] == "0"]
    assert silent
    assert all(not any(list(row.values())[3:]) for row in silent)
    assert sum(int(row["entries"]) for row in days) == made_up.entries.count()


def test_pandas_reads_every_table_without_an_option(tables):
    for name, text in tables.items():
        if name.endswith(".csv"):
            read = pd.read_csv(io.BytesIO(text.encode()))
            assert not read.columns[0].startswith("\ufeff")
            assert len(read) == len(rows(text))
    days = pd.read_csv(io.BytesIO(tables["days.csv"].encode()))
    assert days["Mood"].dtype == "float64"
    assert pd.read_csv(io.BytesIO(tables["coping.csv"].encode()))["bring"].dtype == "bool"


def test_the_bin_is_left_out_unless_it_is_asked_for(made_up, exported, order, with_bin):
    without = rows(exported(WRITE, made_up, order)["note.csv"])
    found = rows(exported(WRITE, made_up, with_bin)["note.csv"])
    assert "thrown-away" not in {row["id"] for row in without}
    (thrown,) = [row for row in found if row["id"] == "thrown-away"]
    assert (thrown["text"], thrown["in_bin_since_utc"]) == ("in the bin", "2026-11-29 14:30:00")


def test_an_empty_journal_has_every_table_with_its_heading_alone(empty, exported, order, tables):
    found = exported(WRITE, empty, order)
    assert set(found) == set(tables)
    assert rows(found["note.csv"]) == []


def test_names_of_scales_that_are_headings_already_or_formulas_are_told_apart():
    assert column_names(["Mood", "mood", "Day", "=1", "a\nb"]) == [
        "Mood",
        "mood (2)",
        "Day (2)",
        "'=1",
        "a b",
    ]


def test_words_and_numbers_are_cells_as_they_are_and_nothing_is_an_empty_cell():
    assert [cell(one) for one in (None, True, 3, 2.5, 4.0, frozenset())] == [
        None,
        "TRUE",
        3,
        2.5,
        4,
        "none",
    ]
    assert cell(("a", "=b")) == "a\n'=b"
    word = Choice(ChoiceId("w"), ChoiceList.SKILL, "=walk")
    assert [column.name for column in columns_of(Choice)][:3] == ["id", "list", "name"]
    assert cell(columns_of(Choice)[2].value(word, str)) == "'=walk"
