import os
import stat

import pytest

from journal_app.storage.vault import folder as module
from journal_app.storage.vault.folder import (
    create_private_file,
    is_writable,
    make_private_folder,
    remove_quietly,
    sync_folder,
    write_private_file,
)


def test_a_private_file_is_never_written_over(tmp_path):
    path = tmp_path / "one"
    write_private_file(path, b"first")
    with pytest.raises(FileExistsError):
        write_private_file(path, b"second")
    assert path.read_bytes() == b"first"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_system_without_fchmod_still_writes(tmp_path, monkeypatch):
    monkeypatch.delattr(os, "fchmod")
    write_private_file(tmp_path / "one", b"first")
    assert (tmp_path / "one").read_bytes() == b"first"


def test_a_link_is_not_followed_when_a_file_is_made(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        create_private_file(tmp_path / "link")
    assert not (tmp_path / "elsewhere").exists()


def test_folders_above_are_made_too(tmp_path):
    assert make_private_folder(tmp_path / "a" / "b")
    assert not make_private_folder(tmp_path / "a" / "b")


def test_folders_are_not_flushed_where_the_system_cannot(tmp_path, monkeypatch):
    monkeypatch.setattr(module.os, "name", "nt")
    monkeypatch.setattr(module.os, "fsync", None)
    sync_folder(tmp_path)


def test_what_can_be_written_is_known(tmp_path):
    assert is_writable(tmp_path)
    assert not is_writable(tmp_path / "none")


def test_removing_what_is_not_there_is_quiet(tmp_path):
    remove_quietly(tmp_path / "none", tmp_path)
    assert tmp_path.exists()
