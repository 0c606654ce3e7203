"""Making a backup: a copy is taken beside the journal, checked, and put into one file.

Taking it needs the open journal and gives way to other work; all the rest is done with the
copy, on any thread.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from journal_app.domain.backup import Backup, BackupFacts, BackupReason
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    CopyNotVerifiedError,
    Damage,
    JournalDamagedError,
    KeyFileDamagedError,
)
from journal_app.storage.backup.container import (
    ENDING,
    JOURNAL,
    KEYS,
    MANIFEST,
    pack,
    sum_of,
    sum_of_file,
)
from journal_app.storage.backup.manifest import Manifest, Snapshot, mark_of
from journal_app.storage.backup.reading import read_whole
from journal_app.storage.contents import Contents, contents_of
from journal_app.storage.database import Database
from journal_app.storage.dated_names import free_path, whole_second
from journal_app.storage.health import PAGES, whole_contents
from journal_app.storage.keys.key_store import all_keys
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.migrate import schema_version
from journal_app.storage.vault.connection import connect
from journal_app.storage.vault.disk_space import require_disk_space
from journal_app.storage.vault.folder import (
    VaultFolder,
    create_private_file,
    make_private_folder,
    move_into_place,
    remove_quietly,
)
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.refusals import system_errors
from journal_app.storage.vault.swap import rollback_of

_STEP: Final = 256
"""Pages (1 MiB) copied between two looks at whether somebody waits."""

_STEPS: Final = 5
"""Copying, reading what is copied, reading the copy, packing, reading it back."""

GivesWay = Callable[[], bool]
"""Whether other work waits for the journal's thread."""


@dataclass(frozen=True, slots=True, repr=False)
class TakenCopy:
    """A copy of the journal as it was at one moment, not checked yet."""

    path: Path
    folder: VaultFolder
    key: MasterKey
    snapshot: Snapshot
    keys: bytes
    """The key file; empty where none could be read, so that only the words open it."""


class _GivesWayError(Exception):
    """Ends a copy that somebody waits for."""


def never() -> bool:
    """Nobody waits."""
    return False


def make_backup(
    vault: OpenVault, reason: BackupReason, now: datetime, work: LongWork = UNWATCHED
) -> Backup:
    """Make a backup in one go. Raises as ``take_copy`` and ``finish_backup``."""
    taken = take_copy(vault, reason, now, work=work)
    assert taken is not None
    return finish_backup(taken, work)


def take_copy(
    vault: OpenVault,
    reason: BackupReason,
    now: datetime,
    gives_way: GivesWay = never,
    work: LongWork = UNWATCHED,
) -> TakenCopy | None:
    """Copy the open journal beside itself; for the journal's thread.

    ``gives_way`` is asked every few milliseconds; once it says yes the copy is dropped and the
    answer is None: let the others go first, then begin again.

    Raises:
        JournalDamagedError: The journal is damaged; a copy would only look good.
        TooLittleSpaceError, StorageUnavailableError, DiskFullError, WorkStoppedError: see their
        names.
    """
    part = _part(vault.folder)
    work.tell(0, _STEPS)
    try:
        with system_errors():
            require_disk_space(vault.folder)
            make_private_folder(vault.folder.backups)
            tables = _copy(vault, part, gives_way, work)
            snapshot = _snapshot(vault, reason, now, tables)
            return TakenCopy(part, vault.folder, vault.key, snapshot, _key_file(vault))
    except _GivesWayError:
        _remove(part)
        return None
    except BaseException:
        _remove(part)
        raise


def finish_backup(taken: TakenCopy, work: LongWork = UNWATCHED) -> Backup:
    """Check a copy and make a backup of it, or leave nothing new; for any thread.

    Raises:
        CopyNotVerifiedError: The copy does not hold what the journal held.
        StorageUnavailableError, DiskFullError, WorkStoppedError: see their names.
    """
    part, facts = _part(taken.folder), taken.snapshot.facts
    try:
        with system_errors():
            work.tell(2, _STEPS)
            _require_equal(taken, work)
            work.tell(3, _STEPS)
            manifest = Manifest(taken.snapshot, sum_of(taken.keys), sum_of_file(taken.path))
            sealed = manifest.seal(taken.key)
            work.check()
            pack(part, {MANIFEST: sealed, KEYS: taken.keys, JOURNAL: taken.path})
            work.tell(4, _STEPS)
            _require_reads_back(part, taken.key, manifest)
            work.check()
            target = free_path(taken.folder.backups, facts.made_at, ENDING)
            move_into_place(part, target)
            return Backup(target.name, target.stat().st_size, facts)
    finally:
        _remove(part)
        _remove(taken.path)


def copy_database(
    database: Database, target: Path, key: bytes, after_each: Callable[[], None]
) -> None:
    """Copy an open journal to a new file under any key; whoever goes on makes it last."""
    with open(create_private_file(target), "wb"):  # noqa: PTH123
        pass
    copy = Database(connect(target, key))
    try:
        copy.write("PRAGMA synchronous = OFF")  # only a whole copy counts, and that is synced
        database.copy_to(copy, pages=_STEP, after_each=after_each)
    finally:
        copy.close()


def _copy(vault: OpenVault, part: Path, gives_way: GivesWay, work: LongWork) -> Contents:
    def after_each() -> None:
        work.check()
        if gives_way():
            raise _GivesWayError

    # A page that is read as zeros would get a good checksum in the copy.
    if vault.database.rows(f"PRAGMA {PAGES.statement}") != PAGES.good:
        raise JournalDamagedError(Damage.UNREADABLE)
    after_each()
    copy_database(vault.database, part, vault.key.database_key(), after_each)
    work.tell(1, _STEPS)
    try:
        return contents_of(vault.database, after_each)
    finally:
        vault.database.forget_pages()


def _snapshot(vault: OpenVault, reason: BackupReason, now: datetime, tables: Contents) -> Snapshot:
    ((entries, first, last),) = vault.database.short_rows(
        "SELECT count(*), min(day), max(day) FROM entry WHERE deleted_at IS NULL"
    )
    facts = BackupFacts(
        made_at=whole_second(now),
        reason=reason,
        schema=schema_version(vault.database),
        rows=sum(table.rows for table in tables.values()),
        entries=entries,
        days=(date.fromisoformat(first), date.fromisoformat(last)) if entries else None,
    )
    return Snapshot(vault.vault_id, facts, tables, mark_of(vault.folder))


def _key_file(vault: OpenVault) -> bytes:
    try:
        found = all_keys(vault.folder, vault.rules.limits)
    except KeyFileDamagedError:
        return b""
    return next((keys.render() for keys in found if vault.key.proves(keys.check)), b"")


def _require_equal(taken: TakenCopy, work: LongWork) -> None:
    try:
        held = whole_contents(taken.path, taken.key.database_key(), work)
    except JournalDamagedError as error:
        raise CopyNotVerifiedError from error
    if held != taken.snapshot.tables:
        raise CopyNotVerifiedError


def _require_reads_back(part: Path, key: MasterKey, meant: Manifest) -> None:
    try:
        found = read_whole(part, key)
    except BackupDamagedError as error:
        raise CopyNotVerifiedError from error
    if found != meant:
        raise CopyNotVerifiedError


def _part(folder: VaultFolder) -> Path:
    return folder.backups / f"{secrets.token_hex(8)}.part"


def _remove(part: Path) -> None:
    remove_quietly(part, rollback_of(part))
