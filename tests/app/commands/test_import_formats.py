"""Every format comes in from the command line, and keeps its options to itself."""

import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from tests.app.commands.conftest import PASSPHRASE, RULES, FixedClock

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.file_row import FileRow
from journal_app.domain.ids import ChoiceId
from journal_app.exchange.formats import FORMATS, Format
from journal_app.exchange.look import Sureness
from journal_app.storage.journal import open_journal

DAYLIO = (
    "full_date,date,weekday,time,mood,activities,scales,note_title,note\r\n"
    '2026-03-02,"2. März",Montag,23:15,Ok,"Spaziergang | Streit","Schlaf:\u00a07","","eins"\r\n'
    '2026-03-01,"1. März",Sonntag,20:05,rad,"","","",""\r\n'
)


@dataclass(frozen=True)
class PhoneReader:
    """Lines of a day, a text, and activities behind it."""

    path: Path

    def header(self):
        return ()

    def read(self):
        lines = self.path.read_text().splitlines()
        for number, line in enumerate(lines[1:], 2):
            day, text, *activities = line.split("|")
            yield FileRow(number, date.fromisoformat(day), (), text, activities=tuple(activities))


@pytest.fixture
def phone(monkeypatch):
    reader = Format(_sniff, lambda path, _: PhoneReader(path))
    monkeypatch.setitem(FORMATS, "phone", reader)


def _sniff(look) -> Sureness:
    return Sureness.SURE if look.head.startswith(b"PHONE") else Sureness.NO


@pytest.fixture
def asked(even_keel, words, folder, secret):
    def asked(command, *argv, status=0):
        done = even_keel(command, folder, *argv, "--passphrase-file", secret)
        assert done.status == status, done.err
        return done

    return asked


@pytest.fixture
def kept(folder):
    def kept():
        journal = open_journal(folder, PASSPHRASE, clock=FixedClock(), rules=RULES)
        try:
            return list(journal.entries.between(date.min, date.max))
        finally:
            journal.close()

    return kept


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "diary.phone"
    file.write_text("PHONE\n2026-01-01|a quiet day|chess|walk\n2026-01-02|another|chess\n")
    return file


@pytest.fixture
def daylio(tmp_path):
    file = tmp_path / "daylio_export.csv"
    file.write_text(DAYLIO, encoding="utf-8-sig", newline="")
    return file


def test_another_format_is_told_by_its_file_and_its_words_are_tags(asked, phone, file, kept):
    done = asked("import", file, "--word", "walk=leave")
    assert "Added: 2" in done.out
    assert "Words without a place here: walk (1)" in done.out
    assert "quiet" not in done.out
    assert [entry.tags for entry in kept()] == [("chess",), ("chess",)]
    again = json.loads(asked("import", file, "--json").out)
    assert (again["format"], again["add"], again["duplicates"]) == ("phone", 0, 2)
    assert again["left_out"] == []


def test_a_dry_run_says_what_has_no_place_and_remembers_nothing(asked, phone, file):
    how = ("--format", "phone", "--dry-run", "--json")
    dry = json.loads(asked("import", file, *how, "--word", "chess=leave").out)
    assert dry["left_out"] == [{"word": "chess", "times": 2}]
    assert json.loads(asked("import", file, *how).out)["left_out"] == []


def test_daylio_comes_in_without_options_and_asks_for_the_points_of_its_moods(asked, daylio, kept):
    done = asked("import", daylio)
    assert "Added: 2" in done.out
    assert "mood: Ok (1)" in done.out
    assert '--level "mood:Ok=7"' in done.err
    assert "New scale (own): Schlaf" in done.out
    first, second = kept()
    assert [rating.value for rating in first.body.ratings] == [10.0]
    assert second.tags == ("Spaziergang", "Streit")
    assert second.body.text == "eins"


def test_what_was_said_of_words_and_moods_is_remembered_for_the_next_file(asked, daylio, kept):
    said = ("--level", "mood:ok=6", "--word", "streit=leave", "--map", "Schlaf=sleep_quality")
    asked("import", daylio, *said)
    daylio.write_text(DAYLIO.replace("2026-03-0", "2026-02-0"), encoding="utf-8-sig", newline="")
    done = asked("import", daylio)
    assert "no points" not in done.err
    february = [entry for entry in kept() if entry.moment.day.month == 2]
    assert len(february) == 2
    assert [rating.value for rating in february[1].body.ratings] == [6.0, 7.0]
    assert february[1].tags == ("Spaziergang",)


def test_a_row_with_a_trigger_is_two_entries_and_the_same_file_adds_nothing(
    asked, daylio, kept, folder
):
    journal = open_journal(folder, PASSPHRASE, clock=FixedClock(), rules=RULES)
    journal.choices.save(Choice(ChoiceId("row"), ChoiceList.TRIGGER_KIND, "A row"))
    journal.close()
    said = ("--level", "mood:ok=6", "--word", "streit=trigger:row")
    done = json.loads(asked("import", daylio, *said, "--json").out)
    assert (done["add"], done["entries"]) == (2, 3)
    (trigger,) = [entry for entry in kept() if entry.kind.value == "trigger"]
    assert trigger.body.kind == ChoiceId("row")
    again = json.loads(asked("import", daylio, "--json").out)
    assert (again["add"], again["entries"], again["duplicates"]) == (0, 0, 2)


def test_emoods_is_read_as_a_table_by_what_its_columns_seem_to_be(asked, tmp_path, kept):
    file = tmp_path / "emoods.csv"
    file.write_text("date,Depressed,Irritable,Sleep,Note\n2026-03-01,1,0,7.5,a day\n")
    done = json.loads(asked("import", file, "--format", "emoods", "--json").out)
    assert (done["format"], done["add"]) == ("emoods", 1)
    (entry,) = kept()
    assert entry.body.text == "a day"
    assert [one["name"] for one in done["new_scales"]] == ["Depressed", "Irritable"]
    assert entry.body.value("sleep_hours") == 7.5


def test_an_open_order_of_dates_is_asked_in_every_format(asked, tmp_path, kept):
    file = tmp_path / "jrnl.txt"
    file.write_text("[01/03/2026 10:00] One.\n")
    assert "--date-order day" in asked("import", file, status=5).err
    asked("import", file, "--date-order", "month")
    assert [entry.moment.day for entry in kept()] == [date(2026, 1, 3)]


def test_an_import_is_listed_and_taken_back_as_one(asked, daylio, kept):
    made = json.loads(asked("import", daylio, "--json").out)["import"]
    listed = asked("undo-import").out
    assert made in listed
    assert "daylio  2" in listed
    told = json.loads(asked("undo-import", "--list", "--json").out)["imports"]
    assert [(one["id"], one["entries"]) for one in told] == [(made, 2)]
    assert "Taken back: 2 entries" in asked("undo-import", made).out
    assert kept() == []
    assert asked("undo-import", "--list").out == ""
    assert json.loads(asked("import", daylio, "--json").out)["add"] == 2


def test_an_import_that_nobody_made_is_wrong_usage(asked, daylio):
    assert "--list" in asked("undo-import", "none", status=2).err
    asked("undo-import", "none", "--list", status=2)


def test_entries_that_were_changed_since_are_named_before_they_go(asked, daylio, folder):
    made = json.loads(asked("import", daylio, "--json").out)["import"]
    journal = open_journal(folder, PASSPHRASE, clock=FixedClock(), rules=RULES)
    entry = journal.entries.between(date(2026, 3, 2), date(2026, 3, 2))[0]
    journal.entries.replace(replace(entry, body=replace(entry.body, text="mine now")))
    journal.close()
    done = asked("undo-import", made)
    assert "1 entry was changed since it came in, and goes too" in done.err
    assert "2026-03-02" in done.err
    assert "mine now" not in done.err + done.out


def test_an_option_of_another_format_is_wrong_usage(asked, phone, file, tmp_path):
    assert "--where" in asked("import", file, "--where", "a=b", status=2).err
    asked("import", file, "--map", "a=note", status=2)
    table = tmp_path / "in.csv"
    table.write_text("date,mood\n2026-01-01,7\n")
    said = ("--word", "a=tag")
    assert "--word" in asked("import", table, "--map", "mood=mood", *said, status=2).err
    asked("import", table, "--map", "mood=leave", status=2)


@pytest.mark.parametrize(
    "option",
    [("--word", "a=skill"), ("--word", "a=tag:x"), ("--word", "=tag"), ("--word", "a=b:c"),
     ("--level", "mood=3"), ("--level", "mood:a=x"), ("--level", "mood:a=-1")],
)  # fmt: skip
def test_what_is_said_of_a_word_wrongly_is_wrong_usage(asked, phone, file, option):
    asked("import", file, *option, status=2)


def test_a_format_that_nobody_reads_is_wrong_usage(asked, file):
    asked("import", file, "--format", "phone", status=2)
