import errno
import unicodedata
from dataclasses import replace

import pytest

from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    KeyFileDamagedError,
    NewerSchemaError,
    NoJournalError,
    OpenElsewhereError,
    RecoveryWordsError,
    StorageFault,
    StorageUnavailableError,
    WrongPassphraseError,
    WrongWordsError,
)
from journal_app.storage.database import Database
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault import opening as module
from journal_app.storage.vault.connection import APPLICATION_ID, connect
from journal_app.storage.vault.creation import create_vault
from journal_app.storage.vault.opening import open_with_passphrase, open_with_words


def everything(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.fixture
def alter(folder, closed):
    """Change the closed journal with its own key."""

    def _alter(*statements):
        key = MasterKey.from_words(" ".join(closed)).database_key()
        database = Database(connect(folder / "journal.db", key))
        for statement in statements:
            database.write(statement)
        database.close()

    return _alter


def test_the_passphrase_opens(closed, reopen):
    assert reopen().words() == closed


def test_the_words_open(closed, reopen):
    assert reopen(" ".join(closed), words=True).words() == closed


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_every_normal_form_of_the_passphrase_opens(folder, now, rules, form):
    typed = "Größe ﬁnden Ångström"
    create_vault(folder, unicodedata.normalize("NFC", typed), now=now, rules=rules).close()
    open_with_passphrase(folder, unicodedata.normalize(form, typed), rules).close()


@pytest.mark.parametrize("typed", ["", "quiet harbour at dusk", "\0", "x" * 100_000])
def test_a_wrong_passphrase_is_told_and_changes_nothing(folder, closed, reopen, typed):
    before = everything(folder)
    with pytest.raises(WrongPassphraseError):
        reopen(typed)
    assert everything(folder) == before


def test_after_a_refusal_the_lock_is_free(closed, reopen):
    with pytest.raises(WrongPassphraseError) as refusal:
        reopen("quiet harbour at dusk")
    reopen()
    assert refusal.value.__traceback__ is not None  # nothing of the first try was let go of


def test_no_folder_and_no_journal_are_told_and_nothing_is_made(folder, reopen):
    with pytest.raises(NoJournalError):
        reopen()
    assert not folder.exists()
    folder.mkdir()
    with pytest.raises(NoJournalError):
        reopen()
    assert everything(folder) == {}


def test_an_unfinished_creation_is_no_journal(folder, closed, reopen):
    (folder / "journal.db").rename(folder / "journal.db.new")
    with pytest.raises(NoJournalError):
        reopen()


def test_a_missing_journal_file_beside_its_keys_is_damage(folder, closed, reopen):
    (folder / "journal.db").unlink()
    with pytest.raises(JournalDamagedError) as refusal:
        reopen()
    assert refusal.value.damage is Damage.MISSING
    assert not (folder / "journal.db").exists()


def test_a_second_window_is_told(create, reopen):
    vault = create()
    with pytest.raises(OpenElsewhereError):
        reopen()
    vault.close()
    reopen()


def test_a_damaged_key_file_is_mended_from_its_copy(folder, closed, reopen):
    good = (folder / "journal.keys").read_bytes()
    for content in (b"", b"garbage", good[:100], good + b" "):
        (folder / "journal.keys").write_bytes(content)
        reopen().close()
        assert (folder / "journal.keys").read_bytes() == good


def test_a_missing_key_file_is_mended_from_its_copy_and_the_other_way(folder, closed, reopen):
    good = (folder / "journal.keys").read_bytes()
    for name in ("journal.keys", "journal.keys.bak"):
        (folder / name).unlink()
        reopen().close()
        assert (folder / name).read_bytes() == good


def test_without_a_key_file_the_words_are_asked_for_and_open(folder, closed, reopen):
    (folder / "journal.keys").write_bytes(b"gone")
    (folder / "journal.keys.bak").unlink()
    with pytest.raises(KeyFileDamagedError):
        reopen()
    vault = reopen(" ".join(closed), words=True)
    assert not vault.has_passphrase()
    vault.set_passphrase("a whole new morning")
    assert vault.has_passphrase()
    vault.close()
    reopen("a whole new morning").close()
    assert (folder / "journal.keys").read_bytes() == (folder / "journal.keys.bak").read_bytes()


def test_a_folder_in_the_place_of_the_key_file_is_a_damaged_key_file(folder, closed, reopen):
    for name in ("journal.keys", "journal.keys.bak"):
        (folder / name).unlink()
        (folder / name).mkdir()
    with pytest.raises(KeyFileDamagedError):
        reopen()


def test_a_key_file_that_cannot_be_mended_does_not_stop_the_opening(folder, closed, reopen):
    (folder / "journal.keys.bak").unlink()
    (folder / "journal.keys.bak").mkdir()
    reopen()


def test_words_of_another_journal_are_told_for_certain(closed, reopen):
    with pytest.raises(WrongWordsError) as refusal:
        reopen(" ".join(MasterKey.generate().words()), words=True)
    assert refusal.value.certain


def test_words_of_another_journal_without_a_key_file_are_told_with_doubt(folder, closed, reopen):
    (folder / "journal.keys").unlink()
    (folder / "journal.keys.bak").unlink()
    with pytest.raises(WrongWordsError) as refusal:
        reopen(" ".join(MasterKey.generate().words()), words=True)
    assert not refusal.value.certain


def test_the_right_words_and_no_key_file_still_tell_damage(folder, closed, reopen):
    (folder / "journal.keys").unlink()
    (folder / "journal.keys.bak").unlink()
    (folder / "journal.db").write_bytes(b"")
    with pytest.raises(JournalDamagedError) as refusal:
        reopen(" ".join(closed), words=True)
    assert refusal.value.damage is Damage.EMPTY


def test_words_that_are_none_are_refused_before_anything_is_touched(folder, rules):
    with pytest.raises(RecoveryWordsError):
        open_with_words(folder, "some words", rules)
    assert not folder.exists()


def test_a_newer_vault_is_left_untouched(folder, closed, reopen, alter, rules):
    newer = len(rules.migrations) + 1
    alter(f"PRAGMA user_version = {newer}")
    before = everything(folder)
    with pytest.raises(NewerSchemaError) as refusal:
        reopen()
    assert (refusal.value.found, refusal.value.known) == (newer, newer - 1)
    assert everything(folder) == before


def test_a_newer_vault_need_not_look_like_ours(closed, reopen, alter, rules):
    alter(f"PRAGMA user_version = {len(rules.migrations) + 1}", "ALTER TABLE vault RENAME TO other")
    with pytest.raises(NewerSchemaError):
        reopen()


@pytest.mark.parametrize(
    ("statement", "damage"),
    [
        ("PRAGMA application_id = 1", Damage.FOREIGN),
        ("PRAGMA user_version = 0", Damage.FOREIGN),
        ("DELETE FROM vault", Damage.FOREIGN),
        ("UPDATE vault SET vault_id = 'somebody'", Damage.FOREIGN),
        ("UPDATE vault SET vault_id = '0a1b2c3d-0000-4000-8000-000000000000'", Damage.OTHER_VAULT),
    ],
)
def test_the_marks_inside_the_file_are_checked(closed, reopen, alter, statement, damage):
    alter(statement)
    with pytest.raises(JournalDamagedError) as refusal:
        reopen()
    assert refusal.value.damage is damage


def test_the_application_has_a_mark_of_its_own(reopen, closed):
    assert reopen().database.row("PRAGMA application_id") == (APPLICATION_ID,)


def test_the_journal_of_another_key_is_damage_and_not_a_wrong_passphrase(  # noqa: PLR0917
    folder, closed, reopen, tmp_path, passphrase, now, rules
):
    other = tmp_path / "other"
    create_vault(other, passphrase, now=now, rules=rules).close()
    (folder / "journal.db").write_bytes((other / "journal.db").read_bytes())
    with pytest.raises(JournalDamagedError):
        reopen()


def test_a_plain_database_in_its_place_is_damage_and_stays_as_it_is(folder, closed, reopen):
    import sqlite3  # noqa: PLC0415

    (folder / "journal.db").unlink()
    plain = sqlite3.connect(folder / "journal.db")
    plain.execute("CREATE TABLE vault (vault_id TEXT)")
    plain.close()
    before = (folder / "journal.db").read_bytes()
    with pytest.raises(JournalDamagedError):
        reopen()
    assert (folder / "journal.db").read_bytes() == before


def test_the_passphrase_changes_for_both_files(folder, closed, reopen, passphrase):
    vault = reopen()
    vault.change_passphrase(passphrase, "another evening")
    vault.close()
    assert (folder / "journal.keys").read_bytes() == (folder / "journal.keys.bak").read_bytes()
    with pytest.raises(WrongPassphraseError):
        reopen(passphrase)
    assert reopen("another evening").words() == closed


def test_a_change_needs_the_right_passphrase(closed, reopen, passphrase):
    vault = reopen()
    with pytest.raises(WrongPassphraseError):
        vault.change_passphrase("not the right one", "another evening")
    vault.close()
    reopen(passphrase)


def test_a_change_that_fails_keeps_the_old_passphrase(
    folder, closed, reopen, passphrase, monkeypatch
):
    from journal_app.storage.keys import key_store  # noqa: PLC0415

    vault = reopen()
    monkeypatch.setattr(
        key_store,
        "parse_keys",
        lambda *_: replace(
            KeyFile.parse((folder / "journal.keys").read_bytes(), vault.rules.limits),
            salt=bytes(16),
        ),
    )
    with pytest.raises(KeyFileDamagedError):
        vault.set_passphrase("another evening")
    monkeypatch.undo()
    vault.close()
    reopen(passphrase).close()
    with pytest.raises(WrongPassphraseError):
        reopen("another evening")


def test_an_open_vault_shows_nothing(reopen, closed):
    vault = reopen()
    # "object" is a recovery word too: what may stand here is the name of the type and no more.
    assert repr(vault) in {"<OpenVault>", object.__repr__(vault)}
    assert len(closed) == 24


def test_a_failing_upgrade_closes_everything(closed, reopen, monkeypatch):
    monkeypatch.setattr(module, "pending", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        reopen()
    monkeypatch.undo()
    reopen()


def test_a_journal_that_could_only_be_read_is_refused_at_once(closed, reopen, monkeypatch):
    def for_reading(path, key):
        connection = connect(path, key)
        connection.execute("PRAGMA query_only = ON")
        return connection

    monkeypatch.setattr(module, "connect", for_reading)
    with pytest.raises(StorageUnavailableError) as refusal:
        reopen()
    assert refusal.value.fault is StorageFault.READ_ONLY


def test_backups_that_may_not_be_looked_at_are_told(closed, reopen, monkeypatch):
    monkeypatch.setattr(module, "clear_parts", forbidden)
    with pytest.raises(StorageUnavailableError):
        reopen()


def forbidden(folder):
    raise PermissionError(errno.EACCES, "words")


def test_a_folder_that_went_away_is_not_told_as_damaged_keys(folder, closed, reopen, passphrase):
    vault = reopen()
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(StorageUnavailableError) as refusal:
        vault.change_passphrase(passphrase, "another evening")
    assert refusal.value.fault is StorageFault.UNREACHABLE
    folder.with_name("elsewhere").rename(folder)
