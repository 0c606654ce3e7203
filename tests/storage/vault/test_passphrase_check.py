"""Whoever wants back to a covered journal has to know how it is opened."""

import shutil

import pytest

from journal_app.domain.vault_errors import KeyFileDamagedError, WrongPassphraseError
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault.creation import create_vault
from journal_app.storage.vault.passphrase_check import PassphraseCheck


@pytest.fixture
def vault(tmp_path, passphrase, rules, now):
    made = create_vault(tmp_path / "journal", passphrase, now=now, rules=rules)
    yield made
    made.close()


@pytest.fixture
def check(vault):
    return PassphraseCheck(vault)


def test_the_passphrase_and_the_words_are_taken(check, vault, passphrase):
    check(passphrase)
    check(" ".join(vault.words()))
    check("\n".join(vault.words()).upper())


def test_anything_else_is_refused(check, passphrase):
    stranger = " ".join(MasterKey.generate().words())
    for typed in ("", passphrase + " ", passphrase.upper(), stranger, "word " * 24):
        with pytest.raises(WrongPassphraseError):
            check(typed)


def test_a_changed_passphrase_counts_at_once(check, vault, passphrase):
    vault.change_passphrase(passphrase, "another quiet harbour")
    check("another quiet harbour")
    with pytest.raises(WrongPassphraseError):
        check(passphrase)


def test_it_is_proved_without_the_folder_too(check, vault, passphrase):
    shutil.move(vault.folder.path, vault.folder.path.with_name("gone"))
    check(passphrase)
    with pytest.raises(WrongPassphraseError):
        check("not this one at all")


def test_a_key_file_put_in_its_place_lets_nobody_through(vault, tmp_path, rules, now, passphrase):
    check = PassphraseCheck(vault)
    create_vault(tmp_path / "other", "somebody else's words", now=now, rules=rules).close()
    for name in ("journal.keys", "journal.keys.bak"):
        shutil.copy(tmp_path / "other" / name, vault.folder.path / name)
    with pytest.raises(WrongPassphraseError):
        check("somebody else's words")
    check(passphrase)


def test_without_any_key_file_only_the_words_are_left(vault, passphrase):
    for path in (vault.folder.keys, vault.folder.keys_copy):
        path.unlink()
    check = PassphraseCheck(vault)
    with pytest.raises(KeyFileDamagedError):
        check(passphrase)
    check(" ".join(vault.words()))
