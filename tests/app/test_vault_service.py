"""What a person can do for the vault from the open journal."""

from datetime import UTC, datetime, timedelta

import pytest

from journal_app.app.vault_service import OpenVaultService
from journal_app.domain.backup import Backup, BackupReason
from journal_app.domain.entry import Entry
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.vault_errors import BackupDamagedError, WrongPassphraseError
from journal_app.storage.journal import create_journal, open_journal, recover_journal


class SetClock:
    time = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def now(self):
        return self.time

    def zone(self):
        return "Europe/Dublin"


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def journal(folder, passphrase, rules, clock):
    made = create_journal(folder, passphrase, clock=clock, rules=rules)
    write(made, clock, "one")
    yield made
    made.close()


@pytest.fixture
def care(journal, clock, shipped):
    return OpenVaultService(journal, clock, shipped, lambda: None)


def write(journal, clock, name):
    moment = moment_of(clock.time, clock.time, "Europe/Dublin")
    journal.entries.add(Entry(name, moment, Note(name)))


def notes(journal):
    return sorted(entry.body.text for entry in journal.entries.newest(10))


def test_a_backup_is_listed_with_what_is_inside(care):
    made = care.back_up()
    overview = care.overview()
    assert overview.backups == (made,)
    assert (made.facts.entries, made.facts.reason) == (1, BackupReason.BY_HAND)
    assert overview.copy_due


def test_a_copy_in_another_place_is_remembered_for_a_month(care, clock, tmp_path):
    made = care.back_up()
    care.copy_out(made.name, tmp_path / "copy.jbk")
    assert not care.overview().copy_due
    clock.time += timedelta(days=32)
    assert care.overview().copy_due


def test_going_back_leaves_the_journal_closed_and_as_it_was(  # noqa: PLR0917
    care, journal, folder, passphrase, rules, clock
):
    made = care.back_up()
    write(journal, clock, "two")
    clock.time += timedelta(minutes=1)
    care.restore(made.name)
    assert not care.is_open()
    journal.close()
    again = open_journal(folder, passphrase, clock=clock, rules=rules)
    assert notes(again) == ["one"]
    later = OpenVaultService(again, clock, care_resources(care), lambda: None)
    (aside,) = later.overview().aside
    clock.time += timedelta(minutes=1)
    later.take_back(aside.name)
    again.close()
    third = open_journal(folder, passphrase, clock=clock, rules=rules)
    assert notes(third) == ["one", "two"]
    third.close()


def care_resources(care):
    return care._stationery.font_folder.parent


def test_a_damaged_backup_is_refused_and_the_journal_stays_open(care, journal, folder):
    made = care.back_up()
    file = folder / "backups" / made.name
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(BackupDamagedError):
        care.restore(made.name)
    assert care.is_open()
    assert notes(journal) == ["one"]


@pytest.mark.parametrize("secret", ["", "passphrase", "words"])
def test_a_backup_file_opens_with_its_passphrase_its_words_or_those_of_now(  # noqa: PLR0917
    care, journal, passphrase, tmp_path, clock, secret
):
    made = care.back_up()
    care.copy_out(made.name, tmp_path / "copy.jbk")
    typed = {"": "", "passphrase": passphrase, "words": " ".join(journal.vault.words())}[secret]
    clock.time += timedelta(minutes=1)
    care.restore_file(tmp_path / "copy.jbk", typed)
    assert not care.is_open()


def test_a_check_reads_everything_and_leaves_the_journal_open(care, journal):
    care.back_up()
    report = care.check()
    assert report.whole
    assert [type(one) for one in report.backups] == [Backup]
    assert notes(journal) == ["one"]


def test_the_words_are_for_whoever_knows_the_passphrase(care, journal, passphrase):
    assert care.words(passphrase) == journal.vault.words()
    with pytest.raises(WrongPassphraseError):
        care.words("somebody else's guess")


def test_new_words_open_the_journal_and_the_old_ones_do_not(  # noqa: PLR0917
    care, journal, folder, passphrase, rules, clock, tmp_path
):
    old = journal.vault.words()
    new = care.new_words(passphrase)
    assert new != old
    assert not care.is_open()
    care.write_sheet(new, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    journal.close()
    again = recover_journal(folder, " ".join(new), clock=clock, rules=rules)
    assert notes(again) == ["one"]
    again.close()


def test_a_wrong_passphrase_makes_no_new_words(care, journal):
    with pytest.raises(WrongPassphraseError):
        care.new_words("somebody else's guess")
    assert care.is_open()
    assert notes(journal) == ["one"]


def test_what_was_put_aside_can_be_removed(care, journal, folder, clock):
    made = care.back_up()
    clock.time += timedelta(minutes=1)
    care.restore(made.name)
    (aside,) = (folder / "aside").glob("*.db")
    care.remove(aside.name)
    assert not aside.exists()
