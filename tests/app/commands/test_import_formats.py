"""Each format of the exchange has its part on the command line, and keeps its options to itself."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from journal_app.app.import_formats import PARTS, FormatPart
from journal_app.domain.import_row import ImportRow
from journal_app.exchange.formats import FORMATS, Sureness
from journal_app.usecases.map_words import NO_WORDS, WordMapping


@dataclass(frozen=True)
class PhoneReader:
    """Lines of a day, a text, and activities behind it."""

    path: Path
    scales: tuple[()] = ()
    words: WordMapping = NO_WORDS

    def read(self):
        lines = self.path.read_text().splitlines()
        for number, line in enumerate(lines[1:], 2):
            day, text, *activities = line.split("|")
            yield ImportRow(
                number, date.fromisoformat(day), (), text, tags=("phone",), activities=activities
            )


@pytest.fixture
def phone(monkeypatch):
    def add_arguments(parser):
        parser.add_argument("--phone-owner")

    part = FormatPart(("--phone-owner",), add_arguments, lambda said: PhoneReader(said.file))
    monkeypatch.setitem(PARTS, "phone", part)
    monkeypatch.setitem(FORMATS, "phone", _sniff)


def _sniff(head: bytes) -> Sureness:
    return Sureness.SURE if head.startswith(b"PHONE") else Sureness.NO


@pytest.fixture
def asked(even_keel, words, folder, secret):
    def asked(command, *argv, status=0):
        done = even_keel(command, folder, *argv, "--passphrase-file", secret)
        assert done.status == status, done.err
        return done

    return asked


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "diary.phone"
    file.write_text("PHONE\n2026-01-01|a quiet day|chess|walk\n2026-01-02|another|chess\n")
    return file


def test_every_format_has_its_part():
    assert list(PARTS) == list(FORMATS)
    options = [option for part in PARTS.values() for option in part.options]
    assert len(options) == len(set(options))


def test_a_second_format_is_told_by_its_file_and_its_words_come_in(asked, phone, file):
    done = asked("import", file)
    assert "Added: 2" in done.out
    assert "Words without a place here: chess (2), walk (1)" in done.out
    assert "quiet" not in done.out
    again = json.loads(asked("import", file, "--json").out)
    assert (again["format"], again["add"], again["duplicates"]) == ("phone", 0, 2)
    assert again["left_out"] == []


def test_a_dry_run_says_what_has_no_place(asked, phone, file):
    dry = json.loads(asked("import", file, "--format", "phone", "--dry-run", "--json").out)
    assert dry["left_out"] == [{"word": "chess", "times": 2}, {"word": "walk", "times": 1}]


def test_an_option_of_another_format_is_wrong_usage(asked, phone, file, tmp_path):
    assert "--map" in asked("import", file, "--map", "a=mood", status=2).err
    table = tmp_path / "in.csv"
    table.write_text("date,mood\n2026-01-01,7\n")
    said = ("--phone-owner", "Ada")
    assert "--phone-owner" in asked("import", table, "--map", "mood=mood", *said, status=2).err


def test_a_format_that_nobody_reads_is_wrong_usage(asked, file):
    asked("import", file, "--format", "phone", status=2)
