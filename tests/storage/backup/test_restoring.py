"""A backup takes the journal's place whole; what was there can be taken back."""

from datetime import timedelta

import pytest
from tests.storage.backup.what_is_there import CANARY, KilledError, files, spoil, texts, write

from journal_app.domain.backup import BackupReason
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    BackupOfOtherKeyError,
    CopyNotVerifiedError,
    JournalDamagedError,
    JournalExistsError,
    NewerSchemaError,
    NoSuchBackupError,
    PassphraseTooShortError,
    StorageUnavailableError,
)
from journal_app.storage.backup import restoring
from journal_app.storage.backup.making import make_backup
from journal_app.storage.backup.moving import restore_to
from journal_app.storage.backup.reading import KeyedBackup, keyed_by_passphrase, keyed_by_words
from journal_app.storage.backup.restoring import restore_backup, restore_damaged, undo_restore
from journal_app.storage.backup.stored_backups import list_backups, newest_good_backup
from journal_app.storage.health import check_file
from journal_app.storage.vault.aside import (
    kept_aside,
    path_aside,
    remove_aside,
    remove_what_is_over,
)
from journal_app.storage.vault.opening import (
    open_with_passphrase,
    open_with_words,
    unlock_with_passphrase,
    unlock_with_words,
)

DAY = timedelta(days=1)


@pytest.fixture
def later(vault, back_up):
    """A backup, and a journal that went on since."""
    path = back_up()
    write(vault, "written since")
    return KeyedBackup(path, vault.key)


@pytest.fixture
def other_backup(other_vault, now):
    made = make_backup(other_vault, BackupReason.DAILY, now)
    return KeyedBackup(other_vault.folder.backups / made.name, other_vault.key)


def reasons(vault):
    return [one.facts.reason for one in list_backups(vault.folder, vault.key)]


def test_a_backup_takes_the_journals_place_and_the_journal_is_kept(vault, later, now):
    restored = restore_backup(vault, later, now=now + DAY)
    assert texts(restored) == [CANARY]
    assert reasons(restored) == [BackupReason.BEFORE_RESTORE, BackupReason.BY_HAND]
    (aside,) = kept_aside(restored.folder)
    assert (aside.since, aside.damaged) == (now + DAY, False)
    assert check_file(restored.folder.aside / aside.name, vault.key.database_key())
    write(restored, "and on")
    restored.close()


def test_it_can_be_taken_back_and_forth(vault, later, now):
    restored = restore_backup(vault, later, now=now + DAY)
    (before,) = kept_aside(restored.folder)
    back = undo_restore(restored, before.name, now=now + 2 * DAY)
    assert texts(back) == [CANARY, "written since"]
    (after,) = kept_aside(back.folder)
    assert after.name != before.name
    forth = undo_restore(back, after.name, now=now + 3 * DAY)
    assert texts(forth) == [CANARY]
    forth.close()


def test_a_restored_journal_opens_as_before(vault, later, now, passphrase, open_again):
    vault.change_passphrase(passphrase, "another evening")
    restore_backup(vault, later, now=now).close()
    assert texts(open_again("another evening")) == [CANARY]


def test_the_journal_of_another_machine_comes_in_under_the_keys_of_this_one(
    vault, other_backup, now, open_again
):
    restored = restore_backup(vault, other_backup, now=now)
    assert texts(restored) == ["from another machine", "and one more"]
    assert (restored.vault_id, restored.key) == (vault.vault_id, vault.key)
    restored.close()
    assert len(texts(open_again())) == 2


def test_another_key_is_needed_for_another_vault(vault, other_backup, now):
    before = files(vault.folder.path)
    with pytest.raises(BackupOfOtherKeyError):
        restore_backup(vault, KeyedBackup(other_backup.file, vault.key), now=now)
    assert files(vault.folder.path) == before
    assert texts(vault) == [CANARY]


def test_a_damaged_backup_changes_nothing_and_the_journal_stays_open(vault, later, now):
    spoil(later.file)
    before = files(vault.folder.path)
    with pytest.raises(BackupDamagedError):
        restore_backup(vault, later, now=now)
    assert files(vault.folder.path) == before
    write(vault, "still open")


def test_a_backup_of_a_newer_schema_changes_nothing(vault, back_up, now):
    version = len(vault.rules.migrations)
    vault.database.write(f"PRAGMA user_version = {version + 1}")
    newer = KeyedBackup(back_up(), vault.key)
    vault.database.write(f"PRAGMA user_version = {version}")
    before = files(vault.folder.path)
    with pytest.raises(NewerSchemaError):
        restore_backup(vault, newer, now=now)
    assert files(vault.folder.path) == before


def test_a_copy_under_the_keys_of_this_machine_is_compared_too(
    vault, other_backup, now, monkeypatch
):
    before = files(vault.folder.path)
    monkeypatch.setattr(restoring, "whole_contents", lambda *_: {})
    with pytest.raises(CopyNotVerifiedError):
        restore_backup(vault, other_backup, now=now)
    assert files(vault.folder.path) == before


def test_without_a_backup_of_the_present_journal_nothing_is_restored(
    vault, later, now, monkeypatch
):
    def fail(*_):
        raise CopyNotVerifiedError

    before = files(vault.folder.path)
    monkeypatch.setattr(restoring, "make_backup", fail)
    with pytest.raises(CopyNotVerifiedError):
        restore_backup(vault, later, now=now)
    assert files(vault.folder.path) == before
    assert len(texts(vault)) == 2


def test_a_damaged_journal_is_kept_aside_and_the_newest_good_backup_takes_its_place(  # noqa: PLR0917
    vault, later, now, folder, passphrase, rules
):
    vault.close()
    spoil(folder / "journal.db", at=100)
    damaged = (folder / "journal.db").read_bytes()
    (folder / "journal.db-journal").write_bytes(b"\0" * 600)
    with pytest.raises(JournalDamagedError):
        open_with_passphrase(folder, passphrase, rules)
    unlocked = unlock_with_passphrase(folder, passphrase, rules)
    good = newest_good_backup(unlocked.folder, unlocked.key)
    restored = restore_damaged(
        unlocked, KeyedBackup(unlocked.folder.backups / good.name, unlocked.key), now=now
    )
    assert texts(restored) == [CANARY]
    (aside,) = kept_aside(restored.folder)
    assert aside.damaged
    assert path_aside(restored.folder, aside.name).read_bytes() == damaged
    assert restored.folder.aside.joinpath(f"{aside.name}-journal").read_bytes() == b"\0" * 600
    assert remove_what_is_over(restored.folder, now + 400 * DAY) == 0
    with pytest.raises(JournalDamagedError):
        undo_restore(restored, aside.name, now=now)
    assert texts(restored) == [CANARY]
    remove_aside(restored.folder, aside.name)
    assert list(restored.folder.aside.iterdir()) == []
    restored.close()


def test_an_open_journal_with_a_damaged_page_is_kept_as_damaged_and_makes_no_backup(
    vault, later, now, open_again
):
    write(vault, *("x" * 9000 for _ in range(9)))
    vault.close()
    spoil(vault.folder.journal, at=-3000)
    damaged = open_again()
    restored = restore_backup(damaged, later, now=now)
    assert texts(restored) == [CANARY]
    assert [one.damaged for one in kept_aside(restored.folder)] == [True]
    assert reasons(restored) == [BackupReason.BY_HAND]
    restored.close()


def test_a_journal_that_is_gone_is_restored_with_the_words_alone(vault, later, now, folder, rules):
    vault.close()
    for name in ("journal.db", "journal.keys"):
        (folder / name).unlink()
    unlocked = unlock_with_words(folder, " ".join(vault.words()), rules)
    restored = restore_damaged(unlocked, later, now=now)
    assert texts(restored) == [CANARY]
    assert kept_aside(restored.folder) == []
    restored.close()


def test_without_any_key_file_the_backup_says_which_vault_it_is(vault, later, now, folder, rules):
    vault.close()
    for name in ("journal.db", "journal.keys"):
        (folder / name).write_bytes(b"gone")
    (folder / "journal.keys.bak").unlink()
    unlocked = unlock_with_words(folder, " ".join(vault.words()), rules)
    assert unlocked.vault_id is None
    restored = restore_damaged(unlocked, later, now=now)
    assert restored.vault_id == vault.vault_id
    assert not restored.has_passphrase()
    restored.close()


def test_on_another_machine_a_backup_becomes_a_journal_in_an_empty_folder(  # noqa: PLR0917
    vault, later, now, tmp_path, passphrase, rules
):
    place = tmp_path / "new machine" / "journal"
    keyed = keyed_by_passphrase(later.file, passphrase, rules.limits)
    made = restore_to(place, keyed, passphrase, now=now, rules=rules)
    assert texts(made) == [CANARY]
    assert (made.vault_id, made.words()) == (vault.vault_id, vault.words())
    made.close()
    again = open_with_passphrase(place, passphrase, rules)
    assert texts(again) == [CANARY]
    again.close()


def test_on_another_machine_the_words_give_a_new_passphrase(  # noqa: PLR0917
    vault, later, now, tmp_path, passphrase, rules
):
    words = " ".join(vault.words())
    keyed = keyed_by_words(later.file, words)
    place = tmp_path / "new"
    restore_to(place, keyed, "a third morning", now=now, rules=rules).close()
    for way, secret in ((open_with_passphrase, "a third morning"), (open_with_words, words)):
        made = way(place, secret, rules)
        assert texts(made) == [CANARY]
        made.close()


def test_a_folder_with_a_journal_is_not_written_over(  # noqa: PLR0917
    vault, later, other_vault, now, passphrase, rules
):
    before = files(other_vault.folder.path)
    with pytest.raises(JournalExistsError):
        restore_to(other_vault.folder.path, later, passphrase, now=now, rules=rules)
    assert files(other_vault.folder.path) == before


def test_a_backup_that_cannot_be_restored_leaves_no_folder(  # noqa: PLR0917
    vault, later, now, tmp_path, passphrase, rules
):
    with pytest.raises(PassphraseTooShortError):
        restore_to(tmp_path / "new", later, "short", now=now, rules=rules)
    spoil(later.file)
    with pytest.raises(BackupDamagedError):
        restore_to(tmp_path / "new", later, passphrase, now=now, rules=rules)
    assert not (tmp_path / "new").exists()


def test_what_is_kept_aside_is_gone_after_30_days(vault, later, now):
    restored = restore_backup(vault, later, now=now)
    assert remove_what_is_over(restored.folder, now + 30 * DAY) == 0
    assert remove_what_is_over(restored.folder, now + 31 * DAY) == 1
    assert kept_aside(restored.folder) == []
    restored.close()


def test_only_what_is_kept_aside_can_be_taken_back(vault, now):
    vault.folder.aside.mkdir()
    (vault.folder.aside / "mine.db").write_text("a letter")
    for name in ("mine.db", "none.db", "../journal.db"):
        with pytest.raises(NoSuchBackupError):
            undo_restore(vault, name, now=now)
        with pytest.raises(NoSuchBackupError):
            remove_aside(vault.folder, name)
    assert texts(vault) == [CANARY]


def test_a_kill_at_any_step_of_a_restore_leaves_the_old_or_the_new_journal(
    vault, later, now, killed_at, open_again
):
    whole = {(CANARY,), (CANARY, "written since")}
    seen = set()
    for step in range(200):
        try:
            with killed_at(step):
                restore_backup(vault, later, now=now + step * DAY).close()
            break
        except KilledError:
            vault.close()
            vault = open_again()
            found = tuple(texts(vault))
            seen.add(found)
            assert found in whole
            assert not vault.folder.swap.exists()
            assert not vault.folder.incoming.exists()
            if found == (CANARY,):
                vault = undo_restore(vault, kept_aside(vault.folder)[0].name, now=now + step * DAY)
    else:
        pytest.fail("never done")
    assert seen == whole


def test_a_kill_at_any_step_of_taking_back_leaves_one_or_the_other(
    vault, later, now, killed_at, open_again
):
    vault = restore_backup(vault, later, now=now)
    seen = set()
    for step in range(1, 200):
        (aside,) = kept_aside(vault.folder)
        try:
            with killed_at(step - 1):
                undo_restore(vault, aside.name, now=now + step * DAY).close()
            break
        except KilledError:
            vault.close()
            vault = open_again()
            seen.add(len(texts(vault)))
            assert len(kept_aside(vault.folder)) == 1
    else:
        pytest.fail("never done")
    assert seen == {1, 2}


def test_a_kill_at_any_step_of_moving_leaves_a_journal_or_none(  # noqa: PLR0917
    vault, later, now, tmp_path, passphrase, rules, killed_at
):
    place, seen = tmp_path / "new", set()
    for step in range(100):
        try:
            with killed_at(step):
                made = restore_to(place, later, passphrase, now=now, rules=rules)
            break
        except KilledError:
            try:
                made = restore_to(place, later, passphrase, now=now, rules=rules)
                seen.add("none")
            except JournalExistsError:
                made = open_with_passphrase(place, passphrase, rules)
                seen.add("whole")
            assert texts(made) == [CANARY]
            made.close()
            for path in sorted(place.rglob("*"), reverse=True):
                path.unlink() if path.is_file() else path.rmdir()
            place.rmdir()
    else:
        pytest.fail("never done")
    made.close()
    assert seen == {"none", "whole"}


def test_a_swap_that_the_disk_refuses_is_finished_by_the_next_start(
    vault, later, now, monkeypatch, open_again
):
    from journal_app.storage.vault import swap  # noqa: PLC0415

    def gone(*_):
        raise OSError(5, "gone")

    monkeypatch.setattr(swap, "_move_journal", gone)
    with pytest.raises(StorageUnavailableError):
        restore_backup(vault, later, now=now)
    monkeypatch.undo()
    vault.close()
    assert texts(open_again()) == [CANARY]
