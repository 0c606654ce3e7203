"""A vault while it is open: the database, the lock, and the keys of the person."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from journal_app.domain.vault_errors import KeyFileDamagedError, WrongPassphraseError
from journal_app.storage.database import Database
from journal_app.storage.keys.cost import Cost
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.key_store import all_keys, read_keys, replace_keys, unseal_any
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.keys.passphrase import require_new_passphrase
from journal_app.storage.vault.connection import connect
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.lock import VaultLock
from journal_app.storage.vault.rules import VaultRules
from journal_app.storage.vault.unlocked import UnlockedVault


@dataclass(frozen=True, slots=True, repr=False)
class OpenVault:
    """Everything that ``close`` lets go of again."""

    folder: VaultFolder
    rules: VaultRules
    lock: VaultLock
    key: MasterKey
    vault_id: UUID
    database: Database

    def words(self) -> tuple[str, ...]:
        """The 24 recovery words."""
        return self.key.words()

    def change_passphrase(self, current: str, new: str) -> None:
        """Put a new passphrase in place of the current one, which must be right.

        Raises WrongPassphraseError, PassphraseTooShortError, KeyFileDamagedError.
        """
        require_new_passphrase(new)
        self.require_passphrase(current)
        self.set_passphrase(new)

    def require_passphrase(self, passphrase: str) -> KeyFile:
        """The key file of this journal that a passphrase opens.

        Raises WrongPassphraseError, KeyFileDamagedError.
        """
        candidates = all_keys(self.folder, self.rules.limits)
        keys, key = unseal_any(candidates, passphrase, self.key.__eq__)
        if key != self.key:
            raise WrongPassphraseError
        return keys

    def set_passphrase(self, new: str) -> None:
        """Give the vault a new passphrase after it was opened with the recovery words."""
        require_new_passphrase(new)
        keys = KeyFile.seal(self.key, self.vault_id, new, self._cost())
        replace_keys(self.folder, keys, new, self.rules.limits)

    def has_passphrase(self) -> bool:
        """Whether a key file of this journal is there; without one a passphrase has to be set."""
        try:
            found = all_keys(self.folder, self.rules.limits)
        except KeyFileDamagedError:
            return False
        return any(self.key.proves(keys.check) for keys in found)

    def shut(self) -> UnlockedVault:
        """Close the database alone: the lock stays held, and the key known."""
        self.database.close()
        return self.unlocked()

    def unlocked(self) -> UnlockedVault:
        """What stays when the database is closed."""
        return UnlockedVault(self.folder, self.rules, self.lock, self.key, self.vault_id)

    @contextmanager
    def resting(self) -> Iterator[UnlockedVault]:
        """The journal is closed for a while, so that it can be looked at from outside."""
        try:
            yield self.shut()
        finally:
            self.database.reconnect(connect(self.folder.journal, self.key.database_key()))

    def close(self) -> None:
        """Close the database and let the lock go."""
        try:
            self.database.close()
        finally:
            self.lock.release()

    def _cost(self) -> Cost:
        try:
            return read_keys(self.folder, self.rules.limits).cost
        except KeyFileDamagedError:
            return self.rules.choose_cost(self.rules.limits)
