"""Any table: its header, the uses of its columns and its rows, without being told."""

from datetime import date, datetime

import pytest

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.day_order import DayOrder
from journal_app.domain.file_said import Said
from journal_app.domain.import_errors import (
    DayOrderError,
    FileProblem,
    InputFileError,
    NoSuchColumnError,
    NumberedDayError,
)
from journal_app.domain.import_row import RefusedReason, RefusedRow
from journal_app.exchange.table_reader import TableReader


@pytest.fixture
def reader(tmp_path):
    def reader(content, **said):
        file = tmp_path / "table.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return TableReader(file, Said(**said))

    return reader


def test_columns_are_told_by_what_stands_in_them(reader):
    table = reader(
        "Exported by a phone\n\ndate\ttime\tmood\tsleep\ttags\tnote\t\n"
        "2026-03-01\t21:05\tgood\t7,5\twork, walk\tlong words of a day\t\n"
        "2026-03-02\t9:05 pm\tbad\t6\t\tother words\t\n"
    )
    assert table.uses() == {
        "date": ColumnUse.DATE, "time": ColumnUse.TIME, "mood": ColumnUse.ANSWER,
        "sleep": ColumnUse.ANSWER, "tags": ColumnUse.WORDS, "note": ColumnUse.TEXT,
        "[7]": ColumnUse.LEAVE,
    }  # fmt: skip
    first, second = table.read()
    assert first.when == datetime(2026, 3, 1, 21, 5)  # noqa: DTZ001 - a clock without a zone
    assert dict(first.values) == {"mood": "good", "sleep": 7.5}
    assert (first.activities, first.text) == (("work", "walk"), "long words of a day")
    assert (first.line, second.line) == (4, 5)


def test_columns_without_a_name_and_of_one_name_are_told_by_their_place(reader):
    table = reader("date,,mood,mood\n2026-03-01,1,2,3\n")
    assert table.header() == ("date", "[2]", "mood [3]", "mood [4]")
    (row,) = table.read()
    assert dict(row.values) == {"[2]": 1.0, "mood [3]": 2.0, "mood [4]": 3.0}


def test_what_is_said_of_a_column_stands(reader):
    text = "a,b,c\n2026-03-01,2026-04-01,5\n"
    said = {"a": ColumnUse.LEAVE, "b": ColumnUse.DATE}
    (row,) = reader(text, uses=said).read()
    assert (row.when, row.values) == (date(2026, 4, 1), (("c", 5.0),))
    with pytest.raises(NoSuchColumnError):
        list(reader(text, uses={"a": ColumnUse.LEAVE}).read())


def test_a_header_that_is_said_again_is_no_row_and_percent_are_numbers(reader):
    rows = list(reader('date,x\ndate,x\n2026-03-01,85 %\ndate,x\n2026-03-02,"7,5%"\n').read())
    assert [dict(row.values) for row in rows] == [{"x": 85.0}, {"x": 7.5}]


def test_a_cell_that_is_no_number_is_told_by_its_line(reader):
    rows = list(reader("date,x\n2026-03-01,1\n2026-03-02,ill\n" + "2026-03-03,3\n" * 4).read())
    assert rows[1] == RefusedRow(3, RefusedReason.BAD_NUMBER)


def test_days_that_could_be_read_two_ways_are_asked(reader):
    text = "date,x\n01/03/2026,1\n02/03/2026,2\n"
    with pytest.raises(DayOrderError):
        list(reader(text).read())
    (first, _) = reader(text, order=DayOrder.MONTH_FIRST).read()
    assert first.when == date(2026, 1, 3)
    with pytest.raises(NumberedDayError):
        list(reader("date,x\n46300,6\n").read())
    (row,) = reader("date,x\n46300,6\n", day_zero=date(1899, 12, 30)).read()
    assert row.when == date(2026, 10, 5)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_every_sign_between_cells_and_every_unicode_is_read(reader, encoding, sign):
    text = f"date{sign}mood{sign}note\r\n2026-03-01{sign}5{sign}é\r\n"
    (row,) = reader(text.encode(encoding)).read()
    assert (dict(row.values), row.text) == ({"mood": 5.0}, "é")


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "2026-03-01,5\n2026-03-02,6\n", "\n\n"])
def test_a_table_without_days_or_without_names_is_refused(reader, text):
    with pytest.raises(InputFileError) as refused:
        list(reader(text).read())
    assert refused.value.problem is FileProblem.NO_HEADER
