"""Reading and replacing the key file and its copy."""

from contextlib import suppress
from pathlib import Path

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import (
    KeyFileDamagedError,
    StorageFault,
    StorageUnavailableError,
)
from journal_app.storage.keys.cost import CostLimits
from journal_app.storage.keys.key_file import LARGEST, KeyFile
from journal_app.storage.vault.folder import (
    VaultFolder,
    move_into_place,
    remove_quietly,
    write_private_file,
)
from journal_app.storage.vault.refusals import system_errors


def read_keys(folder: VaultFolder, limits: CostLimits) -> KeyFile:
    """Read the key file, or its copy where it is gone or damaged.

    Raises KeyFileDamagedError, and StorageUnavailableError where the folder itself is gone.
    """
    try:
        return parse_keys(folder.keys, limits)
    except KeyFileDamagedError:
        if not folder.path.is_dir():
            raise StorageUnavailableError(StorageFault.UNREACHABLE) from None
        return parse_keys(folder.keys_copy, limits)


def replace_keys(folder: VaultFolder, keys: KeyFile, passphrase: str, limits: CostLimits) -> None:
    """Put a new key file in place, proved to open before the old one goes.

    Whatever fails, one whole key file stays under its name. Once the new one has it, a copy
    that cannot be renewed goes: it would open with the old passphrase.
    """
    with system_errors():
        written = _write_beside(folder.keys, keys)
        try:
            _prove(parse_keys(written, limits), keys, passphrase)
            move_into_place(written, folder.keys)
        except BaseException:
            remove_quietly(written)
            raise
    try:
        with system_errors():
            _replace(folder.keys_copy, keys)
    except JournalError:
        remove_quietly(folder.keys_copy)  # the next opening makes it again


def mend_keys(folder: VaultFolder, limits: CostLimits) -> None:
    """Make the key file and its copy equal again; a failure leaves it to the next opening."""
    with suppress(JournalError):
        keys = read_keys(folder, limits)
        good = keys.render()
        for path in (folder.keys, folder.keys_copy):
            with suppress(JournalError), system_errors():
                if _content(path) != good:
                    _replace(path, keys)


def parse_keys(path: Path, limits: CostLimits) -> KeyFile:
    """Read one key file. Raises KeyFileDamagedError where it is gone or damaged."""
    content = _content(path)
    if content is None:
        raise KeyFileDamagedError
    return KeyFile.parse(content, limits)


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


def _content(path: Path) -> bytes | None:
    """What stands in a key file; None where there is none (a pipe or a folder is none)."""
    with system_errors():
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
