from datetime import date

import pytest

from journal_app.domain.draft import Draft
from journal_app.domain.entry import Entry
from journal_app.domain.known_event import NewNormal
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.preferences import Preferences
from journal_app.domain.programme import Programme
from journal_app.domain.vault_errors import OpenElsewhereError
from journal_app.storage.journal import open_journal, recover_journal
from journal_app.usecases.ports import Changed

DAY = date(2026, 2, 1)
CANARY = "an otter under the bridge"


def note(clock, name="n1", text="x"):
    now = clock.now()
    return Entry(name, moment_of(now, now, "UTC"), Note(text))


@pytest.fixture
def heard(journal):
    heard = []
    journal.listen(heard.append)
    return heard


@pytest.mark.parametrize(
    ("work", "kind"),
    [
        (lambda journal, clock: journal.entries.add(note(clock)), Changed.ENTRIES),
        (lambda journal, _: journal.scales.save(journal.scales.all()[0]), Changed.SCALES),
        (lambda journal, _: journal.scales.delete("mood"), Changed.SCALES),
        (lambda journal, _: journal.choices.save(journal.choices.all()[0]), Changed.CHOICES),
        (
            lambda journal, _: journal.events.save_new_normal(NewNormal("m", DAY, DAY)),
            Changed.EVENTS,
        ),
        (lambda journal, _: journal.programme.save_programme(Programme(DAY)), Changed.PROGRAMME),
        (lambda journal, _: journal.preferences.save(Preferences()), Changed.PREFERENCES),
    ],
)
def test_every_change_is_told_once_by_its_kind(journal, heard, clock, work, kind):
    work(journal, clock)
    assert heard == [kind]


def test_an_import_that_is_undone_takes_entries_and_sessions_with_it(journal, heard):
    journal.imports.undo("none")
    assert set(heard) == {Changed.ENTRIES, Changed.PROGRAMME}


def test_a_purge_is_told_where_something_went(journal, heard, clock):
    journal.entries.purge(date_far())
    assert heard == []
    journal.entries.add(note(clock))
    journal.entries.delete("n1")
    heard.clear()
    journal.entries.purge(date_far())
    assert heard == [Changed.ENTRIES]


def date_far():
    from datetime import UTC, datetime  # noqa: PLC0415

    return datetime(2199, 1, 1, tzinfo=UTC)


def test_a_draft_is_told_as_one(journal, heard, clock):
    journal.drafts.save(Draft("note", "{}", clock.now()))
    assert heard == [Changed.DRAFTS]


def test_reading_is_not_told(journal, heard):
    journal.entries.newest(5)
    assert heard == []


def test_a_transaction_is_told_once_after_it_was_kept(journal, heard, clock):
    with journal.transaction():
        journal.entries.add(note(clock, "n1"))
        journal.entries.add(note(clock, "n2"))
        journal.scales.delete("mood")
        assert heard == []
    assert heard == [Changed.ENTRIES, Changed.SCALES]


def test_what_was_not_kept_is_not_told(journal, heard, clock):
    with pytest.raises(ZeroDivisionError), journal.transaction():  # noqa: PT012
        journal.entries.add(note(clock))
        raise ZeroDivisionError
    assert heard == []
    assert journal.entries.count() == 0


def test_an_inner_part_that_was_undone_is_not_told(journal, heard, clock):
    with journal.transaction():
        journal.scales.delete("mood")
        with pytest.raises(ZeroDivisionError), journal.transaction():  # noqa: PT012
            journal.entries.add(note(clock))
            raise ZeroDivisionError
    assert heard == [Changed.SCALES]


def test_what_was_heard_can_be_read(journal, clock):
    seen = []
    journal.listen(lambda _kind: seen.append(journal.entries.count()))
    journal.entries.add(note(clock))
    assert seen == [1]


def test_a_closed_journal_opens_with_passphrase_and_with_words(journal, clock, passphrase, rules):
    entry = note(clock, text=CANARY)
    journal.entries.add(entry)
    path, words = journal.vault.folder.path, " ".join(journal.vault.words())
    with pytest.raises(OpenElsewhereError):
        open_journal(path, passphrase, clock=clock, rules=rules)
    journal.close()
    for way, secret in ((open_journal, passphrase), (recover_journal, words)):
        again = way(path, secret, clock=clock, rules=rules)
        assert again.entries.get("n1") == entry
        again.close()
    for file in path.rglob("*"):
        assert CANARY.encode() not in file.read_bytes()


def test_a_journal_shows_nothing(journal, clock):
    journal.entries.add(note(clock, text=CANARY))
    assert repr(journal) == "<OpenJournal>"
    assert CANARY not in repr(journal.entries.get("n1"))
