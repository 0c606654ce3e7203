import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from journal_app.domain.vault_errors import (
    JournalExistsError,
    OpenElsewhereError,
    PassphraseTooShortError,
    StorageUnavailableError,
)
from journal_app.storage.migrate import Migration
from journal_app.storage.vault import creation as module
from journal_app.storage.vault.creation import create_vault
from journal_app.storage.vault.folder import VaultFolder


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_vault_holds_its_files_and_nothing_else(folder, closed):
    assert names(folder) == ["journal.db", "journal.keys", "journal.keys.bak", "lock"]
    assert (folder / "journal.keys").read_bytes() == (folder / "journal.keys.bak").read_bytes()
    assert len(closed) == 24


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o277])
def test_nobody_else_can_read_it_whatever_the_umask(folder, create, mask):
    before = os.umask(mask)
    try:
        create().close()
    finally:
        os.umask(before)
    assert mode(folder) == 0o700
    for name in ("journal.db", "journal.keys", "journal.keys.bak"):
        assert mode(folder / name) == 0o600
    assert mode(folder / "lock") & 0o077 == 0


def test_a_new_vault_is_open_at_once_and_opens_again(folder, create, reopen):
    vault = create()
    assert vault.database.row("SELECT count(*) FROM vault") == (1,)
    identity = vault.vault_id
    vault.close()
    assert reopen().vault_id == identity


def test_an_empty_folder_becomes_private(folder, create):
    folder.mkdir(mode=0o755)
    create().close()
    assert mode(folder) == 0o700


def test_a_folder_with_other_things_keeps_its_permissions(folder, create):
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    (folder / "letter.txt").write_text("mine")
    create().close()
    assert mode(folder) == 0o755
    assert (folder / "letter.txt").read_text() == "mine"


def test_a_journal_is_never_overwritten(folder, create, closed):
    before = (folder / "journal.db").read_bytes(), (folder / "journal.keys").read_bytes()
    with pytest.raises(JournalExistsError):
        create()
    assert before == ((folder / "journal.db").read_bytes(), (folder / "journal.keys").read_bytes())


@pytest.mark.parametrize("left", ["journal.db", "journal.keys", "journal.keys.bak"])
def test_what_is_left_of_a_journal_is_never_overwritten(folder, create, closed, left):
    for name in ("journal.db", "journal.keys", "journal.keys.bak"):
        if name != left:
            (folder / name).unlink()
    with pytest.raises(JournalExistsError):
        create()
    assert (folder / left).exists()


def test_a_short_passphrase_makes_nothing(folder, now, rules):
    with pytest.raises(PassphraseTooShortError):
        create_vault(folder, "too short", now=now, rules=rules)
    assert not folder.exists()


STEPS = [
    ("create_private_file", 0),
    ("connect", 0),
    ("connect", 1),
    ("apply_migrations", 0),
    ("replace_keys", 0),
    ("move_into_place", 0),
]


@pytest.mark.parametrize(("step", "call"), STEPS)
@pytest.mark.parametrize("folder_was_there", [True, False])
def test_a_creation_that_fails_leaves_nothing(  # noqa: PLR0917
    folder, create, monkeypatch, step, call, folder_was_there
):
    if folder_was_there:
        folder.mkdir()
    real, calls = getattr(module, step), []

    def failing(*arguments):
        calls.append(arguments)
        if len(calls) > call:
            raise OSError(5, "the device went away")
        return real(*arguments)

    monkeypatch.setattr(module, step, failing)
    with pytest.raises(StorageUnavailableError):
        create()
    assert folder.exists() == folder_was_there
    if folder_was_there:
        assert [name for name in names(folder) if name != "lock"] == []
    monkeypatch.undo()
    create().close()


def test_a_rename_that_was_done_but_not_confirmed_is_undone(folder, create, monkeypatch):
    def moved_then_failed(temporary, final):
        temporary.replace(final)
        raise OSError(5, "no answer")

    monkeypatch.setattr(module, "move_into_place", moved_then_failed)
    with pytest.raises(StorageUnavailableError):
        create()
    assert not folder.exists()


def test_a_creation_that_was_cut_short_is_cleared_away_by_the_next(folder, create, closed):
    (folder / "journal.db").rename(folder / "journal.db.new")
    (folder / "journal.db.new-journal").write_bytes(b"half")
    (folder / "journal.keys.new").write_bytes(b"half")
    create().close()
    assert names(folder) == ["journal.db", "journal.keys", "journal.keys.bak", "lock"]


def test_two_windows_cannot_create_at_once(folder, create):
    folder.mkdir()
    other = module.VaultLock(VaultFolder(folder).lock)
    other.take()
    with pytest.raises(OpenElsewhereError):
        create()
    other.release()
    create().close()


def test_the_slower_of_two_windows_is_told(folder, create, closed, monkeypatch):
    answers = iter([False, True])
    monkeypatch.setattr(VaultFolder, "holds_journal", lambda _self: next(answers))
    with pytest.raises(JournalExistsError):
        create()
    assert (folder / "journal.db").exists()
    assert (folder / "journal.keys").exists()


def test_a_file_in_the_place_of_the_folder_is_a_refusal(folder, create):
    folder.write_text("a letter")
    with pytest.raises(StorageUnavailableError):
        create()
    assert folder.read_text() == "a letter"


def test_a_broken_migration_leaves_nothing(folder, passphrase, now, rules):
    broken = replace(rules, migrations=(*rules.migrations, Migration(99, "CREATE TABLE;")))
    with pytest.raises(Exception, match="syntax error"):
        create_vault(folder, passphrase, now=now, rules=broken)
    assert not folder.exists()


def test_strange_folder_names_work(tmp_path: Path, passphrase, now, rules):
    for name in ("a b", "50% off?", "#1", "wörk 🌊", "it's", 'say "yes"', "mode=ro&x"):
        create_vault(tmp_path / name, passphrase, now=now, rules=rules).close()
        assert (tmp_path / name / "journal.db").stat().st_size > 0
    assert len(list(tmp_path.iterdir())) == 7
