"""Tables that other programs and people write, each with what it means."""

from datetime import date, datetime, time

import pytest

from journal_app.domain.import_errors import (
    DayOrderError,
    FileProblem,
    InputFileError,
    LettersUnknownError,
    NumberedDayError,
)
from journal_app.domain.import_row import Mended, RefusedRow
from journal_app.exchange.csv_file import read_csv
from journal_app.exchange.csv_layout import CsvLayout
from journal_app.exchange.said_days import FormattedDay, NumberedDay

MOOD = CsvLayout("date", ("mood",))
TIMED = CsvLayout("date", ("mood",), time_column="time")
NOTED = CsvLayout("date", ("mood",), ("note",))


@pytest.fixture
def read(tmp_path):
    def read(content, layout=MOOD):
        file = tmp_path / "case.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(read_csv(file, layout))

    return read


def whens(rows):
    return [row.when for row in rows]


def days(*numbers, month=3):
    return [date(2026, month, number) for number in numbers]


def at(day, hour, minute):
    return datetime.combine(day, time(hour, minute))


def test_midnight_in_every_row_is_a_day_and_no_moment(read):
    dashed = "date,mood\n2026-03-01 00:00:00,4\n2026-03-02 00:00:00,5\n2026-03-03 00:00:00,6\n"
    assert whens(read(dashed)) == days(1, 2, 3)
    assert whens(read(dashed.replace("00:00:00", "00:00:00Z"))) == days(1, 2, 3)
    assert whens(read(dashed.replace("00:00:00", "12:00 AM"))) == days(1, 2, 3)
    form = CsvLayout("date", ("mood",), read_day=FormattedDay("%Y-%m-%d %H:%M:%S"))
    assert whens(read(dashed, form)) == days(1, 2, 3)


def test_midnight_in_a_column_is_a_day_too(read):
    column = "date,time,mood\n2026-03-01,00:00,4\n2026-03-02,00:00,5\n"
    assert whens(read(column, TIMED)) == days(1, 2)


def test_one_midnight_among_other_times_is_midnight(read):
    rows = read("date,mood\n2026-03-01 00:00,4\n2026-03-02 21:00,5\n")
    assert whens(rows) == [at(date(2026, 3, 1), 0, 0), at(date(2026, 3, 2), 21, 0)]


@pytest.mark.parametrize("sign", [";", "|", "~"])
def test_the_first_line_may_say_the_separator(read, sign):
    text = f"sep={sign}\r\ndate;mood;note\r\n2026-10-04;6;x\r\n".replace(";", sign)
    (row,) = read(text, NOTED)
    assert (row.line, row.when, row.values, row.text) == (3, date(2026, 10, 4), (6.0,), "x")


@pytest.mark.parametrize("sign", ["/", "-"])
def test_one_row_decides_whether_the_day_or_the_month_is_first(read, sign):
    month = "date,mood\n10/05/2026,6\n10/15/2026,5\n".replace("/", sign)
    assert whens(read(month)) == days(5, 15, month=10)
    day = "date,mood\n10/05/2026,6\n15/05/2026,5\n".replace("/", sign)
    assert whens(read(day)) == days(10, 15, month=5)


def test_where_no_row_decides_or_two_contradict_the_person_is_asked(read):
    for second in ("02/03/2026", "x"):
        with pytest.raises(DayOrderError):
            read(f"date,mood\n01/03/2026,4\n{second},5\n")
    with pytest.raises(DayOrderError):
        read("date,mood\n01/13/2026,4\n13/01/2026,5\n")
    said = CsvLayout("date", ("mood",), read_day=FormattedDay("%d/%m/%Y"))
    assert whens(read("date,mood\n01/03/2026,4\n02/03/2026,5\n", said)) == days(1, 2)


def test_dots_have_the_day_first_and_a_day_that_is_its_month_needs_no_order(read):
    assert whens(read("date,mood\n02.03.2026,4\n")) == days(2)
    assert whens(read("date,mood\n3/3/2026,4\n2026/03/04,5\n")) == days(3, 4)


def test_a_decimal_comma_in_quotes_is_one(read):
    sleep = CsvLayout("date", ("sleep_hours",))
    (row,) = read('date,mood,sleep_hours\n2026-10-06,6,"7,5"\n', sleep)
    assert row.values == (7.5,)


def test_a_comma_before_three_digits_is_of_thousands_unless_the_column_has_decimals(read):
    steps = CsvLayout("date", ("steps",))
    assert read('date,steps\n2026-10-24,"6,500"\n', steps)[0].values == (6500.0,)
    assert read('date,steps\n2026-10-24,"1,206,500.5"\n', steps)[0].values == (1206500.5,)
    both = read('date,steps\n2026-10-24,"6,500"\n2026-10-25,"6,25"\n', steps)
    assert [row.values for row in both] == [(6.5,), (6.25,)]


def test_a_twelve_hour_clock_is_read_whatever_spaces_it_has(read):
    day = date(2026, 10, 7)
    text = "date,time,mood\n"
    for clock in ("9:05 PM", "10:05\u202fPM", "12:00 am", "9:05 p.\u00a0m.", "9:05 p. m."):
        text += f"2026-10-07,{clock},5\n"
    hours = [(21, 5), (22, 5), (0, 0), (21, 5), (21, 5)]
    assert whens(read(text, TIMED)) == [at(day, *one) for one in hours]


def test_quotation_marks_inside_a_cell_cost_nothing_behind_them(read):
    rows = read(
        "date,mood,note\n"
        '2026-10-08,6,she said "no" to me\n'
        "2026-10-09,5,fine\n"
        '2026-10-10,5,"he said "stop" and left"\n'
        "2026-10-11,5,fine\n",
        NOTED,
    )
    notes = ['she said "no" to me', "fine", 'he said "stop" and left', "fine"]
    assert [row.text for row in rows] == notes
    assert [row.mended for row in rows] == [(), (), (Mended.QUOTES,), ()]


def test_a_mended_cell_keeps_delimiters_and_doubled_marks(read):
    (row,) = read('date,mood,note\n2026-10-10,5,"a, ""b"", "c" and d"\n', NOTED)
    assert row.text == 'a, "b", "c" and d'


def test_the_days_of_a_spreadsheet_are_told_and_asked(read):
    with pytest.raises(NumberedDayError) as asked:
        read("date,mood\n46300,6\n")
    assert asked.value.day == date(2026, 10, 5)
    said = CsvLayout("date", ("mood",), read_day=NumberedDay(date(1899, 12, 30)))
    assert whens(read("date,mood\n46300,6\n", said)) == days(5, month=10)


def test_a_nul_in_a_text_is_left_out_and_told(read):
    rows = read("date,mood,note\n2026-10-22,6,a\0b\n2026-10-23,6,ok\n", NOTED)
    assert [(row.text, row.mended) for row in rows] == [("ab", (Mended.NUL,)), ("ok", ())]


def test_the_header_is_the_first_line_that_has_the_columns(read):
    (row,) = read("Bearable export\n\ndate,mood\n2026-10-24,6\n")
    assert (row.line, row.when) == (4, date(2026, 10, 24))


def test_an_apostrophe_that_guards_a_text_is_read_past(read):
    rows = read("date,mood,note\n2026-10-25,6,'=1+1\n2026-10-26,6,'tis fine\n", NOTED)
    assert [row.text for row in rows] == ["=1+1", "'tis fine"]


def test_what_a_spreadsheet_puts_round_a_number_is_no_part_of_it(read):
    rows = read(
        "date,mood,note\n"
        "2026-10-25,6,=cmd|calc\n"
        '2026-10-26,"=""5""",x\n'
        "2026-10-27,'5,x\n"
        '"=""2026-10-28""",5,x\n',
        NOTED,
    )
    assert [row.values for row in rows] == [(6.0,), (5.0,), (5.0,), (5.0,)]
    assert rows[0].text == "=cmd|calc"
    assert rows[3].when == date(2026, 10, 28)


@pytest.mark.parametrize("zero", ["٠", "۰", "०", "０", "๐"])
def test_the_digits_of_other_scripts_are_digits(read, zero):
    digits = {ord("0") + n: chr(ord(zero) + n) for n in range(10)}
    (row,) = read("date,mood\n" + "2026-10-30,6\n".translate(digits))
    assert (row.when, row.values) == (date(2026, 10, 30), (6.0,))


def test_weeks_and_dates_without_dashes_are_days(read):
    rows = read("date,mood\n2026-W44-1,6\n20261101,5\n2026W441,5\n")
    assert whens(rows) == [date(2026, 10, 26), date(2026, 11, 1), date(2026, 10, 26)]


def test_ordinal_days_and_names_of_months_are_days(read):
    rows = read(
        "date,mood\n1st Nov 2026,6\n2nd Nov 2026,6\n30th Oct 2026,6\n"
        '"November 3, 2026",6\n4 november 2026,6\n5 Nonth 2026,6\n'
    )
    first = [date(2026, 11, 1), date(2026, 11, 2), date(2026, 10, 30)]
    assert whens(rows[:5]) == [*first, date(2026, 11, 3), date(2026, 11, 4)]
    assert isinstance(rows[5], RefusedRow)


JAPANESE = "気分が良い"
POLISH = "zażółć gęślą"


@pytest.mark.parametrize(
    ("text", "encoding"), [(JAPANESE, "cp932"), (POLISH, "cp1250"), ("café au lait", "cp1252")]
)
def test_letters_that_are_no_unicode_are_asked_about_with_a_line_of_each_reading(
    read, text, encoding
):
    content = f"date,mood,note\n2026-10-20,6,fine\n2026-10-31,6,{text}\n".encode(encoding)
    with pytest.raises(LettersUnknownError) as asked:
        read(content, NOTED)
    found = {one.encoding: one.sample for one in asked.value.readings}
    assert any(text in sample for sample in found.values())
    assert len(set(found.values())) == len(found) <= 4
    assert text not in repr(asked.value) + str(asked.value) + repr(asked.value.readings)
    said = CsvLayout("date", ("mood",), ("note",), encoding=encoding)
    assert read(content, said)[1].text == text


def test_letters_that_do_not_fit_what_was_said_are_refused(read):
    said = CsvLayout("date", ("mood",), ("note",), encoding="utf-8")
    with pytest.raises(InputFileError) as refused:
        read("date,mood,note\n2026-10-31,6,é\n".encode("cp1252"), said)
    assert refused.value.problem is FileProblem.OTHER_LETTERS
