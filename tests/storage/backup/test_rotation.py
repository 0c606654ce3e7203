"""New words open the journal and the old ones do not, whenever the power goes."""

from datetime import timedelta

import pytest
from tests.storage.backup.what_is_there import CANARY, KilledError, files, texts, write

from journal_app.domain.backup import BackupProblem, BackupReason, ClosedBackup
from journal_app.domain.vault_errors import (
    CopyNotVerifiedError,
    DiskFullError,
    JournalDamagedError,
    KeyFileDamagedError,
    WrongPassphraseError,
    WrongWordsError,
)
from journal_app.storage.backup import rotation
from journal_app.storage.backup.making import make_backup
from journal_app.storage.backup.older_copies import older_copies, remove_older_copies
from journal_app.storage.backup.reading import KeyedBackup, keyed_by_passphrase, keyed_by_words
from journal_app.storage.backup.restoring import restore_backup
from journal_app.storage.backup.rotation import change_words
from journal_app.storage.backup.stored_backups import list_backups, whole_backups
from journal_app.storage.health import check_file
from journal_app.storage.vault.aside import kept_aside
from journal_app.storage.vault.opening import open_with_words


def test_new_words_come_with_the_same_journal_and_passphrase(vault, now, passphrase, open_again):
    renewed = change_words(vault, passphrase, now=now)
    assert (texts(renewed), renewed.vault_id) == ([CANARY], vault.vault_id)
    assert renewed.words() != vault.words()
    renewed.close()
    assert texts(open_again()) == [CANARY]


@pytest.fixture
def renewed(vault, back_up, now, passphrase):
    """A vault with new words, and a backup from before."""
    back_up()
    made = change_words(vault, passphrase, now=now + timedelta(days=1))
    yield made
    made.close()


def test_the_old_words_open_the_journal_no_more(vault, renewed, folder, rules):
    renewed.close()
    with pytest.raises(WrongWordsError):
        open_with_words(folder, " ".join(vault.words()), rules)
    for path in (renewed.folder.keys, renewed.folder.keys_copy):
        path.unlink()
    with pytest.raises(WrongWordsError):
        open_with_words(folder, " ".join(vault.words()), rules)
    opened = open_with_words(folder, " ".join(renewed.words()), rules)
    assert texts(opened) == [CANARY]
    opened.close()


def test_no_page_of_the_old_file_is_left(vault, renewed):
    renewed.close()
    with pytest.raises(JournalDamagedError):
        check_file(renewed.folder.journal, vault.key.database_key())
    assert renewed.folder.keys.read_bytes() == renewed.folder.keys_copy.read_bytes()


def test_backups_from_before_open_with_the_old_words_and_come_in_under_the_new_ones(
    vault, renewed, now, rules, passphrase
):
    listed = list_backups(renewed.folder, renewed.key)
    assert [one.problem for one in listed] == [BackupProblem.OTHER_KEY] * 2
    path = renewed.folder.backups / listed[-1].name
    assert keyed_by_passphrase(path, passphrase, rules.limits).key == vault.key
    old = keyed_by_words(path, " ".join(vault.words()))
    write(renewed, "written since")
    restored = restore_backup(renewed, old, now=now)
    assert texts(restored) == [CANARY]
    assert restored.words() == renewed.words()
    restored.close()


def test_what_the_old_words_still_open_can_be_removed_and_one_good_backup_is_left(
    vault, back_up, now, passphrase, other_vault
):
    vault = restore_backup(vault, KeyedBackup(back_up(), vault.key), now=now)
    renewed = change_words(vault, passphrase, now=now)
    stray = make_backup(other_vault, BackupReason.DAILY, now)
    (other_vault.folder.backups / stray.name).rename(renewed.folder.backups / "theirs.jbk")
    older = older_copies(renewed.unlocked())
    assert (len(older.backups), len(older.aside), older.count) == (3, 1, 4)
    assert remove_older_copies(renewed, now=now) == 4
    assert older_copies(renewed.unlocked()).count == 0
    assert kept_aside(renewed.folder) == []
    assert len(whole_backups(renewed.folder, renewed.key)) == 1
    assert (renewed.folder.backups / "theirs.jbk").exists()
    assert remove_older_copies(renewed, now=now) == 0
    assert len(whole_backups(renewed.folder, renewed.key)) == 1
    renewed.close()


def test_what_opens_with_the_words_of_now_is_not_older(vault, back_up, now):
    vault = restore_backup(vault, KeyedBackup(back_up(), vault.key), now=now)
    (vault.folder.backups / "damaged.jbk").write_bytes(b"")
    (vault.folder.aside / "20260101T000000Z-damaged.db").write_bytes(b"")
    assert older_copies(vault.unlocked()).count == 0
    assert isinstance(list_backups(vault.folder, vault.key)[-1], ClosedBackup)
    vault.close()


def test_a_wrong_passphrase_changes_nothing(vault, now):
    before = files(vault.folder.path)
    with pytest.raises(WrongPassphraseError):
        change_words(vault, "not the right one", now=now)
    assert files(vault.folder.path) == before


def test_without_a_key_file_a_passphrase_has_to_be_set_first(vault, now, passphrase):
    for path in (vault.folder.keys, vault.folder.keys_copy):
        path.unlink()
    with pytest.raises(KeyFileDamagedError):
        change_words(vault, passphrase, now=now)
    vault.set_passphrase(passphrase)
    change_words(vault, passphrase, now=now).close()


def full(*_):
    raise OSError(28, "full")


@pytest.mark.parametrize(
    ("step", "does", "refusal"),
    [
        ("whole_contents", lambda *_: {}, CopyNotVerifiedError),
        ("copy_database", full, DiskFullError),
        ("write_private_file", full, DiskFullError),
        (
            "_bring_in_keys",
            lambda vault, _keys: vault.folder.keys_incoming.write_bytes(b"?"),
            KeyFileDamagedError,
        ),
        ("_prove_keys", full, DiskFullError),
    ],
)
def test_whatever_cannot_be_made_sure_of_changes_nothing(  # noqa: PLR0917
    vault, now, passphrase, monkeypatch, step, does, refusal
):
    before = files(vault.folder.path)
    monkeypatch.setattr(rotation, step, does)
    with pytest.raises(refusal):
        change_words(vault, passphrase, now=now)
    after = files(vault.folder.path)
    assert {name: after[name] for name in before} == before
    assert [name for name in after if name not in before] == ["backups/20260305T183000Z.jbk"]
    assert texts(vault) == [CANARY]


def test_a_key_file_that_holds_another_key_is_not_taken(vault, now, passphrase, monkeypatch):
    seal = rotation.KeyFile.seal
    monkeypatch.setattr(rotation.KeyFile, "seal", lambda _key, *rest: seal(vault.key, *rest))
    with pytest.raises(KeyFileDamagedError):
        change_words(vault, passphrase, now=now)
    assert texts(vault) == [CANARY]


def test_a_kill_at_any_step_leaves_one_journal_with_the_keys_that_fit(  # noqa: PLR0917
    vault, now, passphrase, killed_at, open_again, folder, rules
):
    seen = set()
    for step in range(200):
        before = vault.words()
        try:
            with killed_at(step):
                vault = change_words(vault, passphrase, now=now + timedelta(days=step))
            break
        except KilledError:
            vault.close()
            vault = open_again()
            assert texts(vault) == [CANARY]
            seen.add(vault.words() == before)
            words = " ".join(vault.words())
            assert vault.folder.keys.read_bytes() == vault.folder.keys_copy.read_bytes()
            vault.close()
            open_with_words(folder, words, rules).close()
            vault = open_again()
    else:
        pytest.fail("never done")
    assert seen == {True, False}
    vault.close()
