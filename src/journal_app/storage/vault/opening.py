"""Opening a vault: every check in its order, nothing created, nothing overwritten."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    KeyFileDamagedError,
    NoJournalError,
    StorageFault,
    StorageUnavailableError,
    WrongWordsError,
)
from journal_app.storage.database import Database
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.key_store import mend_keys, read_keys
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.migrate import apply_migrations, pending, schema_version
from journal_app.storage.vault.connection import (
    APPLICATION_ID,
    connect,
    require_plausible_file,
)
from journal_app.storage.vault.folder import VaultFolder, is_writable
from journal_app.storage.vault.lock import VaultLock
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.refusals import system_errors
from journal_app.storage.vault.rules import VaultRules
from journal_app.storage.verified_copy import copy_verified


def open_with_passphrase(path: Path, passphrase: str, rules: VaultRules | None = None) -> OpenVault:
    """Open the vault in the folder ``path``.

    Raises:
        NoJournalError, OpenElsewhereError, KeyFileDamagedError, WrongPassphraseError,
        JournalDamagedError, NewerSchemaError, StorageUnavailableError, DiskFullError,
        CopyNotVerifiedError, UnsafeSettingError: see their names.
    """
    opening = _Opening(VaultFolder(path), rules or VaultRules())
    with opening.locked() as (lock, undo):
        keys = read_keys(opening.folder, opening.rules.limits)
        vault = opening.open(keys.unseal(passphrase), lock, keys.vault)
        undo.pop_all()
    mend_keys(vault.folder, keys)
    return vault


def open_with_words(path: Path, words: str, rules: VaultRules | None = None) -> OpenVault:
    """Open the vault with the recovery words, whatever became of the key file.

    Raises:
        RecoveryWordsError, WrongWordsError, and as ``open_with_passphrase``.
    """
    key = MasterKey.from_words(words)
    opening = _Opening(VaultFolder(path), rules or VaultRules())
    with opening.locked() as (lock, undo):
        keys = _readable_keys(opening)
        if keys is not None and not key.proves(keys.check):
            raise WrongWordsError(certain=True)
        try:
            vault = opening.open(key, lock, keys.vault if keys else None)
        except JournalDamagedError as error:
            if keys is None and error.damage is Damage.UNREADABLE:
                raise WrongWordsError(certain=False) from error
            raise
        undo.pop_all()
    return vault


@dataclass(frozen=True, slots=True)
class _Opening:
    folder: VaultFolder
    rules: VaultRules

    @contextmanager
    def locked(self) -> Iterator[tuple[VaultLock, ExitStack]]:
        """Hold the lock; whoever keeps it takes its release off the stack."""
        with system_errors():
            if not self.folder.holds_journal():
                raise NoJournalError
        lock = VaultLock(self.folder.lock)
        lock.take()
        with ExitStack() as undo:
            undo.callback(lock.release)
            yield lock, undo

    def open(self, key: MasterKey, lock: VaultLock, expected: UUID | None) -> OpenVault:
        database = self._connect(key)
        try:
            vault_id = _identify(database, self.rules, expected)
            self._upgrade(database, key)
        except BaseException:
            database.close()
            raise
        return OpenVault(self.folder, self.rules, lock, key, vault_id, database)

    def _connect(self, key: MasterKey) -> Database:
        with system_errors():
            require_plausible_file(self.folder.journal, rollback=self.folder.rollback)
            if not (is_writable(self.folder.path) and is_writable(self.folder.journal)):
                raise StorageUnavailableError(StorageFault.READ_ONLY)
        return Database(connect(self.folder.journal, key.database_key()))

    def _upgrade(self, database: Database, key: MasterKey) -> None:
        steps = pending(database, self.rules.migrations)
        if steps:
            copy = self.folder.backups / f"before-schema-{steps[0].number:04}.db"
            copy_verified(database, key.database_key(), copy)
            apply_migrations(database, steps)


def _readable_keys(opening: _Opening) -> KeyFile | None:
    try:
        return read_keys(opening.folder, opening.rules.limits)
    except KeyFileDamagedError:
        return None


def _identify(database: Database, rules: VaultRules, expected: UUID | None) -> UUID:
    """Check the marks inside the file: whose it is, how new it is, which vault it is."""
    if database.row("PRAGMA application_id") != (APPLICATION_ID,) or not schema_version(database):
        raise JournalDamagedError(Damage.FOREIGN)
    pending(database, rules.migrations)
    try:
        ((found,),) = database.rows("SELECT vault_id FROM vault")
        vault_id = UUID(found)
    except ValueError:
        raise JournalDamagedError(Damage.FOREIGN) from None
    if expected is not None and vault_id != expected:
        raise JournalDamagedError(Damage.OTHER_VAULT)
    return vault_id
