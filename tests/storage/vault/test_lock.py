import errno

import pytest

from journal_app.domain.vault_errors import OpenElsewhereError, StorageUnavailableError
from journal_app.storage.vault.lock import VaultLock


def test_one_lock_at_a_time(tmp_path):
    one, other = VaultLock(tmp_path / "lock"), VaultLock(tmp_path / "lock")
    one.take()
    with pytest.raises(OpenElsewhereError):
        other.take()
    one.release()
    other.take()
    other.release()
    other.release()


def test_a_stale_lock_file_holds_nobody_up(tmp_path):
    (tmp_path / "lock").write_text("12345")
    lock = VaultLock(tmp_path / "lock")
    lock.take()
    lock.release()


def test_a_lock_that_cannot_be_made_is_a_refusal(tmp_path):
    (tmp_path / "lock").mkdir()
    with pytest.raises(StorageUnavailableError):
        VaultLock(tmp_path / "lock").take()


def test_a_lock_that_the_system_does_not_take_back_goes_with_the_process(tmp_path, monkeypatch):
    lock = VaultLock(tmp_path / "lock")
    lock.take()
    monkeypatch.setattr(lock._lock, "release", refuse)
    lock.release()


def refuse(*, force):
    raise OSError(errno.EIO, "words")
