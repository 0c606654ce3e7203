"""Backups are listed, found whole or not, copied out and removed."""

import errno
import os

import pytest
from tests.storage.backup.what_is_there import files, spoil, write

from journal_app.domain.backup import Backup, BackupProblem, BackupReason, ClosedBackup
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    BackupOfOtherKeyError,
    DiskFullError,
    FileThereError,
    JournalDamagedError,
    KeyFileDamagedError,
    NewerSchemaError,
    NoSuchBackupError,
    RecoveryWordsError,
    StorageUnavailableError,
    WrongPassphraseError,
    WrongWordsError,
)
from journal_app.storage.backup import manifest, reading, stored_backups
from journal_app.storage.backup.container import JOURNAL, KEYS, MANIFEST, pack, unpacking
from journal_app.storage.backup.making import make_backup
from journal_app.storage.backup.reading import (
    keyed_by_passphrase,
    keyed_by_words,
    prove,
    read_manifest,
    read_vault_id,
    read_whole,
    take_out,
)
from journal_app.storage.backup.stored_backups import (
    copy_out,
    is_backed_up,
    keyed,
    list_backups,
    newest_good_backup,
    prove_backups,
    remove_backups,
    whole_backups,
)


def test_a_folder_that_may_not_be_looked_into_is_not_taken_for_an_empty_one(
    vault, now, monkeypatch
):
    make_backup(vault, BackupReason.BY_HAND, now)

    def forbidden(*_):
        raise PermissionError(errno.EACCES, "forbidden")

    monkeypatch.setattr(os, "listdir", forbidden)
    monkeypatch.setattr(os, "scandir", forbidden)
    for looking in (list_backups, newest_good_backup):
        with pytest.raises(StorageUnavailableError):
            looking(vault.folder, vault.key)


@pytest.fixture
def newer(monkeypatch):
    """Make one backup of a version to come."""

    def _newer(make):
        with monkeypatch.context() as patch:
            patch.setattr(manifest, "VERSION", 2)
            return make()

    return _newer


def listed(vault, look=list_backups):
    return [
        (one.name, one.problem if isinstance(one, ClosedBackup) else None)
        for one in look(vault.folder, vault.key)
    ]


def test_where_there_is_no_folder_there_are_no_backups(vault):
    assert list_backups(vault.folder, vault.key) == []
    assert newest_good_backup(vault.folder, vault.key) is None
    assert not is_backed_up(vault.folder, vault.key)


def test_the_list_says_of_each_what_it_is_newest_first(vault, other_vault, back_up, newer, now):
    first, second = back_up(0), back_up(1)
    spoil(second, at=80)
    future = newer(lambda: back_up(2))
    other = other_vault.folder.backups / make_backup(other_vault, BackupReason.DAILY, now).name
    stray = other.rename(vault.folder.backups / "mine.jbk")
    (vault.folder.backups / "letter.txt").write_text("hello")
    (vault.folder.backups / "folder.jbk").mkdir()
    assert listed(vault) == [
        (future.name, BackupProblem.NEWER),
        (second.name, BackupProblem.DAMAGED),
        (first.name, None),
        (stray.name, BackupProblem.OTHER_KEY),
    ]


def test_a_closed_one_still_says_when_by_its_name(vault, back_up, now):
    for path in (back_up(), back_up(1).rename(vault.folder.backups / "99999999T999999Z.jbk")):
        path.write_bytes(b"")
    dates = [one.made_at for one in list_backups(vault.folder, vault.key)]
    assert dates == [now, None]


def test_a_journal_inside_that_was_changed_is_found_by_reading_it(vault, back_up):
    good, bad = back_up(0), back_up(1)
    whole = good.read_bytes()
    spoil(bad)
    assert listed(vault) == [(bad.name, None), (good.name, None)]
    assert listed(vault, prove_backups) == [(bad.name, BackupProblem.DAMAGED), (good.name, None)]
    newest = back_up(2)
    spoil(good)
    assert listed(vault, prove_backups) == [
        (newest.name, None),
        (bad.name, BackupProblem.DAMAGED),
        (good.name, BackupProblem.DAMAGED),
    ]
    good.write_bytes(whole)
    assert [one.name for one in whole_backups(vault.folder, vault.key)] == [newest.name, good.name]


def test_every_changed_byte_of_a_backup_is_found(vault, back_up):
    path = back_up()
    content = path.read_bytes()
    for position in [*range(0, len(content), 1009), *range(40), *range(-200, 0)]:
        spoil(path, position)
        with pytest.raises((BackupDamagedError, NewerSchemaError, BackupOfOtherKeyError)):
            read_whole(path, vault.key)
        path.write_bytes(content)
    read_whole(path, vault.key)


def test_the_newest_good_one_is_found_behind_damaged_ones(vault, back_up, newer):
    good = back_up(0)
    for days in (1, 2):
        spoil(back_up(days))
    newer(lambda: back_up(3))
    found = newest_good_backup(vault.folder, vault.key)
    assert isinstance(found, Backup)
    assert found.name == good.name
    spoil(good)
    assert newest_good_backup(vault.folder, vault.key) is None


def test_parts_of_two_backups_are_no_backup(vault, back_up, tmp_path):
    first = back_up(0)
    write(vault, "since")
    parts = {}
    for path, names in ((first, (MANIFEST, KEYS)), (back_up(1), (JOURNAL,))):
        with unpacking(path) as opened:
            parts |= {name: opened.read(name) for name in names}
    pack(tmp_path / "mixed.jbk", parts)
    with pytest.raises(BackupDamagedError):
        read_whole(tmp_path / "mixed.jbk", vault.key)
    with pytest.raises(BackupDamagedError):
        take_out(tmp_path / "mixed.jbk", vault.key, tmp_path / "out.db")


def test_looking_leaves_nothing_behind(vault, back_up):
    back_up()
    spoil(back_up(1))
    before = files(vault.folder.path)
    prove_backups(vault.folder, vault.key)
    newest_good_backup(vault.folder, vault.key)
    assert files(vault.folder.path) == before


def test_a_journal_is_backed_up_until_it_is_written_to(vault, back_up):
    back_up()
    assert is_backed_up(vault.folder, vault.key)
    vault.database.rows("SELECT * FROM note")
    assert is_backed_up(vault.folder, vault.key)
    write(vault, "something new")
    assert not is_backed_up(vault.folder, vault.key)


def test_opening_is_no_change(vault, back_up, open_again):
    back_up()
    vault.close()
    again = open_again()
    assert is_backed_up(again.folder, again.key)


def test_a_damaged_newest_one_does_not_count(vault, back_up, newer):
    older = back_up(0)
    newer(lambda: back_up(1))
    assert is_backed_up(vault.folder, vault.key)
    spoil(older)
    assert not is_backed_up(vault.folder, vault.key)


def test_a_backup_that_holds_another_journal_than_it_says_is_damaged(
    vault, back_up, monkeypatch, tmp_path
):
    path = back_up()
    monkeypatch.setattr(reading, "whole_contents", lambda *_: {})
    with pytest.raises(BackupDamagedError):
        take_out(path, vault.key, tmp_path / "out.db")

    def damaged(*_):
        raise JournalDamagedError(None)

    monkeypatch.setattr(reading, "whole_contents", damaged)
    with pytest.raises(BackupDamagedError):
        take_out(path, vault.key, tmp_path / "out.db")
    monkeypatch.setattr(reading, "sum_of_file", lambda _: None)
    with pytest.raises(BackupDamagedError):
        take_out(path, vault.key, tmp_path / "out.db")
    assert not (tmp_path / "out.db").exists()


def test_what_is_there_is_not_written_over_and_does_not_go(vault, back_up, tmp_path):
    (tmp_path / "out.db").write_text("a letter")
    with pytest.raises(FileThereError):
        take_out(back_up(), vault.key, tmp_path / "out.db")
    assert (tmp_path / "out.db").read_text() == "a letter"


def test_the_passphrase_of_then_and_the_words_find_the_key(vault, back_up, passphrase, rules):
    path = back_up()
    vault.change_passphrase(passphrase, "another evening")
    assert keyed_by_passphrase(path, passphrase, rules.limits).key == vault.key
    with pytest.raises(WrongPassphraseError):
        keyed_by_passphrase(path, "another evening", rules.limits)
    assert keyed_by_words(path, " ".join(vault.words())).key == vault.key


def test_other_words_are_told(vault, other_vault, back_up):
    path = back_up()
    with pytest.raises(WrongWordsError) as refusal:
        keyed_by_words(path, " ".join(other_vault.words()))
    assert refusal.value.certain
    with pytest.raises(RecoveryWordsError):
        keyed_by_words(path, "some words")


def test_a_backup_without_a_key_file_asks_for_the_words(vault, back_up, passphrase, rules):
    for path in (vault.folder.keys, vault.folder.keys_copy):
        path.unlink()
    path = back_up()
    with pytest.raises(KeyFileDamagedError):
        keyed_by_passphrase(path, passphrase, rules.limits)
    keyed_by_words(path, " ".join(vault.words()))


def test_whose_it_is_can_be_read_without_the_key(vault, back_up):
    assert read_vault_id(back_up()) == vault.vault_id


def test_a_name_that_is_no_backup_is_refused(vault, back_up, tmp_path):
    name = back_up().name
    (vault.folder.path / "x.jbk").write_bytes(b"")
    assert keyed(vault.folder, name, vault.key).file.name == name
    for other in ("", ".", "../x.jbk", "../journal.db", "none.jbk", str(tmp_path)):
        with pytest.raises(NoSuchBackupError):
            keyed(vault.folder, other, vault.key)


@pytest.mark.parametrize("cache_can_be_dropped", [True, False])
def test_a_copy_elsewhere_is_the_same_and_is_read_back(
    vault, back_up, tmp_path, monkeypatch, cache_can_be_dropped
):
    path, target = back_up(), tmp_path / "stick.jbk"
    if not cache_can_be_dropped:
        monkeypatch.delattr(os, "posix_fadvise", raising=False)
    copy_out(vault.folder, path.name, vault.key, target)
    assert target.read_bytes() == path.read_bytes()
    assert prove(target, vault.key, tmp_path) == read_manifest(path, vault.key)


def test_a_copy_never_takes_the_place_of_a_file(vault, back_up, tmp_path):
    (tmp_path / "stick.jbk").write_text("a letter")
    with pytest.raises(FileThereError):
        copy_out(vault.folder, back_up().name, vault.key, tmp_path / "stick.jbk")
    assert (tmp_path / "stick.jbk").read_text() == "a letter"


def test_a_damaged_backup_is_not_copied(vault, back_up, tmp_path):
    path = back_up()
    spoil(path)
    with pytest.raises(BackupDamagedError):
        copy_out(vault.folder, path.name, vault.key, tmp_path / "stick.jbk")
    assert not (tmp_path / "stick.jbk").exists()


@pytest.mark.parametrize("fails", ["full", "changed"])
def test_a_copy_that_did_not_work_leaves_nothing(vault, back_up, tmp_path, monkeypatch, fails):
    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    def changed(source, part):
        part.write_bytes(source.read_bytes())
        spoil(part)

    path, stick = back_up(), tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(stored_backups, "_copy", {"full": full, "changed": changed}[fails])
    with pytest.raises((DiskFullError, BackupDamagedError)):
        copy_out(vault.folder, path.name, vault.key, stick / "a.jbk")
    assert list(stick.iterdir()) == []


def test_only_backups_can_be_removed(vault, back_up):
    first, second = back_up(0), back_up(1)
    remove_backups(vault.folder, [first.name, "none.jbk", "../journal.db"])
    assert not first.exists()
    assert second.exists()
    assert vault.folder.journal.exists()


def test_a_list_survives_a_file_that_goes_meanwhile(vault, back_up, monkeypatch):
    path = back_up()
    monkeypatch.setattr(
        stored_backups, "backup_files", lambda _: [path, path.with_name("gone.jbk")]
    )
    assert [one.name for one in whole_backups(vault.folder, vault.key)] == [path.name]
