"""Two laptops come together by a sealed file, and by nothing else."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import uuid6
from tests.exchange.written import as_json
from tests.storage.conftest import SteppingClock, furnish
from tests.storage.versions.sealed import require_sealed

from journal_app.domain.draft import Draft
from journal_app.domain.entry import Entry, NoSuchEntryError
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId, QuestionnaireId, ResponseId
from journal_app.domain.merge import (
    ExchangeDamagedError,
    ExchangeOfOtherKeyError,
    OtherJournalError,
    OtherSchemaError,
)
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.questionnaire.filled import KeptForm, KeptResponse
from journal_app.domain.vault_errors import FileThereError
from journal_app.exchange.journal_json import JournalFile
from journal_app.storage.backup.rotation import change_words
from journal_app.storage.journal import OpenJournal, create_journal, open_journal
from journal_app.usecases.import_journal import ImportJournal

CANARY = "kingfisher over the weir"


@pytest.fixture
def laptops(tmp_path, passphrase, rules, now):
    """One journal on two laptops, whose clocks are two days apart."""
    first = tmp_path / "first" / "journal"
    journal = create_journal(first, passphrase, clock=SteppingClock(now), rules=rules)
    furnish(journal)
    journal.entries.add(note(now, "both"))
    journal.close()
    shutil.copytree(first, tmp_path / "second" / "journal")
    later = SteppingClock(now + timedelta(days=1))
    earlier = SteppingClock(now - timedelta(days=1))
    opened = [
        open_journal(tmp_path / place / "journal", passphrase, clock=clock, rules=rules)
        for place, clock in (("first", later), ("second", earlier))
    ]
    yield opened
    for one in opened:
        one.close()


@pytest.fixture
def passed(tmp_path) -> Callable[[OpenJournal], Path]:
    """A file that a journal writes for another copy."""

    def write(journal: OpenJournal) -> Path:
        path = tmp_path / f"{uuid6.uuid7()}.jex"
        journal.copies.write(path)
        return path

    return write


def note(now, text):
    return Entry(EntryId(str(uuid6.uuid7())), moment_of(now, now, "UTC"), Note(text))


def test_two_laptops_hold_the_same_after_a_file_each_way(laptops, passed, now):
    first, second = laptops
    first.entries.add(note(now, "on the first"))
    second.entries.add_all([note(now, "on the second"), note(now, "and this")])
    assert first.copies.state_words() != second.copies.state_words()
    seen = first.copies.preview(passed(second))
    done = first.copies.take(passed(second))
    assert seen == replace(done, missing_there=seen.missing_there)
    assert (done.entries.new, done.missing_there) == (2, 1)
    second.copies.take(passed(first))
    assert as_json(first) == as_json(second)
    assert first.copies.state_words() == second.copies.state_words()
    assert second.copies.preview(passed(first)).nothing
    require_sealed(first)
    require_sealed(second)


def test_what_both_changed_is_kept_twice_and_the_clock_does_not_choose(laptops, passed):
    first, second = laptops
    (entry,) = first.entries.newest(9)
    for place, journal in enumerate(laptops):
        journal.entries.replace(replace(entry, body=Note(f"words of {place}")))
    assert first.copies.take(passed(second)).entries.both == 1
    second.copies.take(passed(first))
    for journal in laptops:
        shown = journal.entries.get(entry.id).body.text
        (beside,) = journal.entries.beside(entry.id)
        assert {shown, beside.body.text} == {"words of 0", "words of 1"}
    assert first.entries.get(entry.id) == second.entries.get(entry.id)


def test_what_was_purged_does_not_come_back(laptops, passed):
    first, second = laptops
    (entry,) = first.entries.newest(9)
    first.entries.purge_entry(entry.id)
    second.entries.replace(replace(entry, body=Note("later")))
    second.copies.take(passed(first))
    first.copies.take(passed(second))
    for journal in laptops:
        with pytest.raises(NoSuchEntryError):
            journal.entries.get(entry.id)


def test_what_is_filled_in_goes_with_a_purged_questionnaire(  # noqa: PLR0917 - fixtures
    laptops, passed, passphrase, rules, now, tmp_path
):
    first, second = laptops
    form = KeptForm(QuestionnaireId("form"), "{}", now.date())
    for journal in laptops:
        journal.questionnaires.save(form)
    second.copies.take(passed(first))
    first.copies.take(passed(second))
    first.questionnaires.delete(form.id)
    first.questionnaires.purge(now + timedelta(days=60))
    at = moment_of(now, now, "UTC")
    second.questionnaires.save_response(
        KeptResponse(ResponseId("filled"), form.id, at.occurred_at, "UTC", at.day, "{}")
    )
    second.copies.take(passed(first))
    first.copies.take(passed(second))
    assert as_json(first) == as_json(second)
    assert first.copies.state_words() == second.copies.state_words()
    for journal in laptops:
        require_sealed(journal)
        assert journal.questionnaires.responses(form.id) == []
        assert (journal.questionnaires.all(), journal.questionnaires.bin()) == ([], [])
    with closing(
        create_journal(tmp_path / "new", passphrase, clock=SteppingClock(now), rules=rules)
    ) as new:
        written = tmp_path / "export.json"
        written.write_text(as_json(first), encoding="utf-8")
        ImportJournal(new, lambda: "batch").keep(JournalFile(written).rows)
        assert as_json(new) == as_json(first)


def test_a_file_shows_nothing_and_has_no_draft(laptops, passed, now):
    first, second = laptops
    first.entries.add(note(now, CANARY))
    first.drafts.save(Draft("note", "a draft stays here", now))
    file = passed(first)
    assert CANARY.encode() not in file.read_bytes()
    second.copies.take(file)
    assert second.drafts.all() == []
    assert first.drafts.all() != []


def test_nothing_is_left_beside_the_journal(laptops, passed):
    first, second = laptops
    second.copies.take(passed(first))
    assert list(first.vault.folder.backups.iterdir()) == []
    assert list(second.vault.folder.backups.iterdir()) == []


def test_a_file_that_is_there_stays_as_it_is(laptops, tmp_path):
    path = tmp_path / "mine.jex"
    path.write_text("something else")
    with pytest.raises(FileThereError):
        laptops[0].copies.write(path)
    assert path.read_text() == "something else"


@pytest.fixture
def stranger(tmp_path, passphrase, rules, now):
    """Another journal with the same passphrase."""
    journal = create_journal(tmp_path / "other", passphrase, clock=SteppingClock(now), rules=rules)
    yield journal
    journal.close()


def test_a_file_of_another_journal_is_refused(laptops, passed, stranger):
    file = passed(stranger)
    with pytest.raises(OtherJournalError):
        laptops[0].copies.preview(file)


def test_after_new_words_the_words_of_then_open_a_file(laptops, passed, passphrase, now):
    first, second = laptops
    second.entries.add(note(now, "on the second"))
    file, words = passed(second), " ".join(second.vault.words())
    renewed = OpenJournal(change_words(first.vault, passphrase, now=now), SteppingClock(now))
    with closing(renewed):
        with pytest.raises(ExchangeOfOtherKeyError):
            renewed.copies.take(file)
        assert renewed.copies.take(file, words).entries.new == 1


def test_a_file_of_another_schema_is_refused(laptops, passed):
    first, second = laptops
    second.vault.database.write("PRAGMA user_version = 11")
    file = passed(second)
    with pytest.raises(OtherSchemaError) as refused:
        first.copies.take(file)
    assert refused.value.newer
    first.vault.database.write("PRAGMA user_version = 12")
    with pytest.raises(OtherSchemaError) as refused:
        first.copies.take(file)
    assert not refused.value.newer


def test_a_file_that_was_changed_anywhere_is_refused_and_nothing_is_kept(laptops, passed, now):
    first, second = laptops
    second.entries.add(note(now, "on the second"))
    file = passed(second)
    content, before = file.read_bytes(), as_json(first)
    for place in (*range(0, 3000, 97), *range(3000, len(content), 9001), len(content) - 1):
        file.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        with pytest.raises((ExchangeDamagedError, ExchangeOfOtherKeyError, OtherJournalError)):
            first.copies.take(file)
    for length in (0, 10, 5000, len(content) - 1):
        file.write_bytes(content[:length])
        with pytest.raises(JournalError):
            first.copies.take(file)
    assert as_json(first) == before
