"""Any CSV file becomes rows, or a refusal; never a traceback, never a guess."""

import os
import tracemalloc
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.errors import JournalError
from journal_app.domain.import_errors import (
    MOST_TABLE_BYTES,
    AmbiguousColumnError,
    ColumnRole,
    DateFormatError,
    FileProblem,
    InputFileError,
    NoSuchColumnError,
    TableTooLargeError,
)
from journal_app.domain.import_row import ImportRow, RefusedReason, RefusedRow
from journal_app.exchange.csv_file import read_csv
from journal_app.exchange.csv_layout import CsvLayout
from journal_app.exchange.said_days import FormattedDay, NumberedDay

MOOD = CsvLayout("date", values=("mood",), notes=("note",))
HEADER = "date,mood,note\n"


@pytest.fixture
def read(tmp_path):
    def read(content, layout=MOOD):
        file = tmp_path / "in.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(read_csv(file, layout))

    return read


def said(rows):
    return [(r.line, r.when, r.values, r.text) for r in rows]


def reasons(rows):
    return [(r.line, r.reason.value) for r in rows if isinstance(r, RefusedRow)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_common_encoding_is_read(read, encoding):
    text = "date,mood,note\r\n2021-09-28,7,café tonight\r\n" * 1
    rows = read(text.encode(encoding))
    assert said(rows) == [(2, date(2021, 9, 28), (7.0,), "café tonight")]


@pytest.mark.parametrize("delimiter", list(",;\t|"))
def test_the_delimiter_is_found_out(read, delimiter):
    lines = ["date,mood,note", "2021-09-28,7,fine", "2021-09-29,5,so so"]
    rows = read("\n".join(lines).replace(",", delimiter))
    assert [row.values for row in rows] == [(7.0,), (5.0,)]


def test_a_delimiter_that_looks_likelier_in_the_notes_does_not_mislead(read):
    rows = read("date;mood;note\n2021-09-28;7;a, b, c, d, e\n2021-09-29;5;a, b, c, d, e\n")
    assert [row.values for row in rows] == [(7.0,), (5.0,)]


def test_a_named_delimiter_is_taken_as_it_is(read):
    rows = read("date~mood\n2021-09-28~7\n", CsvLayout("date", ("mood",), delimiter="~"))
    assert rows[0].values == (7.0,)


def test_a_comma_is_a_decimal_sign_where_it_parts_no_cells(read):
    layout = CsvLayout("date", ("mood",))
    assert read("date;mood\n2021-09-28;7,5\n", layout)[0].values == (7.5,)
    assert read('date,mood\n2021-09-28,"7,5"\n', layout)[0].values == (7.5,)
    assert read('date,mood\n2021-09-28,"7,500"\n', layout)[0].values == (7500.0,)


def test_a_note_may_run_over_lines_and_lines_are_counted_by_the_file(read):
    rows = read(HEADER + '2021-09-28,7,"one\ntwo, ""three"""\n2021-09-29,x,\n')
    assert said(rows[:1]) == [(2, date(2021, 9, 28), (7.0,), 'one\ntwo, "three"')]
    assert reasons(rows) == [(4, "bad_number")]


def test_short_rows_have_gaps_and_long_rows_are_refused(read):
    rows = read(HEADER + "2021-09-28\n\n,,\n2021-09-29,7,a,b\n2021-09-30,7,a,,\n")
    assert rows[0].values == (None,)
    assert reasons(rows) == [(5, "too_many_cells")]
    assert rows[2].text == "a"


def test_a_nul_stands_in_no_ones_way(read):
    rows = read(HEADER + "2021-09-28,7,a\0b\n2021-09-29,\x007,\n")
    assert rows[0].values == (7.0,)
    assert reasons(rows) == [(3, "bad_number")]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", "no_date"), ("NA", "no_date"), ("28/13/2021", "bad_date"), ("2021-02-30", "bad_date"),
        ("20210931", "bad_date"), ("yesterday", "bad_date"), ("2021-9-1", "bad_date"),
        ("2021-01-01T25:00", "bad_date"), ("=TODAY()", "bad_date"), ("٢٠٢١-٠٩-٣١", "bad_date"),
    ],
)  # fmt: skip
def test_a_date_is_read_or_refused_and_never_guessed(read, cell, reason):
    assert reasons(read(f"{HEADER}{cell},7,\n")) == [(2, reason)]


@pytest.mark.parametrize(
    "cell",
    ["1_0", "0x1", "inf", "1e999", "seven", "=1+1", "7/10", "٧٫٥٫١", "--1", "1 000", "7" * 100],
)
def test_a_number_is_read_or_refused_and_never_guessed(read, cell):
    assert reasons(read(f"{HEADER}2021-09-28,{cell},\n")) == [(2, "bad_number")]


@pytest.mark.parametrize("cell", ["", " ", "NA", "n/a", "NaN", "null"])
def test_a_missing_answer_is_a_gap(read, cell):
    assert read(f"{HEADER}2021-09-28,{cell},\n")[0].values == (None,)


def test_yes_and_no_stay_apart_from_numbers(read):
    rows = read(HEADER + "2021-09-28,yes,\n2021-09-28,False,\n2021-09-28,1,\n")
    assert [row.values[0] for row in rows] == [True, False, 1.0]
    assert [type(row.values[0]) for row in rows] == [bool, bool, float]


def test_times_come_with_the_date_or_from_a_column_of_their_own(read):
    layout = CsvLayout("date", ("mood",), time_column="time")
    rows = read(
        "date,time,mood\n2021-09-28,10:05 pm,1\n2021-09-28,12:00 a.m.,1\n2021-09-28,,1\n"
        "2021-09-28,25:00,1\n2021-09-28,13:00 pm,1\n2021-09-28 07:30,,1\n2021-09-28T07:30Z,,1\n2021-09-28,noon,1\n",
        layout,
    )
    assert [str(row.when) for row in rows if isinstance(row, ImportRow)] == [
        "2021-09-28 22:05:00",
        "2021-09-28 00:00:00",
        "2021-09-28",
        "2021-09-28 07:30:00",
        "2021-09-28 07:30:00+00:00",
    ]
    assert reasons(rows) == [(5, "bad_time"), (6, "bad_time"), (9, "bad_time")]


def test_a_date_format_is_followed(read):
    layout = CsvLayout("date", ("mood",), read_day=FormattedDay("%d.%m.%Y"))
    rows = read("date;mood\n28.09.2021;7\n2021-09-28;7\n", layout)
    assert rows[0].when == date(2021, 9, 28)
    assert reasons(rows) == [(3, "bad_date")]


@pytest.mark.parametrize("form", ["", "%d.%m.", "%H:%M", "%", "%Q", "date", "%Y-%m"])
def test_a_format_that_does_not_name_a_day_is_refused(form):
    with pytest.raises(DateFormatError):
        FormattedDay(form)


def test_numbered_days_are_counted_from_day_zero(read):
    layout = CsvLayout("day", ("mood",), read_day=NumberedDay(date(2024, 2, 28)))
    rows = read("day,mood\n1,5\n2.0,5\n1.5,5\n9999999,5\n1e300,5\n", layout)
    assert [row.when for row in rows[:2]] == [date(2024, 2, 29), date(2024, 3, 1)]
    assert reasons(rows) == [(4, "bad_date"), (5, "impossible_date"), (6, "impossible_date")]


def test_only_the_rows_of_one_person_are_read(read):
    layout = CsvLayout("date", ("mood",), where=(("id", "5"),))
    rows = read("id,date,mood\n5,2021-01-01,1\n15,bad,2\n5,bad,3\n", layout)
    assert (rows[0].line, len(rows), reasons(rows)) == (2, 2, [(4, "bad_date")])


def test_names_of_columns_match_exactly_or_in_any_case(read):
    assert read("Date,MOOD,Note\n2021-01-01,1,a\n")[0].values == (1.0,)
    assert read("mood,Mood,date,note\n1,2,2021-01-01,a\n")[0].values == (1.0,)


def test_columns_that_are_missing_or_there_twice_are_told_apart(read):
    with pytest.raises(NoSuchColumnError) as missing:
        read("when,mood,note\n")
    assert (missing.value.role, missing.value.number) == (ColumnRole.DATE, 1)
    with pytest.raises(AmbiguousColumnError) as twice:
        read("date,mood,mood,note\n2021-01-01,1,2,a\n")
    assert (twice.value.role, twice.value.number) == (ColumnRole.VALUE, 1)
    assert read("date,mood,x,x,note\n2021-01-01,1,2,3,a\n")[0].values == (1.0,)


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_a_file_without_a_header_is_refused(read, content):
    with pytest.raises(InputFileError) as refused:
        read(content)
    assert refused.value.problem is FileProblem.NO_HEADER


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    for path, problem in ((tmp_path / "none", FileProblem.MISSING), (tmp_path, FileProblem.FOLDER)):
        with pytest.raises(InputFileError) as refused:
            list(read_csv(path, MOOD))
        assert refused.value.problem is problem


def test_a_pipe_a_device_and_a_socket_are_refused_and_never_waited_for(tmp_path):
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero"), Path("/dev/null")):
        with pytest.raises(InputFileError) as refused:
            list(read_csv(path, MOOD))
        assert refused.value.problem is FileProblem.NO_FILE


def test_more_bytes_than_are_read_are_refused_before_any_is_read(tmp_path):
    file = tmp_path / "in.csv"
    file.write_text(HEADER)
    os.truncate(file, MOST_TABLE_BYTES + 1)
    with pytest.raises(TableTooLargeError) as refused:
        next(read_csv(file, MOOD))
    assert (refused.value.bytes, refused.value.rows) == (50_000_000, 100_000)


def test_as_many_rows_as_are_read_are_read_and_one_more_is_refused(read):
    assert len(read("date\n" + "2021-09-28\n" * 100_000, CsvLayout("date"))) == 100_000
    with pytest.raises(TableTooLargeError):
        read("date\n" + "2021-09-28\n" * 100_001, CsvLayout("date"))


def test_a_cell_of_a_megabyte_is_refused_alone(read):
    for huge in ("x" * (1 << 20), '"' + "2021-01-01,9,\n" * 90_000 + '"', "y" * (5 << 20)):
        rows = read(f"{HEADER}2021-09-28,7,{huge}\n2021-09-29,5,\n")
        assert reasons(rows) == [(2, "too_long")]
        assert [row.when for row in rows[1:]] == [date(2021, 9, 29)]


def test_a_record_that_goes_on_and_on_is_refused_alone(read):
    endless = ",".join('"' + "n" * 900_000 + '\n"' for _ in range(6))
    wide = '"' + "w" * 2_500_000
    for huge in (endless, f"{wide}\n{wide}"):
        rows = read(f"{HEADER}2021-09-28,7,{huge}\n2021-09-29,5,\n")
        assert reasons(rows) == [(2, "too_long")]
        assert len(rows) <= 2


def test_numbers_of_years_that_dates_cannot_hold_are_refused(read):
    layout = CsvLayout("day", read_day=NumberedDay(date(2024, 1, 1)))
    assert reasons(read("day\n1e400\n-1e9\n", layout)) == [(2, "bad_date"), (3, "impossible_date")]


def test_a_file_that_may_not_be_read_and_one_that_fails_are_told_apart(read, monkeypatch):
    for error, problem in (
        (PermissionError(), FileProblem.FORBIDDEN),
        (OSError(5, "x"), FileProblem.UNREACHABLE),
    ):

        def fail(*_, error=error):
            raise error

        monkeypatch.setattr("journal_app.exchange.csv_file.encoding_of", fail)
        with pytest.raises(InputFileError) as refused:
            read(HEADER)
        assert refused.value.problem is problem


def test_a_quote_that_never_closes_is_refused(read):
    rows = read(HEADER + '2021-09-28,7,fine\n2021-09-29,5,"and then\n2021-09-30,4,\n')
    assert reasons(rows) == [(3, "bad_quotes")]
    assert len(rows) == 2


def test_a_large_file_is_never_held_as_a_whole(tmp_path):
    file = tmp_path / "large.csv"
    with file.open("w") as out:
        out.write(HEADER)
        for _ in range(200):
            out.write(("2021-09-28,7," + "n" * 500 + "\n") * 200)
    size = file.stat().st_size
    tracemalloc.start()
    count = sum(1 for _ in read_csv(file, MOOD))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 40_000
    assert peak < size / 3


def test_rows_never_show_what_was_written(read):
    (row,) = read(HEADER + "2021-09-28,7,SECRET\n")
    assert "SECRET" not in repr(row)


@given(content=st.binary(max_size=300))
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_bytes_break_the_reader(read, content):
    for start in (b"", b"date,mood,note\n", b"\xff\xfe", b"\xef\xbb\xbfdate,mood,note\n"):
        try:
            rows = read(start + content)
        except JournalError:
            continue
        assert all(isinstance(row, ImportRow | RefusedRow) for row in rows)


CELLS = st.one_of(
    st.text(max_size=12),
    st.dates().map(str),
    st.floats().map(str),
    st.sampled_from(['"', '""', '"a', "\r", "\0", "=1+1", "2021-01-01T12:00+99:99", ","]),
)


@given(rows=st.lists(st.lists(CELLS, max_size=5), max_size=8))
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_cells_break_the_reader(read, rows):
    text = HEADER + "\n".join(",".join(row) for row in rows)
    for row in read(text.encode("utf-8", "surrogatepass")):
        assert isinstance(row, ImportRow | RefusedRow)
        if isinstance(row, RefusedRow):
            assert isinstance(row.reason, RefusedReason)
