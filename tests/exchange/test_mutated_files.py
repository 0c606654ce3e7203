"""Files that were cut, mixed up and written over: rows or a refusal in words, never another error.

Two hundred of them a reader; what comes out is a row that says a day, whatever went in.
"""

from datetime import date, datetime
from math import isfinite

import pytest
from tests.exchange.mutations import INSIDE, SEEDS, files, packed

from journal_app.domain.errors import JournalError
from journal_app.domain.file_row import FileRow
from journal_app.domain.file_said import Said
from journal_app.domain.import_row import RefusedRow
from journal_app.exchange.formats import FORMATS, likeliest


def said_by(row):
    return isinstance(row, RefusedRow) or (
        isinstance(row, FileRow)
        and isinstance(row.when, date)
        and row.line >= 1
        and "\0" not in row.text
        and all(isinstance(value, str) or isfinite(value) for _, value in row.values)
        and all(isinstance(word, str) for word in (*row.tags, *row.activities, *row.emotions))
    )


@pytest.mark.parametrize("name", SEEDS)
def test_two_hundred_mutated_files_give_rows_or_a_refusal(tmp_path, name):
    file = tmp_path / ("2026-03.txt" if name == "rednotebook" else "file.json")
    refused = rows = 0
    for content in files(name):
        file.write_bytes(content)
        likeliest(file)
        try:
            for row in FORMATS[name].reader(file, Said()).read():
                assert said_by(row)
                rows += 1
        except JournalError:
            refused += 1
    assert 0 < refused < 200
    assert rows > 0


@pytest.mark.parametrize("name", SEEDS)
def test_what_is_not_mutated_is_read_as_its_own_format(tmp_path, name):
    inside = INSIDE.get(name)
    content = SEEDS[name].encode() if inside is None else packed(inside, SEEDS[name])
    file = tmp_path / "file"
    file.write_bytes(content)
    assert likeliest(file) == name
    rows = list(FORMATS[name].reader(file, Said(order=None)).read())
    assert rows
    assert all(isinstance(row, FileRow) and isinstance(row.when, date | datetime) for row in rows)
