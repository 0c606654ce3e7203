"""Changing the passphrase: a whole key file at any moment, and no old one beside a new one."""

import os

import pytest

from journal_app.domain.vault_errors import DiskFullError, WrongPassphraseError
from journal_app.storage.keys import key_store as module
from journal_app.storage.vault.opening import open_with_passphrase

NEW = "another evening"


class KilledError(BaseException):
    """The process ended here."""


def opens(folder, secret, rules):
    try:
        open_with_passphrase(folder, secret, rules).close()
    except WrongPassphraseError:
        return False
    return True


def test_a_kill_at_any_step_leaves_the_old_or_the_new_passphrase_for_both_files(  # noqa: PLR0917
    folder, reopen, closed, passphrase, rules, monkeypatch
):
    seen = set()
    for step in range(100):
        vault = reopen()
        steps = iter(range(step))

        def dying(real):
            def go(*arguments, **named):
                if next(steps, None) is None:  # noqa: B023
                    raise KilledError
                return real(*arguments, **named)

            return go

        try:
            with monkeypatch.context() as patch:
                for name in ("replace", "unlink", "fsync", "open"):
                    patch.setattr(os, name, dying(getattr(os, name)))
                vault.set_passphrase(NEW)
            break
        except KilledError:
            vault.close()
        old, new = opens(folder, passphrase, rules), opens(folder, NEW, rules)
        assert old != new
        seen.add(new)
        files = [path.read_bytes() for path in (vault.folder.keys, vault.folder.keys_copy)]
        assert files[0] == files[1]
        assert not list(folder.glob("*.new"))
        if new:
            again = open_with_passphrase(folder, NEW, rules)
            again.set_passphrase(passphrase)
            again.close()
    else:
        pytest.fail("never done")
    assert seen == {True, False}


def test_a_copy_that_cannot_be_renewed_does_not_keep_the_old_passphrase(
    folder, reopen, closed, monkeypatch, rules
):
    def full(*_):
        raise OSError(28, "full")

    vault = reopen()
    monkeypatch.setattr(module, "_replace", full)
    vault.set_passphrase(NEW)
    monkeypatch.undo()
    vault.close()
    assert not (folder / "journal.keys.bak").exists()
    open_with_passphrase(folder, NEW, rules).close()
    assert (folder / "journal.keys.bak").read_bytes() == (folder / "journal.keys").read_bytes()


def test_a_new_key_file_that_cannot_be_moved_leaves_nothing(  # noqa: PLR0917
    folder, reopen, closed, monkeypatch, passphrase, rules
):
    def full(*_):
        raise OSError(28, "full")

    vault = reopen()
    monkeypatch.setattr(module, "move_into_place", full)
    with pytest.raises(DiskFullError):
        vault.set_passphrase(NEW)
    monkeypatch.undo()
    vault.close()
    assert not list(folder.glob("*.new"))
    assert opens(folder, passphrase, rules)
