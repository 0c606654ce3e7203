"""Reading and replacing the key file and its copy."""

from contextlib import suppress
from pathlib import Path

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import KeyFileDamagedError
from journal_app.storage.keys.cost import CostLimits
from journal_app.storage.keys.key_file import LARGEST, KeyFile
from journal_app.storage.vault.folder import (
    VaultFolder,
    move_into_place,
    write_private_file,
)
from journal_app.storage.vault.refusals import system_errors


def read_keys(folder: VaultFolder, limits: CostLimits) -> KeyFile:
    """Read the key file, or its copy where it is gone or damaged."""
    try:
        return _read(folder.keys, limits)
    except KeyFileDamagedError:
        return _read(folder.keys_copy, limits)


def replace_keys(folder: VaultFolder, keys: KeyFile, passphrase: str, limits: CostLimits) -> None:
    """Put a new key file in place, proved to open before the old one goes.

    Whatever fails, one whole key file stays under its name.
    """
    with system_errors():
        written = _write_beside(folder.keys, keys)
        _prove(_read(written, limits), keys, passphrase)
        move_into_place(written, folder.keys)
        _replace(folder.keys_copy, keys)


def mend_keys(folder: VaultFolder, keys: KeyFile) -> None:
    """Make the key file and its copy equal again; a failure leaves it to the next opening."""
    good = keys.render()
    for path in (folder.keys, folder.keys_copy):
        with suppress(JournalError), system_errors():
            if _content(path) != good:
                _replace(path, keys)


def _prove(read: KeyFile, meant: KeyFile, passphrase: str) -> None:
    if read != meant or not read.unseal(passphrase).proves(meant.check):
        raise KeyFileDamagedError


def _replace(path: Path, keys: KeyFile) -> None:
    move_into_place(_write_beside(path, keys), path)


def _write_beside(path: Path, keys: KeyFile) -> Path:
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    write_private_file(beside, keys.render())
    return beside


def _read(path: Path, limits: CostLimits) -> KeyFile:
    content = _content(path)
    if content is None:
        raise KeyFileDamagedError
    return KeyFile.parse(content, limits)


def _content(path: Path) -> bytes | None:
    """What stands in a key file; None where there is none (a pipe or a folder is none)."""
    with system_errors():
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
