"""Whether there is room on the disk of a vault."""

import shutil
from typing import Final

from journal_app.domain.disk_space import DiskSpace
from journal_app.domain.vault_errors import TooLittleSpaceError
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.refusals import system_errors

_TIMES: Final = 3
"""A backup in the making is a copy and the file that is made of it; the journal grows."""
_AT_LEAST: Final = 2 * 1024 * 1024


def disk_space_for(folder: VaultFolder) -> DiskSpace:
    """The room there is, and what a backup and some more writing need."""
    with system_errors():
        size = folder.journal.stat().st_size if folder.journal.exists() else 0
        free = shutil.disk_usage(folder.path).free
    return DiskSpace(free=free, needed=_TIMES * size + _AT_LEAST)


def require_disk_space(folder: VaultFolder) -> None:
    """Refuse what would fill the disk. Raises TooLittleSpaceError."""
    room = disk_space_for(folder)
    if not room.enough:
        raise TooLittleSpaceError(free=room.free, needed=room.needed)
