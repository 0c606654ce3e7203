"""Reading backups: what one says, whether it is whole, and its journal."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from journal_app.domain.backup import Backup, BackupProblem, ClosedBackup
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    BackupOfOtherKeyError,
    FileThereError,
    JournalDamagedError,
    NewerSchemaError,
    NoSuchBackupError,
    WrongWordsError,
)
from journal_app.storage.backup.container import (
    JOURNAL,
    KEYS,
    MANIFEST,
    sum_of_file,
    unpacking,
)
from journal_app.storage.backup.manifest import Manifest, vault_of
from journal_app.storage.dated_names import made_at
from journal_app.storage.health import whole_contents
from journal_app.storage.keys.cost import CostLimits
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault.folder import remove_quietly
from journal_app.storage.vault.refusals import system_errors
from journal_app.storage.vault.swap import rollback_of


@dataclass(frozen=True, slots=True)
class KeyedBackup:
    """A backup file, and the key it was made under."""

    file: Path
    key: MasterKey


def read_manifest(path: Path, key: MasterKey) -> Manifest:
    """What a backup says about itself; its other parts are not read.

    Raises NoSuchBackupError, BackupDamagedError, BackupOfOtherKeyError, NewerSchemaError.
    """
    with system_errors(), unpacking(path) as parts:
        return Manifest.unseal(parts.read(MANIFEST), key)


def read_vault_id(path: Path) -> UUID:
    """Which vault a backup is of; its key need not be known. Raises as ``read_manifest``."""
    with system_errors(), unpacking(path) as parts:
        return vault_of(parts.read(MANIFEST))


def read_whole(path: Path, key: MasterKey, work: LongWork = UNWATCHED) -> Manifest:
    """Read every byte of a backup, and compare. Raises as ``read_manifest``, WorkStoppedError."""
    with system_errors(), unpacking(path) as parts:
        manifest = Manifest.unseal(parts.read(MANIFEST), key)
        work.check()
        if (parts.sum(KEYS), parts.sum(JOURNAL)) != (manifest.keys, manifest.journal):
            raise BackupDamagedError
    return manifest


def take_out(path: Path, key: MasterKey, target: Path, work: LongWork = UNWATCHED) -> Manifest:
    """Write the journal of a backup to a new file, checked whole; or leave none there.

    Raises as ``read_manifest``, and FileThereError, StorageUnavailableError, DiskFullError,
    WorkStoppedError.
    """
    if target.exists():
        raise FileThereError
    try:
        with system_errors(), unpacking(path) as parts:
            manifest = Manifest.unseal(parts.read(MANIFEST), key)
            parts.write(JOURNAL, target)
            work.check()
            _require_same(target, key, manifest, work)
    except BaseException:
        remove_quietly(target, rollback_of(target))
        raise
    return manifest


def prove(path: Path, key: MasterKey, scratch: Path, work: LongWork = UNWATCHED) -> Manifest:
    """Take the journal of a backup out into the folder ``scratch``, check it, and remove it.

    Raises as ``take_out``.
    """
    with system_errors():
        read_whole(path, key, work)
        out = scratch / f"{secrets.token_hex(8)}.part"
        try:
            return take_out(path, key, out, work)
        finally:
            remove_quietly(out, rollback_of(out))


Reads = Callable[[Path, MasterKey], Manifest]
"""How much of a backup is read to know what it says; raises as ``read_manifest``."""


def look_at(path: Path, key: MasterKey, read: Reads = read_manifest) -> Backup | ClosedBackup:
    """A backup as a list shows it.

    Raises NoSuchBackupError, WorkStoppedError.
    """
    if not path.is_file():
        raise NoSuchBackupError
    size = path.stat().st_size
    try:
        manifest = read(path, key)
    except BackupDamagedError:
        return ClosedBackup(path.name, size, made_at(path.name), BackupProblem.DAMAGED)
    except BackupOfOtherKeyError:
        return ClosedBackup(path.name, size, made_at(path.name), BackupProblem.OTHER_KEY)
    except NewerSchemaError:
        return ClosedBackup(path.name, size, made_at(path.name), BackupProblem.NEWER)
    return Backup(path.name, size, manifest.snapshot.facts)


def keyed_by_passphrase(path: Path, passphrase: str, limits: CostLimits) -> KeyedBackup:
    """Find the key of a backup by the passphrase that was in force when it was made.

    Raises WrongPassphraseError, KeyFileDamagedError (then the words are needed), and
    NoSuchBackupError, BackupDamagedError, NewerSchemaError.
    """
    with system_errors(), unpacking(path) as parts:
        content = parts.read(KEYS)
    keyed = KeyedBackup(path, KeyFile.parse(content, limits).unseal(passphrase))
    read_manifest(path, keyed.key)
    return keyed


def keyed_by_words(path: Path, words: str) -> KeyedBackup:
    """Find the key of a backup by its recovery words.

    Raises RecoveryWordsError, WrongWordsError, NoSuchBackupError, BackupDamagedError,
    NewerSchemaError.
    """
    keyed = KeyedBackup(path, MasterKey.from_words(words))
    try:
        read_manifest(path, keyed.key)
    except BackupOfOtherKeyError:
        raise WrongWordsError(certain=True) from None
    return keyed


def _require_same(target: Path, key: MasterKey, manifest: Manifest, work: LongWork) -> None:
    if sum_of_file(target) != manifest.journal:
        raise BackupDamagedError
    try:
        held = whole_contents(target, key.database_key(), work)
    except JournalDamagedError as error:
        raise BackupDamagedError from error
    if held != manifest.snapshot.tables:
        raise BackupDamagedError
