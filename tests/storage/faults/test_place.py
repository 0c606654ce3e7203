"""Faults of the place: read-only, full, gone."""

import os
import shutil
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from journal_app.domain.vault_errors import (
    DiskFullError,
    StorageFault,
    StorageUnavailableError,
)
from journal_app.storage.health import check_file
from journal_app.storage.vault.creation import create_vault
from journal_app.storage.vault.opening import open_with_passphrase

NOBODY = 65534


@pytest.fixture
def open_to_all():
    """A folder that any user can reach."""
    path = Path(tempfile.mkdtemp())
    path.chmod(0o777)
    yield path
    shutil.rmtree(path)


@pytest.fixture
def somebody_else():
    """Act as a user without privileges."""
    if not hasattr(os, "seteuid") or os.geteuid() != 0:
        pytest.skip("needs root to act as another user")
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)


@pytest.fixture
def small_disk(tmp_path):
    """Mount a disk of a given size."""
    mounted = []

    def _mount(kibibytes):
        place = tmp_path / f"disk{len(mounted)}"
        place.mkdir()
        mount = shutil.which("mount")
        command = [str(mount), "-t", "tmpfs", "-o", f"size={kibibytes}k", "tmpfs", str(place)]
        if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("needs the right to mount")
        mounted.append(place)
        return place

    yield _mount
    for place in mounted:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_folder_that_cannot_be_written_is_told(
    open_to_all, somebody_else, passphrase, now, rules
):
    folder = open_to_all / "vault"
    create_vault(folder, passphrase, now=now, rules=rules).close()
    folder.chmod(0o500)
    with pytest.raises(StorageUnavailableError) as refusal:
        open_with_passphrase(folder, passphrase, rules)
    assert refusal.value.fault is StorageFault.READ_ONLY
    with pytest.raises(StorageUnavailableError):
        create_vault(folder / "inside", passphrase, now=now, rules=rules)
    folder.chmod(0o700)
    open_with_passphrase(folder, passphrase, rules).close()


@pytest.mark.parametrize("name", ["journal.db", "journal.keys", "lock"])
def test_files_that_cannot_be_used_are_told(  # noqa: PLR0917
    open_to_all, somebody_else, passphrase, now, rules, name
):
    folder = open_to_all / "vault"
    create_vault(folder, passphrase, now=now, rules=rules).close()
    (folder / name).chmod(0o000)
    with pytest.raises(StorageUnavailableError) as refusal:
        open_with_passphrase(folder, passphrase, rules)
    assert refusal.value.fault is StorageFault.READ_ONLY


def test_a_read_only_journal_is_not_opened_for_a_while_and_then_failed(
    open_to_all, somebody_else, passphrase, now, rules
):
    folder = open_to_all / "vault"
    create_vault(folder, passphrase, now=now, rules=rules).close()
    (folder / "journal.db").chmod(0o400)
    with pytest.raises(StorageUnavailableError) as refusal:
        open_with_passphrase(folder, passphrase, rules)
    assert refusal.value.fault is StorageFault.READ_ONLY


def test_the_vault_of_another_user_is_refused(open_to_all, passphrase, now, rules, request):
    folder = open_to_all / "vault"
    create_vault(folder, passphrase, now=now, rules=rules).close()
    request.getfixturevalue("somebody_else")
    with pytest.raises(StorageUnavailableError):
        open_with_passphrase(folder, passphrase, rules)


def test_a_disk_too_small_for_a_vault_leaves_nothing_on_it(small_disk, passphrase, now, rules):
    made = refused = 0
    for size in (16, 32, 64, 128, 256, 384, 512, 640, 768, 1024, 2048):
        place = small_disk(size)
        try:
            vault = create_vault(place, passphrase, now=now, rules=rules)
        except DiskFullError:
            refused += 1
            assert {path.name for path in place.iterdir()} <= {"lock"}
        else:
            made += 1
            vault.close()
    assert made
    assert refused


@pytest.mark.parametrize("size", [1024, 2048, 4096])
def test_a_full_disk_keeps_everything_that_was_saved(small_disk, passphrase, now, rules, size):
    place = small_disk(size)
    vault = create_vault(place, passphrase, now=now, rules=rules)
    saved = 0
    with closing(vault):
        with pytest.raises(DiskFullError):  # noqa: PT012
            while True:
                vault.database.write(
                    "INSERT INTO draft (form, body, saved_at) VALUES (?, ?, 0)",
                    (f"{saved}", "a line of text " * 400),
                )
                saved += 1
        assert vault.database.row("SELECT count(*) FROM draft") == (saved,)
        with pytest.raises(DiskFullError), vault.database.transaction():
            vault.database.write("UPDATE draft SET body = body || ?", ("more " * 2000,))
        vault.database.write("DELETE FROM draft WHERE form = '0'")
    vault = open_with_passphrase(place, passphrase, rules)
    assert vault.database.row("SELECT count(*) FROM draft") == (saved - 1,)
    key = vault.key.database_key()
    vault.close()
    assert check_file(place / "journal.db", key)


def test_a_full_disk_keeps_the_old_passphrase(small_disk, passphrase, now, rules):
    place = small_disk(1024)
    vault = create_vault(place, passphrase, now=now, rules=rules)
    filler = place / "filler"
    with pytest.raises(OSError, match="space"), filler.open("wb", buffering=0) as file:  # noqa: PT012
        while True:
            file.write(bytes(4096))
    with closing(vault), pytest.raises(DiskFullError):
        vault.change_passphrase(passphrase, "another evening")
    open_with_passphrase(place, passphrase, rules).close()
    filler.unlink()
    vault = open_with_passphrase(place, passphrase, rules)
    vault.change_passphrase(passphrase, "another evening")
    vault.close()
    open_with_passphrase(place, "another evening", rules).close()
