"""A vault whose key is known and whose journal is closed."""

from dataclasses import dataclass
from uuid import UUID

from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.lock import VaultLock
from journal_app.storage.vault.rules import VaultRules


@dataclass(frozen=True, slots=True, repr=False)
class UnlockedVault:
    """What is needed to open, check or replace the journal; nobody else can meanwhile."""

    folder: VaultFolder
    rules: VaultRules
    lock: VaultLock
    key: MasterKey
    vault_id: UUID | None
    """None where no readable key file says."""
    keys: KeyFile | None = None
    """The key file, or the copy of it, that the passphrase opened."""

    def close(self) -> None:
        """Let the lock go."""
        self.lock.release()
