"""A key file or a journal file in the place of the right one, and a folder that went away."""

import json
import shutil
from dataclasses import replace

import pytest

from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    StorageFault,
    StorageUnavailableError,
    WrongPassphraseError,
    WrongWordsError,
)
from journal_app.storage.keys.cost import Cost
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.vault.creation import create_vault
from journal_app.storage.vault.opening import open_unlocked
from journal_app.ui.refusal_words import explain

OTHER = "somebody else's own words"


def both(folder):
    return [(folder / name).read_bytes() for name in ("journal.keys", "journal.keys.bak")]


@pytest.fixture
def elsewhere(tmp_path, now, rules):
    """The folder of another journal; its words stand in a file beside it."""
    vault = create_vault(tmp_path / "other", OTHER, now=now, rules=rules)
    words = vault.words()
    vault.close()
    (tmp_path / "other.words").write_text(json.dumps(words))
    return tmp_path / "other"


@pytest.fixture
def same_secret(tmp_path, passphrase, now, rules):
    """The folder of another journal with the same passphrase."""
    create_vault(tmp_path / "same", passphrase, now=now, rules=rules).close()
    return tmp_path / "same"


def test_another_journals_key_file_beside_the_right_copy_is_mended(
    folder, closed, reopen, elsewhere
):
    good = (folder / "journal.keys").read_bytes()
    shutil.copy(elsewhere / "journal.keys", folder)
    assert reopen().words() == closed
    assert both(folder) == [good, good]


def test_another_journals_key_file_under_the_same_passphrase_is_mended(
    folder, closed, reopen, same_secret
):
    good = (folder / "journal.keys").read_bytes()
    shutil.copy(same_secret / "journal.keys", folder)
    assert reopen().words() == closed
    assert both(folder) == [good, good]


@pytest.mark.parametrize("change", [{"iterations": 2}, {"lanes": 2, "memory_kib": 16}])
def test_a_key_file_with_altered_costs_beside_the_right_copy_is_mended(
    folder, closed, reopen, rules, change
):
    good = (folder / "journal.keys").read_bytes()
    keys = KeyFile.parse(good, rules.limits)
    altered = replace(keys, cost=replace(keys.cost, **change))
    assert isinstance(altered.cost, Cost)
    (folder / "journal.keys").write_bytes(altered.render())
    assert reopen().words() == closed
    assert both(folder) == [good, good]


def test_a_wrong_passphrase_is_still_that_beside_a_foreign_key_file(
    folder, closed, reopen, elsewhere
):
    shutil.copy(elsewhere / "journal.keys", folder)
    with pytest.raises(WrongPassphraseError):
        reopen("quiet harbour at dusk")


def test_two_key_files_of_another_journal_are_told_as_that(folder, closed, reopen, elsewhere):
    before = (folder / "journal.db").read_bytes()
    for name in ("journal.keys", "journal.keys.bak"):
        shutil.copy(elsewhere / name, folder)
    with pytest.raises(JournalDamagedError) as refusal:
        reopen(OTHER)
    assert refusal.value.damage is Damage.OTHER_KEY
    said = explain(refusal.value).happened
    assert said == "The key file belongs to another journal, or the journal file does."
    assert (folder / "journal.db").read_bytes() == before


def test_the_words_open_beside_the_key_files_of_another_journal(folder, closed, reopen, elsewhere):
    for name in ("journal.keys", "journal.keys.bak"):
        shutil.copy(elsewhere / name, folder)
    vault = reopen(" ".join(closed), words=True)
    assert not vault.has_passphrase()
    vault.set_passphrase("a whole new morning")
    vault.close()
    assert reopen("a whole new morning").words() == closed


def test_the_words_of_another_journal_are_still_told_as_that(
    folder, closed, reopen, elsewhere, tmp_path
):
    theirs = " ".join(json.loads((tmp_path / "other.words").read_text()))
    with pytest.raises(WrongWordsError) as refusal:
        reopen(theirs, words=True)
    assert refusal.value.certain


def test_the_journal_file_of_another_journal_is_told_as_that(folder, closed, reopen, elsewhere):
    shutil.copy(elsewhere / "journal.db", folder)
    with pytest.raises(JournalDamagedError) as refusal:
        reopen()
    assert refusal.value.damage is Damage.OTHER_KEY


def test_a_damaged_page_is_damage_and_no_exchanged_file(folder, closed, reopen):
    content = bytearray((folder / "journal.db").read_bytes())
    content[100] ^= 1
    (folder / "journal.db").write_bytes(content)
    with pytest.raises(JournalDamagedError) as refusal:
        reopen()
    assert refusal.value.damage is Damage.UNREADABLE


def test_an_old_copy_never_opens_beside_a_new_passphrase(folder, closed, reopen, passphrase):
    vault = reopen()
    vault.change_passphrase(passphrase, "another evening")
    vault.close()
    (folder / "journal.keys.bak").unlink()
    for secret, opens in ((passphrase, False), ("another evening", True)):
        if opens:
            reopen(secret).close()
        else:
            with pytest.raises(WrongPassphraseError):
                reopen(secret)


@pytest.mark.parametrize("written_before", [False, True])
def test_a_folder_that_went_away_while_open_is_told_as_gone(folder, create, written_before):
    vault = create()
    if written_before:
        vault.database.write("UPDATE vault SET created_at = created_at + 1")
    shutil.rmtree(folder)
    with pytest.raises(StorageUnavailableError) as refusal:
        vault.database.write("UPDATE vault SET created_at = created_at + 1")
    assert refusal.value.fault is StorageFault.UNREACHABLE
    assert "gone" in explain(refusal.value).happened
    vault.close()


def test_a_journal_whose_folder_is_gone_is_never_told_as_read_only(folder, create, rules):
    unlocked = create().shut()
    shutil.rmtree(folder)
    with pytest.raises(StorageUnavailableError) as refusal:
        open_unlocked(unlocked)
    assert refusal.value.fault is StorageFault.UNREACHABLE
    unlocked.close()
