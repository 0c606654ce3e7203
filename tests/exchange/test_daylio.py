"""Daylio's tables, with seven, eight and nine columns, in any language."""

from datetime import date, datetime, time

import pytest

from journal_app.domain.file_said import Said
from journal_app.domain.import_errors import FileProblem, InputFileError, LettersUnknownError
from journal_app.domain.import_row import Mended, RefusedReason, RefusedRow, Unheld
from journal_app.exchange.daylio import DaylioReader
from journal_app.exchange.local_time import local_time

NINE = "full_date,date,weekday,time,mood,activities,scales,note_title,note"
EIGHT = "full_date,date,weekday,time,mood,activities,note_title,note"
SEVEN = "year,date,weekday,time,mood,activities,note"


@pytest.fixture
def read(tmp_path):
    def read(*lines, encoding="utf-8-sig", said=Said()):  # noqa: B008 - it is frozen
        file = tmp_path / "daylio_export.csv"
        file.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
        return list(DaylioReader(file, said).read())

    return read


def at(day, hour, minute):
    return datetime.combine(date(2026, 3, day), time(hour, minute))


def test_nine_columns_in_german_are_three_entries_on_two_days(read):
    rows = read(
        NINE,
        '2026-03-02,"2. März",Montag,23:15,Ok,"Spaziergang | früh ins Bett",'
        '"Schlaf:\u00a07 | Energie:\u00a04","","Erste Zeile<br>zweite &amp; dritte"',
        '2026-03-02,"2. März",Montag,08:30,Schlecht,"Streit | Arbeit","Schlaf:\u00a05","",""',
        '2026-03-01,"1. März",Sonntag,20:05,Gut,"","","",""',
    )
    assert [row.when for row in rows] == [at(2, 23, 15), at(2, 8, 30), at(1, 20, 5)]
    assert [row.line for row in rows] == [2, 3, 4]
    assert rows[0].values == (("mood", "Ok"), ("Schlaf", 7.0), ("Energie", 4.0))
    assert rows[0].activities == ("Spaziergang", "früh ins Bett")
    assert rows[0].text == "Erste Zeile\nzweite & dritte"
    assert (rows[2].values, rows[2].activities, rows[2].text) == ((("mood", "Gut"),), (), "")


def test_eight_columns_are_read_with_their_title(read):
    (row,) = read(
        EIGHT,
        '2021-09-28,28 September,Tuesday,10:00 pm,sad ,"clean | movies / tv | tired ","A day","so"',
    )
    assert row.when == datetime(2021, 9, 28, 22, 0)  # noqa: DTZ001 - a clock without a zone
    assert (row.values, row.text) == ((("mood", "sad"),), "A day\nso")
    assert row.activities == ("clean", "movies / tv", "tired")


def test_seven_columns_are_read_where_their_day_can_be(read):
    rows = read(
        SEVEN,
        '2018,September 28,Friday,9:05 am,rad,"run","one"',
        '2018,28 Sep,Friday,9:05 am,rad,"run","two"',
        '2018,28. szeptember,péntek,9:05,jó,"","three"',
    )
    assert [row.when.date() for row in rows[:2]] == [date(2018, 9, 28)] * 2
    assert rows[2] == RefusedRow(4, RefusedReason.BAD_DATE)


def test_a_time_that_is_not_sure_leaves_the_day_and_says_so(read):
    rows = read(
        EIGHT,
        "2026-03-02,x,y,10:05 xyz,good,,,",
        "2026-03-02,x,y,22:05,good,,,",
        "2026-03-02,x,y,,good,,,",
    )
    assert [row.when for row in rows] == [date(2026, 3, 2), at(2, 22, 5), date(2026, 3, 2)]
    assert [row.mended for row in rows] == [(Mended.TIME,), (), ()]


@pytest.mark.parametrize(
    ("cell", "hour"),
    [
        ("10:05 pm", 22), ("10:05\u202fPM", 22), ("10:05 a. m.", 10), ("12:05 am", 0),
        ("下午10:05", 22), ("午前10:05", 10), ("오후 10:05", 22), ("10:05 μ.μ.", 22),
        ("22.05 Uhr", 22), ("22h05", 22), ("22:05", 22), ("١٠:٠٥ م", 22),
    ],
)  # fmt: skip
def test_times_of_many_languages_are_read(cell, hour):
    assert local_time(cell) == time(hour, 5)


@pytest.mark.parametrize(
    "cell", ["10:05 abends", "25:05", "13:05 pm", "noon", "", "1:2:3", "x" * 99]
)
def test_a_time_that_could_be_two_is_none(cell):
    assert local_time(cell) is None


def test_midnight_in_every_row_is_the_day(read):
    rows = read(EIGHT, "2026-03-02,,,12:00 am,good,,,", "2026-03-01,,,12:00 am,bad,,,")
    assert [row.when for row in rows] == [date(2026, 3, 2), date(2026, 3, 1)]


def test_what_cannot_be_kept_is_counted_and_what_cannot_be_read_is_told_by_line(read):
    rows = read(
        NINE + ",photo",
        '2026-03-02,,,,good,"","Sleep:\u00a05 | Sleep:\u00a06 | 4","","",pic.jpg',
        '2026-13-02,,,,good,"","","","",',
        ',,,,good,"","","","",',
        '2026-03-02,,,,good,"","","","",,,more',
    )
    assert rows[0].values == (("mood", "good"), ("Sleep", 5.0))
    assert rows[0].unheld == (Unheld.OTHER_FIELD,) * 3
    assert rows[1:] == [
        RefusedRow(3, RefusedReason.BAD_DATE),
        RefusedRow(4, RefusedReason.NO_DATE),
        RefusedRow(5, RefusedReason.TOO_MANY_CELLS),
    ]


def test_a_sign_in_angle_brackets_that_is_no_tag_stays(read):
    (row,) = read(EIGHT, '2026-03-02,,,,ok,,,"I <3 <sarcasm> this<br/><b>x</b> 1 < 2 &lt;b&gt;"')
    assert row.text == "I <3 <sarcasm> this\nx 1 < 2 <b>"


def test_a_picture_is_refused_and_not_asked_about(tmp_path):
    file = tmp_path / "daylio_export.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    with pytest.raises(InputFileError) as refused:
        list(DaylioReader(file, Said()).read())
    assert refused.value.problem is FileProblem.OTHER_FORMAT


def test_another_table_is_refused_and_other_letters_are_asked_about(read):
    with pytest.raises(InputFileError):
        read("date,mood", "2026-03-02,5")
    line = "2026-03-02,,,,Ängstlich,,,"
    with pytest.raises(LettersUnknownError):
        read(EIGHT, line, encoding="cp1252")
    (row,) = read(EIGHT, line, encoding="cp1252", said=Said(encoding="cp1252"))
    assert row.values == (("mood", "Ängstlich"),)
    (row,) = read(EIGHT, line, encoding="utf-16")
    assert row.values == (("mood", "Ängstlich"),)
