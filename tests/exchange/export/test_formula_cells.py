"""No text becomes something that a spreadsheet runs, and none is lost by that."""

import csv
import io
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from journal_app.exchange.export.formula_cells import guarded, unguarded
from journal_app.exchange.plain_cell import plain_cell

UNHURRIED = settings(deadline=None)
RUNS = re.compile(r"[\s\"]*[=+\-@＝＋－＠]")
CALLS = "=cmd|' /C calc'!A0"
hostile = st.text(st.sampled_from("=+-@＝＠;,\t\n\r\" '|ax1!"), max_size=14)
texts = hostile | st.text(max_size=30)


def cells_of(row: list[str], separator: str) -> list[str]:
    """The cells of a row that was written with commas, split at another sign."""
    written = io.StringIO(newline="")
    csv.writer(written).writerow(row)
    written.seek(0)
    return [cell for found in csv.reader(written, delimiter=separator) for cell in found]


@UNHURRIED
@given(st.lists(texts, min_size=1, max_size=4))
@example([f"a;{CALLS}"])
@example([f"a\n{CALLS}"])
@example([f"1\t{CALLS}", f'"{CALLS}'])
def test_whatever_splits_the_row_no_cell_begins_with_what_is_run(row):
    for separator in ",;\t":
        for cell in cells_of([guarded(text) for text in row], separator):
            assert not any(RUNS.match(line) for line in re.split("[\r\n]", cell))


@UNHURRIED
@given(texts)
def test_the_text_comes_back_as_it_was(text):
    assert unguarded(guarded(text)) == text


@UNHURRIED
@given(st.text(st.characters(exclude_characters="=+-@＝＋－＠"), max_size=40))
def test_a_text_without_these_signs_stays_as_it_is(text):
    assert guarded(text) == text


@pytest.mark.parametrize("text", ["=1+1", "-5", "+49 30 1234", "@sum(a1)", "＝1"])
def test_an_import_reads_past_the_apostrophe(text):
    assert guarded(text) == f"'{text}"
    assert plain_cell(guarded(text)) == plain_cell(text)
