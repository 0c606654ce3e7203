"""Writing an exchange file, and opening the journal inside one."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.merge import (
    ExchangeDamagedError,
    OtherJournalError,
    OtherSchemaError,
    OwnJournalError,
)
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    FileThereError,
    JournalDamagedError,
    NoSuchBackupError,
)
from journal_app.storage.backup.container import (
    JOURNAL,
    KEYS,
    MANIFEST,
    pack,
    sum_of_file,
    unpacking,
)
from journal_app.storage.backup.making import copy_database
from journal_app.storage.database import Database, Row, Values
from journal_app.storage.exchange.exchange_manifest import ExchangeManifest, vault_of
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.migrate import schema_version
from journal_app.storage.vault.connection import connect
from journal_app.storage.vault.folder import make_private_folder, move_into_place, remove_quietly
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.refusals import outside_errors, system_errors
from journal_app.storage.vault.swap import rollback_of

ENDING: Final = ".jex"
_OF_THIS_COPY: Final = (
    "DELETE FROM draft",
    "DELETE FROM preference WHERE name IN ('backup_copied_out', 'backup_copy_reminded')",
)


def write_exchange(
    vault: OpenVault, target: Path, *, over: bool = False, work: LongWork = UNWATCHED
) -> None:
    """Write all of an open journal for another copy of it, sealed; drafts stay here.

    With ``over`` the new file takes the place of another, once it is whole.

    Raises:
        FileThereError: There is such a file; it stays as it is.
        JournalDamagedError, StorageUnavailableError, DiskFullError, PlaceUnavailableError,
        PlaceFullError, WorkStoppedError: nothing new is left there.
    """
    copy, part = _scratch(vault), target.with_name(f"{target.name}.part")
    key = vault.key.exchange_database_key()
    try:
        with outside_errors():
            if target.exists() and not over:
                raise FileThereError
        with system_errors():
            make_private_folder(vault.folder.backups)
            work.tell(0, 4)
            copy_database(vault.database, copy, key, work.check)
            work.tell(1, 4)
            _leave_out(copy, key)
            work.tell(2, 4)
            manifest = ExchangeManifest(
                vault.vault_id, schema_version(vault.database), sum_of_file(copy)
            )
        with outside_errors():
            remove_quietly(part)
            work.tell(3, 4)
            pack(part, {MANIFEST: manifest.seal(vault.key), KEYS: b"", JOURNAL: copy})
            work.check()
            move_into_place(part, target)
    finally:
        remove_quietly(part, copy, rollback_of(copy))


@contextmanager
def opened_exchange(
    vault: OpenVault, path: Path, words: str | None = None, *, of_another: bool = False
) -> Iterator[Database]:
    """The journal inside an exchange file; ``words`` are the recovery words it was made under.

    It has to be this journal, or with ``of_another`` any other one.

    Raises:
        OtherJournalError, OwnJournalError, OtherSchemaError, ExchangeOfOtherKeyError,
        ExchangeDamagedError, RecoveryWordsError, StorageUnavailableError, DiskFullError: see
        their names.
    """
    key = vault.key if words is None else MasterKey.from_words(words)
    copy = _scratch(vault)
    try:
        with system_errors(), _whole():
            make_private_folder(vault.folder.backups)
            with unpacking(path) as parts:
                content = parts.read(MANIFEST)
                _require_journal(content, vault, of_another=of_another)
                manifest = _manifest(content, vault, key)
                parts.write(JOURNAL, copy)
            if sum_of_file(copy) != manifest.journal:
                raise ExchangeDamagedError
            database = _OtherDatabase(connect(copy, key.exchange_database_key()))
        try:
            yield database
        finally:
            database.close()
    finally:
        remove_quietly(copy, rollback_of(copy))


class _OtherDatabase(Database):
    """The journal inside a file: what is wrong with it is wrong with the file."""

    def short_rows(self, sql: str, values: Values = ()) -> list[Row]:
        with _whole():
            return super().short_rows(sql, values)

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        with _whole():
            return super().rows(sql, values)

    def batches(self, sql: str, size: int = 500) -> Iterator[list[Row]]:
        with _whole():
            yield from super().batches(sql, size)


def _require_journal(content: bytes, vault: OpenVault, *, of_another: bool) -> None:
    same = vault_of(content) == vault.vault_id
    if same and of_another:
        raise OwnJournalError
    if not same and not of_another:
        raise OtherJournalError


def _manifest(content: bytes, vault: OpenVault, key: MasterKey) -> ExchangeManifest:
    manifest = ExchangeManifest.unseal(content, key)
    known = schema_version(vault.database)
    if manifest.schema != known:
        raise OtherSchemaError(newer=manifest.schema > known)
    return manifest


@contextmanager
def _whole() -> Iterator[None]:
    try:
        yield
    except (BackupDamagedError, NoSuchBackupError, JournalDamagedError, dbapi2.Error) as error:
        raise ExchangeDamagedError from error


def _leave_out(copy: Path, key: bytes) -> None:
    """What this copy alone has, gone from the pages too."""
    database = Database(connect(copy, key))
    try:
        for statement in _OF_THIS_COPY:
            database.write(statement)
        database.write("VACUUM")
    finally:
        database.close()


def _scratch(vault: OpenVault) -> Path:
    return vault.folder.backups / f"{secrets.token_hex(8)}.part"
