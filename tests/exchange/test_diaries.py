"""Diaries of words: jrnl, Day One, Journey and RedNotebook."""

import json
import zipfile
from datetime import UTC, date, datetime

import pytest

from journal_app.domain.day_order import DayOrder
from journal_app.domain.file_row import FileRow
from journal_app.domain.file_said import Said
from journal_app.domain.import_errors import DayOrderError, FileProblem, InputFileError
from journal_app.domain.import_row import RefusedReason, RefusedRow, Unheld
from journal_app.exchange.day_one import DayOneReader
from journal_app.exchange.journey import JourneyReader
from journal_app.exchange.jrnl_json import JrnlJsonReader
from journal_app.exchange.jrnl_text import JrnlTextReader
from journal_app.exchange.month_yaml import read_month
from journal_app.exchange.red_notebook import RedNotebookReader


@pytest.fixture
def write(tmp_path):
    """A file with this content; several names make a zip file."""

    def write(content, name="file"):
        file = tmp_path / name
        if isinstance(content, dict) and all("." in key for key in content):
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for one, inside in content.items():
                    archive.writestr(one, _bytes(inside))
        else:
            file.write_bytes(_bytes(content))
        return file

    return write


def _bytes(content):
    if isinstance(content, bytes):
        return content
    return (content if isinstance(content, str) else json.dumps(content)).encode()


def clock(*parts):
    return datetime(*parts)  # noqa: DTZ001 - a clock without a zone


def test_jrnl_json_has_a_title_a_body_tags_and_a_star(write):
    first = {
        "title": "My first entry.", "body": "All is well\n", "date": "2013-06-09",
        "time": "15:39", "tags": ["@idea", "@late night"], "starred": True,
    }  # fmt: skip
    second = {"title": "Life is good.", "body": "", "date": "2013-06-10 15:40", "mood": 3}
    bad = {"title": "x", "body": "", "date": "yesterday"}
    file = write({"tags": {}, "entries": [first, second, bad, 7, {"title": "x"}]})
    rows = list(JrnlJsonReader(file).read())
    assert rows[0].when == clock(2013, 6, 9, 15, 39)
    assert (rows[0].text, rows[0].tags) == ("My first entry.\nAll is well", ("idea", "late night"))
    assert (rows[0].unheld, rows[1].unheld) == ((Unheld.STAR,), (Unheld.OTHER_FIELD,))
    assert (rows[1].when, rows[1].text) == (clock(2013, 6, 10, 15, 40), "Life is good.")
    assert [row.reason for row in rows[2:]] == [
        RefusedReason.BAD_DATE, RefusedReason.BAD_RECORD, RefusedReason.NO_DATE,
    ]  # fmt: skip


def test_jrnl_text_begins_an_entry_with_a_time_and_ends_it_with_the_next(write):
    file = write(
        "[2026-03-01 21:05] A title. *\n\nSome words with @idea, #walk and me@home.example.\n"
        "[not a time] stays\n\n[2026-03-02 09:00:00 AM] Another.\n2026-03-03 10:00 An old form\nx\n"
    )
    rows = list(JrnlTextReader(file, Said()).read())
    assert [row.when for row in rows] == [
        clock(2026, 3, 1, 21, 5), clock(2026, 3, 2, 9, 0), clock(2026, 3, 3, 10, 0),
    ]  # fmt: skip
    assert rows[0].text.startswith("A title.\n\nSome words")
    assert rows[0].text.endswith("[not a time] stays")
    assert (rows[0].tags, rows[0].unheld) == (("idea", "walk"), (Unheld.STAR,))
    assert [row.line for row in rows] == [1, 6, 7]


def test_the_order_of_day_and_month_in_jrnl_text_is_asked_where_nothing_decides_it(write):
    file = write("[01/03/2026 10:00] One.\n[02/03/2026 11:00] Two.\n")
    with pytest.raises(DayOrderError):
        list(JrnlTextReader(file, Said()).read())
    rows = list(JrnlTextReader(file, Said(order=DayOrder.MONTH_FIRST)).read())
    assert [row.when.month for row in rows] == [1, 2]


def entry(**more):
    return {"uuid": "A", "creationDate": "2020-01-10T12:22:12Z", "text": "One.", **more}


def test_day_one_keeps_zone_tags_and_name_and_counts_what_has_no_place(write):
    full = entry(
        timeZone="Europe/London", tags=["walk"], starred=True, photos=[{}, {}],
        location={"placeName": "x"}, weather={}, text="One\\. ![](dayone-moment://AB)\n\n* two",
        richText='{"contents": []}',
    )  # fmt: skip
    rich = entry(text="", richText=json.dumps({"contents": [{"text": "a"}, {"text": " b"}]}))
    day = entry(isAllDay=True, timeZone="Pacific/Auckland")
    file = write(
        {"metadata": {"version": "1.0"}, "entries": [full, rich, day, entry(creationDate=3), 5]}
    )
    rows = list(DayOneReader(file).read())
    assert rows[0].when == datetime(2020, 1, 10, 12, 22, 12, tzinfo=UTC)
    assert (rows[0].zone, rows[0].tags, rows[0].key) == ("Europe/London", ("walk",), "A")
    assert rows[0].text == "One. \n\n* two"
    assert sorted(rows[0].unheld) == sorted([Unheld.PHOTO, Unheld.PHOTO, Unheld.PLACE, Unheld.STAR])
    assert rows[1].text == "a b"
    assert rows[2].when == date(2020, 1, 11)
    assert [row.reason for row in rows[3:]] == [RefusedReason.BAD_DATE, RefusedReason.BAD_RECORD]


def test_the_zip_of_day_one_is_read_with_every_journal_in_it(write):
    file = write(
        {
            "Journal.json": {"entries": [entry()]},
            "Recovery.json": {"entries": [entry(uuid="B")]},
            "photos/a.jpeg": b"\xff\xd8",
            "__MACOSX/._Journal.json": b"\0",
        }
    )
    rows = list(DayOneReader(file).read())
    assert [(row.line, row.key, row.tags) for row in rows] == [
        (1, "A", ("Journal",)), (2, "B", ("Recovery",)),
    ]  # fmt: skip


def test_journey_is_a_document_an_entry_with_times_in_milliseconds(write):
    said = {
        "id": "1", "date_journal": 1772395200000, "timezone": "Europe/Dublin", "tags": ["calm"],
        "text": "<p>Hello &amp; <b>good</b> day</p><p>Next</p>", "sentiment": 1.25, "mood": 0,
        "photos": ["1-a.jpg", "1-b.mp4"], "favourite": True, "address": "Here",
        "lat": 1.7976931348623157e308,
    }  # fmt: skip
    file = write(
        {
            "1772395200000-3fd0ab.json": said,
            "1772395200001-3fd0ab.json": b"{",
            "1772395200002-3fd0ab.json": {"date_journal": 1e300},
            "1-a.jpg": b"x",
        }
    )
    rows = list(JourneyReader(file).read())
    assert rows[0].when == datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
    assert (rows[0].text, rows[0].zone) == ("Hello & good day\nNext", "Europe/Dublin")
    assert (rows[0].values, rows[0].tags) == ((("sentiment", 1.25),), ("calm",))
    assert rows[0].unheld == (Unheld.PHOTO, Unheld.VIDEO, Unheld.PLACE, Unheld.STAR)
    assert [row.reason for row in rows[1:]] == [RefusedReason.BAD_RECORD, RefusedReason.BAD_DATE]


MONTH = """\
1: {text: 'It''s a #walk day: with "marks"

    and a second line'}
2:
  Films:
    Ran: null
    'Ikiru: to live': null
  calm: null
  Tags: {home: null, work: null}
  text: "caf\\xE9 \\
    \\ and more\\nnext"
3:
  text: |-
    one
      two

    three
24: {text: plain words
    over two lines}
31: {text: ''}
"""


def test_months_of_red_notebook_are_a_row_a_day(write):
    file = write({"data/2026-03.txt": MONTH, "data/2026-02.txt": "30: {text: x}\n", "x.cfg": "a"})
    rows = list(RedNotebookReader(file).read())
    assert rows[0] == RefusedRow(1, RefusedReason.BAD_DATE)
    days = [row for row in rows[1:] if isinstance(row, FileRow)]
    assert [row.when for row in days] == [date(2026, 3, n) for n in (1, 2, 3, 24, 31)]
    assert days[0].text == 'It\'s a #walk day: with "marks"\nand a second line'
    assert days[0].tags == ("walk",)
    assert days[1].text == "café  and more\nnext\n\nFilms:\n- Ran\n- Ikiru: to live"
    assert days[1].tags == ("calm", "home", "work")
    assert days[2].text == "one\n  two\n\nthree"
    assert days[3].text == "plain words over two lines"


def test_a_folder_is_read_as_the_zip_file_is(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "2026-03.txt").write_text(MONTH)
    (tmp_path / "data" / "2026-04.txt").symlink_to(tmp_path / "data" / "2026-03.txt")
    rows = list(RedNotebookReader(tmp_path / "data").read())
    assert [row.when.month for row in rows] == [3] * 5


@pytest.mark.parametrize(
    "text",
    ["1: &a {text: x}\n", "1: *a\n", "1: !!python/object:os.system {}\n", "1: {text: x\n", "- a\n",
     "1: 'x\n", "1: a\n1: b\n", "a\n", "1:\n   a: b\n  c: d\n", "1: " + "{a: " * 40 + "\n"],
)  # fmt: skip
def test_a_month_with_more_of_yaml_than_a_diary_needs_is_refused_alone(write, text):
    file = write({"2026-03.txt": text, "2026-04.txt": "1: {text: fine}\n"})
    rows = list(RedNotebookReader(file).read())
    assert rows[0] == RefusedRow(1, RefusedReason.BAD_RECORD)
    assert rows[-1].text == "fine"


def test_keys_on_lines_of_their_own_and_spaces_that_do_not_break_are_read():
    """As the program writes them; 18,000 random months were compared with PyYAML's reading."""
    flow = "1:\n  '0': {? '\n\n      ' : null}\n"
    assert read_month(flow) == {"1": {"0": {"\n": None}}}
    block = "3:\n  ? '\n\n    '\n  : '0': null\n"
    assert read_month(block) == {"3": {"\n": {"0": None}}}
    apart = "1:\n  text: 'a\u2028    it''s \n\n    b'\n"
    assert read_month(apart) == {"1": {"text": "a\u2028it's\nb"}}
    assert read_month("2:\n  \xa0: {}\n  text: \xa0\n") == {"2": {"\xa0": {}, "text": "\xa0"}}


def test_long_keys_and_old_tags_of_types_are_read():
    long = "a very long name " * 9
    found = read_month(f"1:\n  ? {long.strip()}\n  : null\n  text: !!python/unicode 'x'\n")
    assert found == {"1": {long.strip(): None, "text": "x"}}


@pytest.mark.parametrize("reader", [JrnlJsonReader, DayOneReader, JourneyReader, RedNotebookReader])
def test_a_file_of_something_else_is_refused_in_words(write, reader):
    with pytest.raises(InputFileError) as refused:
        list(reader(write(b"\x89PNG\r\n")).read())
    assert refused.value.problem is FileProblem.OTHER_FORMAT
