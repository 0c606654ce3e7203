"""A damaged journal is kept aside, and the newest backup that is whole takes its place."""

from datetime import UTC, datetime

import pytest

from journal_app.app.journal_access import FolderAccess
from journal_app.domain.backup import BackupReason
from journal_app.domain.entry import Entry
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.vault_errors import JournalDamagedError
from journal_app.usecases.back_up import BackUp


class SetClock:
    def now(self):
        return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def zone(self):
        return "UTC"


@pytest.fixture
def doors(tmp_path, shipped, rules):
    return FolderAccess(tmp_path / "vault", shipped, SetClock(), rules)


@pytest.fixture
def damaged(doors, passphrase):
    journal = doors.create(passphrase)
    now = SetClock().now()
    journal.entries.add(Entry("one", moment_of(now, now, "UTC"), Note("kept")))
    made = BackUp(journal.backups, doors.clock, journal.preferences)(BackupReason.DAILY)
    journal.close()
    file = doors.folder / "journal.db"
    content = bytearray(file.read_bytes())
    content[100:4000] = bytes(3900)
    file.write_bytes(content)
    return made


def test_the_newest_whole_backup_opens_in_its_place(doors, damaged, passphrase):
    with pytest.raises(JournalDamagedError):
        doors.open(passphrase)
    broken = (doors.folder / "journal.db").read_bytes()
    assert doors.find_backup(passphrase) == damaged
    assert (doors.folder / "journal.db").read_bytes() == broken
    journal = doors.restore(passphrase, damaged)
    assert [entry.body for entry in journal.entries.newest(5)] == [Note("kept")]
    journal.close()
    (aside,) = (doors.folder / "aside").glob("*-damaged.db")
    assert aside.read_bytes() == broken


def test_without_a_whole_backup_nothing_is_offered_and_nothing_touched(doors, damaged, passphrase):
    (doors.folder / "backups" / damaged.name).unlink()
    broken = (doors.folder / "journal.db").read_bytes()
    assert doors.find_backup(passphrase) is None
    assert (doors.folder / "journal.db").read_bytes() == broken


@pytest.mark.parametrize("by", ["passphrase", "words"])
def test_a_backup_becomes_a_journal_on_another_computer(  # noqa: PLR0917
    tmp_path, shipped, rules, doors, passphrase, by
):
    journal = doors.create(passphrase)
    words = " ".join(journal.vault.words())
    made = BackUp(journal.backups, doors.clock, journal.preferences)(BackupReason.DAILY)
    journal.close()
    file = doors.folder / "backups" / made.name
    elsewhere = FolderAccess(tmp_path / "elsewhere", shipped, SetClock(), rules)
    secret = passphrase if by == "passphrase" else words
    elsewhere.move_in(file, secret, "a passphrase of this place").close()
    again = elsewhere.open("a passphrase of this place")
    assert " ".join(again.vault.words()) == words
    again.close()
