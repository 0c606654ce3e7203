"""Tables as they come: what the command takes, and what it asks in words."""

from datetime import date, time

import pytest
from tests.app.commands.conftest import PASSPHRASE, RULES, FixedClock

from journal_app.domain.check_in import Span
from journal_app.storage.journal import open_journal


@pytest.fixture
def bring(even_keel, words, folder, secret, tmp_path):
    def bring(content, *options):
        file = tmp_path / "case.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        how = ("--passphrase-file", secret, "--map", "mood=mood", *options)
        return even_keel("import", folder, file, *how)

    return bring


@pytest.fixture
def kept(folder):
    def kept():
        journal = open_journal(folder, PASSPHRASE, clock=FixedClock(), rules=RULES)
        try:
            return list(journal.entries.between(date.min, date.max))
        finally:
            journal.close()

    return kept


def test_rows_at_midnight_become_whole_days_on_their_own_day(bring, kept):
    assert bring("date,mood\n2026-03-01 00:00:00,4\n2026-03-02 00:00:00,5\n").status == 0
    entries = sorted(kept(), key=lambda entry: entry.moment.day)
    assert [entry.moment.day for entry in entries] == [date(2026, 3, 1), date(2026, 3, 2)]
    assert {entry.body.span for entry in entries} == {Span.DAY}
    assert all(entry.moment.local.time() != time() for entry in entries)


@pytest.mark.parametrize(
    ("content", "option", "decided"),
    [
        ("date,mood\n01/02/2026,4\n", "--date-format %d/%m/%Y", date(2026, 2, 1)),
        ("date,mood\n01/02/2026,4\n", "--date-format %m/%d/%Y", date(2026, 1, 2)),
        ("date,mood\n01/02/2026,4\n", "--date-order day", date(2026, 2, 1)),
        ("date,mood\n01/02/2026,4\n", "--date-order month", date(2026, 1, 2)),
        ("date,mood\n46000,4\n", "--day-zero 1899-12-30", date(2025, 12, 9)),
        ("date,mood,wörter\n2026-01-02,4,\n".encode("cp1252"), "--encoding cp1252",
         date(2026, 1, 2)),
    ],
)  # fmt: skip
def test_what_only_the_person_knows_is_asked_with_the_option_that_decides(
    bring, kept, content, option, decided
):
    asked = bring(content)
    assert (asked.status, asked.out) == (5, "")
    assert option in asked.err
    assert kept() == []
    assert bring(content, *option.split(), "--date-column", "date").status == 0
    assert [entry.moment.day for entry in kept()] == [decided]


def test_a_line_of_each_reading_is_shown_and_nothing_is_kept(bring, kept):
    asked = bring("date,mood,note\n2026-01-02,4,zażółć gęślą\n".encode("cp1250"))
    assert "--encoding cp1250 reads “2026-01-02,4,zażółć gęślą”" in asked.err
    assert "za¿ó³æ" in asked.err
    assert kept() == []


def test_an_encoding_that_nobody_knows_is_wrong_usage(bring, capsys):
    for name in ("klingon", "base64", "a\0"):
        assert bring("date,mood\n2026-01-02,4\n", "--encoding", name).status == 2
    assert "no encoding with this name" in capsys.readouterr().err


def test_what_was_mended_is_told_by_its_line(bring, kept):
    done = bring('date,mood,note\n2026-01-02,4,"he said "stop""\n', "--map", "note=note")
    assert "Mended: line 2: quotation marks" in done.out
    assert [entry.body.text for entry in kept()] == ['he said "stop"']


def test_of_a_large_file_it_is_said_how_far_it_is(bring):
    done = bring("date,mood\n" + "2026-01-02,4\n" * 20_001, "--dry-run")
    assert [line.split(" rows")[0] for line in done.err.splitlines()[:2]] == ["10,000", "20,000"]
