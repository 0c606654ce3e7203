"""Opening a vault: every check in its order, nothing created, nothing overwritten."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from journal_app.domain.backup import BackupReason
from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    KeyFileDamagedError,
    NoJournalError,
    StorageFault,
    StorageUnavailableError,
    WrongWordsError,
)
from journal_app.storage.backup.making import make_backup
from journal_app.storage.backup.stored_backups import is_backed_up
from journal_app.storage.database import Database
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.key_store import all_keys, mend_keys, unseal_any
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
from journal_app.storage.vault.page_seals import wrote
from journal_app.storage.vault.refusals import system_errors
from journal_app.storage.vault.rules import VaultRules
from journal_app.storage.vault.swap import clear_leavings, clear_parts, finish_swap
from journal_app.storage.vault.unlocked import UnlockedVault
from journal_app.storage.versions.seal import seal_changes


def open_with_passphrase(
    path: Path, passphrase: str, rules: VaultRules | None = None, *, now: datetime | None = None
) -> OpenVault:
    """Open the vault in the folder ``path``; ``now`` dates the backup before a migration.

    Raises:
        NoJournalError, OpenElsewhereError, KeyFileDamagedError, WrongPassphraseError,
        JournalDamagedError, NewerSchemaError, StorageUnavailableError, DiskFullError,
        CopyNotVerifiedError, UnsafeSettingError: see their names.
    """
    with _given_back(unlock_with_passphrase(path, passphrase, rules)) as unlocked:
        vault = open_unlocked(unlocked, now=now)
    if unlocked.keys is not None:
        mend_keys(vault.folder, unlocked.keys)
    return vault


def open_with_words(
    path: Path, words: str, rules: VaultRules | None = None, *, now: datetime | None = None
) -> OpenVault:
    """Open the vault with the recovery words, whatever became of the key file.

    Raises:
        RecoveryWordsError, WrongWordsError, and as ``open_with_passphrase``.
    """
    with _given_back(unlock_with_words(path, words, rules)) as unlocked:
        try:
            return open_unlocked(unlocked, now=now)
        except JournalDamagedError as error:
            if unlocked.vault_id is None and error.damage is Damage.UNREADABLE:
                raise WrongWordsError(certain=False) from error
            raise


def unlock_with_passphrase(
    path: Path, passphrase: str, rules: VaultRules | None = None
) -> UnlockedVault:
    """Find the key without opening the journal, which may be damaged.

    Raises:
        NoJournalError, OpenElsewhereError, KeyFileDamagedError, WrongPassphraseError,
        JournalDamagedError (a swap), StorageUnavailableError: see their names.
    """
    folder, rules = VaultFolder(path), rules or VaultRules()
    with _locked(folder) as lock:
        keys, key = unseal_any(
            all_keys(folder, rules.limits), passphrase, lambda key: wrote(folder.journal, key)
        )
        return UnlockedVault(folder, rules, lock, key, keys.vault, keys)


def unlock_with_words(path: Path, words: str, rules: VaultRules | None = None) -> UnlockedVault:
    """Find the key without opening the journal; a key file proves the words, or its pages do.

    Raises:
        RecoveryWordsError, WrongWordsError, and as ``unlock_with_passphrase``.
    """
    key = MasterKey.from_words(words)
    folder, rules = VaultFolder(path), rules or VaultRules()
    with _locked(folder) as lock:
        found = _readable_keys(folder, rules)
        keys = next((one for one in found if key.proves(one.check)), None)
        if found and keys is None and not wrote(folder.journal, key):
            raise WrongWordsError(certain=True)
        return UnlockedVault(folder, rules, lock, key, keys.vault if keys else None, keys)


def open_unlocked(unlocked: UnlockedVault, *, now: datetime | None = None) -> OpenVault:
    """Open the journal of an unlocked vault; a refusal leaves the lock held.

    Raises:
        JournalDamagedError, NewerSchemaError, StorageUnavailableError, DiskFullError,
        CopyNotVerifiedError, UnsafeSettingError: see their names.
    """
    folder, rules, key = unlocked.folder, unlocked.rules, unlocked.key
    database = _connect(folder, key, proved=unlocked.vault_id is not None)
    try:
        vault_id = identify(database, rules, unlocked.vault_id)
        _require_writable(database)
        vault = OpenVault(folder, rules, unlocked.lock, key, vault_id, database)
        _upgrade(vault, now or datetime.now(UTC))
    except BaseException:
        database.close()
        raise
    return vault


@contextmanager
def _locked(folder: VaultFolder) -> Iterator[VaultLock]:
    """Take the lock, finish what a start was cut short in; let go after a refusal."""
    with system_errors():
        if not folder.holds_journal():
            raise NoJournalError
    lock = VaultLock(folder.lock)
    lock.take()
    try:
        with system_errors():
            finish_swap(folder)
            clear_leavings(folder)
            clear_parts(folder)
        yield lock
    except BaseException:
        lock.release()
        raise


@contextmanager
def _given_back(unlocked: UnlockedVault) -> Iterator[UnlockedVault]:
    """Let the lock go after a refusal."""
    try:
        yield unlocked
    except BaseException:
        unlocked.close()
        raise


def _connect(folder: VaultFolder, key: MasterKey, *, proved: bool) -> Database:
    """``proved`` is whether a key file says that this is its key."""
    with system_errors():
        if not folder.path.is_dir():
            raise StorageUnavailableError(StorageFault.UNREACHABLE)
        require_plausible_file(folder.journal, rollback=folder.rollback)
        if not (is_writable(folder.path) and is_writable(folder.journal)):
            raise StorageUnavailableError(StorageFault.READ_ONLY)
    try:
        return Database(connect(folder.journal, key.database_key()))
    except JournalDamagedError as error:
        unreadable = error.damage is Damage.UNREADABLE
        if proved and unreadable and not wrote(folder.journal, key):
            raise JournalDamagedError(Damage.OTHER_KEY) from error
        raise


def _require_writable(database: Database) -> None:
    """Refuse now what SQLite could open for reading only, and would refuse at the first save."""
    database.write("UPDATE vault SET created_at = 0 WHERE FALSE")


def _upgrade(vault: OpenVault, now: datetime) -> None:
    steps = pending(vault.database, vault.rules.migrations)
    if not steps:
        return
    if not is_backed_up(vault.folder, vault.key):
        make_backup(vault, BackupReason.BEFORE_MIGRATION, now)
    apply_migrations(vault.database, steps, at_last=seal_changes)


def _readable_keys(folder: VaultFolder, rules: VaultRules) -> list[KeyFile]:
    try:
        return all_keys(folder, rules.limits)
    except KeyFileDamagedError:
        return []


def identify(database: Database, rules: VaultRules, expected: UUID | None) -> UUID:
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
