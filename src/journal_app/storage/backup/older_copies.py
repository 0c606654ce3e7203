"""What recovery words that hold no longer still open, and ending that."""

from dataclasses import dataclass
from datetime import datetime

from journal_app.domain.backup import BackupProblem, BackupReason, ClosedBackup
from journal_app.domain.vault_errors import JournalDamagedError
from journal_app.storage.backup.making import make_backup
from journal_app.storage.backup.reading import read_vault_id
from journal_app.storage.backup.stored_backups import list_backups, remove_backups, whole_backups
from journal_app.storage.health import opened_file
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault.aside import kept_aside, remove_aside
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.unlocked import UnlockedVault


@dataclass(frozen=True, slots=True)
class OlderCopies:
    """Names of files in the vault's folder that do not open with the key of now."""

    backups: tuple[str, ...]
    aside: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.backups) + len(self.aside)


def older_copies(vault: UnlockedVault) -> OlderCopies:
    """Backups and journals of this vault that were made under other recovery words."""
    folder, key = vault.folder, vault.key
    return OlderCopies(
        backups=tuple(
            one.name
            for one in list_backups(folder, key)
            if isinstance(one, ClosedBackup)
            and one.problem is BackupProblem.OTHER_KEY
            and read_vault_id(folder.backups / one.name) == vault.vault_id
        ),
        aside=tuple(
            one.name
            for one in kept_aside(folder)
            if not one.damaged and not _opens(folder, one.name, key)
        ),
    )


def remove_older_copies(vault: OpenVault, *, now: datetime) -> int:
    """Remove them for good; a whole backup under the key of now is there first. Count.

    Raises as ``make_backup``; then nothing was removed.
    """
    if not whole_backups(vault.folder, vault.key):
        make_backup(vault, BackupReason.BY_HAND, now)
    older = older_copies(vault.unlocked())
    remove_backups(vault.folder, older.backups)
    for name in older.aside:
        remove_aside(vault.folder, name)
    return older.count


def _opens(folder: VaultFolder, name: str, key: MasterKey) -> bool:
    try:
        with opened_file(folder.aside / name, key.database_key()):
            return True
    except JournalDamagedError:
        return False
