"""Reading and replacing the key file and its copy."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import (
    KeyFileDamagedError,
    StorageFault,
    StorageUnavailableError,
    WrongPassphraseError,
)
from journal_app.storage.keys.cost import CostLimits
from journal_app.storage.keys.key_file import LARGEST, KeyFile
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault.folder import (
    VaultFolder,
    move_into_place,
    remove_quietly,
    sync_folder,
    write_private_file,
)
from journal_app.storage.vault.refusals import system_errors


def read_keys(folder: VaultFolder, limits: CostLimits) -> KeyFile:
    """Read the key file, or its copy where it is gone or damaged.

    Raises KeyFileDamagedError, and StorageUnavailableError where the folder itself is gone.
    """
    return all_keys(folder, limits)[0]


def all_keys(folder: VaultFolder, limits: CostLimits) -> list[KeyFile]:
    """The key file and its copy, as far as they can be read and are not the same.

    Raises as ``read_keys``.
    """
    found: list[KeyFile] = []
    for path in (folder.keys, folder.keys_copy):
        with suppress(KeyFileDamagedError):
            keys = parse_keys(path, limits)
            if keys not in found:
                found.append(keys)
        if not found and not folder.path.is_dir():
            raise StorageUnavailableError(StorageFault.UNREACHABLE)
    if not found:
        raise KeyFileDamagedError
    return found


def unseal_any(
    candidates: list[KeyFile], passphrase: str, fits: Callable[[MasterKey], bool]
) -> tuple[KeyFile, MasterKey]:
    """The first key that the passphrase opens and that ``fits``; else the first it opens.

    Raises WrongPassphraseError, and StorageUnavailableError where one may still open it.
    """
    opened: list[tuple[KeyFile, MasterKey]] = []
    refusal: JournalError = WrongPassphraseError()
    for keys in candidates:
        try:
            opened.append((keys, keys.unseal(passphrase)))
        except WrongPassphraseError:
            continue
        except StorageUnavailableError as error:  # costs that this machine has no memory for
            refusal = error
            continue
        if len(candidates) == 1 or fits(opened[-1][1]):
            return opened[-1]
    if not opened:
        raise refusal
    return opened[0]


def replace_keys(folder: VaultFolder, keys: KeyFile, passphrase: str, limits: CostLimits) -> None:
    """Put a new key file in place, proved to open before the old one goes.

    Whatever fails, one whole key file stays under its name. The copy goes before the new one
    has that name: a copy that is tried too would open with the old passphrase.
    """
    with system_errors():
        written = _write_beside(folder.keys, keys)
        try:
            _prove(parse_keys(written, limits), keys, passphrase)
            folder.keys_copy.unlink(missing_ok=True)
            sync_folder(folder.path)
            move_into_place(written, folder.keys)
        except BaseException as error:
            remove_quietly(written)
            if isinstance(error, Exception):
                _copy_again(folder, limits)
            raise
    with suppress(JournalError), system_errors():  # the next opening makes it again
        _replace(folder.keys_copy, keys)


def _copy_again(folder: VaultFolder, limits: CostLimits) -> None:
    """The copy of the key file that stayed, as far as the disk lets it be written."""
    try:
        _replace(folder.keys_copy, parse_keys(folder.keys, limits))
    except (JournalError, OSError):
        remove_quietly(_beside(folder.keys_copy))


def mend_keys(folder: VaultFolder, keys: KeyFile) -> None:
    """Make the key file and its copy the one that opened; a failure waits for the next opening."""
    with suppress(JournalError):
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
    beside = _beside(path)
    beside.unlink(missing_ok=True)
    write_private_file(beside, keys.render())
    return beside


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".new")


def _content(path: Path) -> bytes | None:
    """What stands in a key file; None where there is none (a pipe or a folder is none)."""
    with system_errors():
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
