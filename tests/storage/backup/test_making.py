"""A backup counts once it was opened again and holds what the journal held; or there is none."""

import errno
import os
import stat
from datetime import date, timedelta

import pytest
from tests.storage.backup.what_is_there import CANARY, KilledError, files, spoil, write

from journal_app.domain.backup import BackupReason
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    CopyNotVerifiedError,
    DiskFullError,
    JournalDamagedError,
    StorageUnavailableError,
    TooLittleSpaceError,
)
from journal_app.storage.backup import making
from journal_app.storage.backup.making import finish_backup, make_backup, take_copy
from journal_app.storage.backup.reading import read_whole, take_out
from journal_app.storage.backup.stored_backups import list_backups
from journal_app.storage.contents import contents_of
from journal_app.storage.health import opened_file
from journal_app.storage.vault import disk_space
from journal_app.storage.vault.connection import PAGE_BYTES


def names(vault):
    return sorted(path.name for path in vault.folder.backups.glob("*"))


def test_a_backup_holds_everything_and_says_so(vault, now, tmp_path):
    write(vault, "two", "three")
    made = make_backup(vault, BackupReason.DAILY, now)
    facts = made.facts
    assert (facts.reason, facts.entries, facts.made_at) == (BackupReason.DAILY, 3, now)
    assert facts.days == (date(2026, 2, 1), date(2026, 2, 3))
    assert facts.rows == sum(table.rows for table in contents_of(vault.database).values())
    file = vault.folder.backups / made.name
    assert made.size == file.stat().st_size
    take_out(file, vault.key, tmp_path / "out.db")
    with opened_file(tmp_path / "out.db", vault.key.database_key()) as database:
        assert contents_of(database) == contents_of(vault.database)


def test_its_name_says_when_and_two_in_a_second_have_two_names(vault, now):
    for _ in range(3):
        make_backup(vault, BackupReason.BY_HAND, now)
    stamp = "20260305T183000Z"
    assert names(vault) == [f"{stamp}-2.jbk", f"{stamp}-3.jbk", f"{stamp}.jbk"]
    listed = [one.name for one in list_backups(vault.folder, vault.key)]
    assert listed == [f"{stamp}-3.jbk", f"{stamp}-2.jbk", f"{stamp}.jbk"]


def test_an_empty_journal_has_no_days(create, now):
    vault = create()
    facts = make_backup(vault, BackupReason.DAILY, now).facts
    vault.close()
    assert (facts.entries, facts.days) == (0, None)


def test_nothing_in_it_can_be_read_without_the_key(vault, back_up):
    content = back_up().read_bytes()
    for telling in (CANARY.encode(), b"2026-02", b"SQLite", b"daily", vault.key.secret):
        assert telling not in content


def test_only_its_owner_can_read_it(vault, back_up):
    assert stat.S_IMODE(back_up().stat().st_mode) == 0o600
    assert stat.S_IMODE(vault.folder.backups.stat().st_mode) == 0o700


def test_without_a_key_file_the_words_alone_open_it(vault, back_up):
    for path in (vault.folder.keys, vault.folder.keys_copy):
        path.unlink()
    assert read_whole(back_up(), vault.key).keys.size == 0


def test_the_journal_stays_open_and_as_it_was(vault, back_up):
    before = contents_of(vault.database)
    back_up()
    assert contents_of(vault.database) == before
    write(vault, "and on")


def test_a_copy_gives_way_and_leaves_nothing(vault, now):
    for patience in range(40):
        answers = iter([False] * patience)
        taken = take_copy(vault, BackupReason.DAILY, now, lambda: next(answers, None) is not False)  # noqa: B023
        if taken is not None:
            break
        assert names(vault) == []
    else:
        pytest.fail("never taken")
    assert patience > 5
    finish_backup(taken)
    assert len(names(vault)) == 1


def test_what_is_written_after_the_copy_was_taken_is_not_in_it(vault, now):
    taken = take_copy(vault, BackupReason.DAILY, now)
    write(vault, "later")
    assert finish_backup(taken).facts.entries == 1


def broken(error):
    def fail(*_arguments, **_named):
        raise error

    return fail


@pytest.mark.parametrize("table", ["note", "entry_by_time"])
def test_damage_is_found_before_anything_is_copied(vault, now, monkeypatch, table):
    """An index is not read for a sum, and a page that is read as zeros is copied as zeros."""
    monkeypatch.setattr(making, "copy_database", broken(AssertionError()))
    write(vault, *("x" * 900 for _ in range(40)))
    ((page,),) = vault.database.rows("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
    key, folder = vault.key, vault.folder
    vault.database.close()
    spoil(folder.journal, at=(page - 1) * PAGE_BYTES + 2000)
    with opened_file(folder.journal, key.database_key()) as database:
        vault.database.reconnect(database._connection)
        with pytest.raises(JournalDamagedError):
            make_backup(vault, BackupReason.DAILY, now)
    assert names(vault) == []


@pytest.mark.parametrize(
    ("step", "does", "refusal"),
    [
        ("whole_contents", broken(JournalDamagedError(None)), CopyNotVerifiedError),
        ("whole_contents", lambda *_: {}, CopyNotVerifiedError),
        ("read_whole", broken(BackupDamagedError()), CopyNotVerifiedError),
        ("read_whole", lambda *_: None, CopyNotVerifiedError),
        ("pack", broken(OSError(errno.ENOSPC, "full")), DiskFullError),
        ("move_into_place", broken(OSError(errno.EIO, "gone")), StorageUnavailableError),
        ("copy_database", broken(OSError(errno.EIO, "gone")), StorageUnavailableError),
        ("contents_of", broken(JournalDamagedError(None)), JournalDamagedError),
    ],
)
def test_what_cannot_be_made_sure_of_is_no_backup_and_leaves_the_older_ones(  # noqa: PLR0917
    vault, now, back_up, monkeypatch, step, does, refusal
):
    back_up()
    before = files(vault.folder.path)
    monkeypatch.setattr(making, step, does)
    with pytest.raises(refusal):
        make_backup(vault, BackupReason.DAILY, now + timedelta(days=1))
    assert files(vault.folder.path) == before


def test_a_full_disk_is_noticed_before_anything_is_written(vault, now, monkeypatch):
    usage = type("Usage", (), {"free": 5})
    monkeypatch.setattr(disk_space.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(TooLittleSpaceError) as refusal:
        make_backup(vault, BackupReason.DAILY, now)
    size = vault.folder.journal.stat().st_size
    assert (refusal.value.free, refusal.value.needed) == (5, 3 * size + 2 * 1024 * 1024)
    assert names(vault) == []


def test_room_is_told_for_a_folder_without_a_journal_too(vault, tmp_path):
    assert disk_space.disk_space_for(vault.folder).enough
    assert disk_space.disk_space_for(type(vault.folder)(tmp_path)).needed == 2 * 1024 * 1024


def test_a_kill_at_any_step_leaves_no_half_backup(vault, now, back_up, killed_at, open_again):
    back_up()
    kept = names(vault)
    for step in range(100):
        try:
            with killed_at(step):
                make_backup(vault, BackupReason.DAILY, now + timedelta(days=1))
            break
        except KilledError:
            vault.close()
            vault = open_again()
            assert names(vault) in (kept, [*kept, "20260306T183000Z.jbk"])
            for name in names(vault):
                assert read_whole(vault.folder.backups / name, vault.key).snapshot.facts.entries
            for extra in set(names(vault)) - set(kept):
                (vault.folder.backups / extra).unlink()
    else:
        pytest.fail("never done")
    assert step > 5
    vault.close()


def test_leftovers_of_a_kill_are_cleared_by_the_next_start(vault, open_again):
    vault.folder.backups.mkdir()
    for name in ("ab.part", "ab.part-journal"):
        (vault.folder.backups / name).write_bytes(b"half")
    vault.close()
    assert names(open_again()) == []


def test_a_writer_without_rights_is_told(vault, now, monkeypatch):
    monkeypatch.setattr(os, "open", broken(PermissionError(errno.EACCES, "no")))
    with pytest.raises(StorageUnavailableError):
        make_backup(vault, BackupReason.DAILY, now)
