"""Journals that a restore took the place of: listed, taken back, and gone after a while."""

from datetime import datetime
from pathlib import Path
from typing import Final

from journal_app.domain.kept_aside import KeptAside
from journal_app.domain.vault_errors import NoSuchBackupError
from journal_app.storage.dated_names import free_path, made_at
from journal_app.storage.vault.folder import (
    VaultFolder,
    files_ending,
    make_private_folder,
    remove_quietly,
)
from journal_app.storage.vault.refusals import system_errors
from journal_app.storage.vault.swap import rollback_of

_ENDING: Final = ".db"
_DAMAGED: Final = "-damaged.db"


def place_aside(folder: VaultFolder, now: datetime, *, damaged: bool) -> Path:
    """A free name for the present journal among those kept aside."""
    with system_errors():
        make_private_folder(folder.aside)
        return free_path(folder.aside, now, _DAMAGED if damaged else _ENDING)


def kept_aside(folder: VaultFolder) -> list[KeptAside]:
    """Every journal that is kept aside, newest first."""
    with system_errors():
        found = [_described(path) for path in files_ending(folder.aside, _ENDING)]
    kept = [one for one in found if one is not None]
    return sorted(kept, key=lambda one: (one.since, one.name), reverse=True)


def path_aside(folder: VaultFolder, name: str) -> Path:
    """Where a journal is kept aside. Raises NoSuchBackupError."""
    if name not in {one.name for one in kept_aside(folder)}:
        raise NoSuchBackupError
    return folder.aside / name


def remove_aside(folder: VaultFolder, name: str) -> None:
    """Remove one for good. Raises NoSuchBackupError."""
    path = path_aside(folder, name)
    remove_quietly(path, rollback_of(path))


def remove_what_is_over(folder: VaultFolder, now: datetime) -> int:
    """Remove those whose time is over; return how many."""
    over = [one for one in kept_aside(folder) if one.is_over(now)]
    for one in over:
        remove_aside(folder, one.name)
    return len(over)


def _described(path: Path) -> KeptAside | None:
    since = made_at(path.name)
    if since is None:
        return None
    return KeptAside(path.name, since, path.stat().st_size, path.name.endswith(_DAMAGED))
