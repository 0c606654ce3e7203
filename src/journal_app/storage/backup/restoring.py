"""Putting a backup in the place of the journal; what was there is kept aside."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from journal_app.domain.backup import BackupReason
from journal_app.domain.long_work import UNWATCHED, LongWork, WorkStoppedError
from journal_app.domain.vault_errors import CopyNotVerifiedError, JournalDamagedError
from journal_app.storage.backup.making import copy_database, make_backup
from journal_app.storage.backup.manifest import Snapshot
from journal_app.storage.backup.reading import KeyedBackup, take_out
from journal_app.storage.backup.stored_backups import remove_backups
from journal_app.storage.health import opened_file, whole_contents
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault.aside import path_aside, place_aside
from journal_app.storage.vault.disk_space import require_disk_space
from journal_app.storage.vault.folder import move_into_place, sync_file
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.opening import identify, open_unlocked
from journal_app.storage.vault.refusals import system_errors
from journal_app.storage.vault.swap import Swap, clear_leavings, swap_in
from journal_app.storage.vault.unlocked import UnlockedVault


def restore_backup(
    vault: OpenVault, backup: KeyedBackup, *, now: datetime, work: LongWork = UNWATCHED
) -> OpenVault:
    """Put a backup in the place of an open journal, of which a backup is made first.

    Of a journal that turns out to be damaged none is made; what is left of it is kept aside
    until the person removes it.

    The journal that comes back opens with the passphrase and the words of before, whatever
    those of the backup were; it may be one of another vault. Until everything is ready
    ``vault`` stays open, and ``work`` can be stopped; then it is closed, and only its ``close``
    is left to be called after a refusal.

    Raises:
        BackupDamagedError, BackupOfOtherKeyError, NoSuchBackupError, NewerSchemaError,
        CopyNotVerifiedError, JournalDamagedError, TooLittleSpaceError,
        StorageUnavailableError, DiskFullError, WorkStoppedError: see their names.
    """
    with _brought_in(vault.unlocked(), backup, work.part(0, 2)):
        unlocked = _exchange(vault, vault.folder.incoming, now, work.part(1, 2))
    return open_unlocked(unlocked, now=now)


def restore_damaged(
    unlocked: UnlockedVault, backup: KeyedBackup, *, now: datetime, work: LongWork = UNWATCHED
) -> OpenVault:
    """Put a backup in the place of a journal that does not open any more.

    What is left of it is kept aside until the person removes it. Raises as
    ``restore_backup``; the lock then stays held.
    """
    with _brought_in(unlocked, backup, work) as vault_id:
        work.keep()
        aside = place_aside(unlocked.folder, now, damaged=True)
        swap_in(unlocked.folder, Swap(unlocked.folder.incoming, aside, keys=False))
    return open_unlocked(replace(unlocked, vault_id=vault_id), now=now)


def undo_restore(
    vault: OpenVault, name: str, *, now: datetime, work: LongWork = UNWATCHED
) -> OpenVault:
    """Take a journal back that was kept aside; the present one is kept aside in its turn.

    Raises:
        NoSuchBackupError, JournalDamagedError (that journal does not open with the key of
        now), and as ``restore_backup``.
    """
    path = path_aside(vault.folder, name)
    database_key = vault.key.database_key()
    work.part(0, 2).tell(0)
    whole_contents(path, database_key, work)
    with opened_file(path, database_key) as database:
        identify(database, vault.rules, vault.vault_id)
    return open_unlocked(_exchange(vault, path, now, work.part(1, 2)), now=now)


def _exchange(vault: OpenVault, incoming: Path, now: datetime, work: LongWork) -> UnlockedVault:
    """Put a journal in the place of the open one, after a backup of it if it is whole."""
    made: list[str] = []
    with suppress(JournalDamagedError):
        made.append(make_backup(vault, BackupReason.BEFORE_RESTORE, now, work).name)
    _go_on(vault, work, made)
    damaged = not made
    unlocked = vault.shut()
    aside = place_aside(unlocked.folder, now, damaged=damaged)
    swap_in(unlocked.folder, Swap(incoming, aside, keys=False))
    return unlocked


def _go_on(vault: OpenVault, work: LongWork, made: Collection[str]) -> None:
    """Past this nothing is stopped; the backup goes again where it was stopped before."""
    try:
        work.keep()
    except WorkStoppedError:
        remove_backups(vault.folder, made)
        raise


@contextmanager
def _brought_in(
    target: UnlockedVault, backup: KeyedBackup, work: LongWork = UNWATCHED
) -> Iterator[UUID]:
    """The journal of a backup under the name of one that comes in, made fit for its vault."""
    folder = target.folder
    try:
        with system_errors():
            clear_leavings(folder)
            require_disk_space(folder)
            snapshot = _take_out(target, backup, work)
            vault_id = target.vault_id or snapshot.vault
            if snapshot.vault != vault_id:
                _give_id(folder.incoming, target.key, vault_id)
            yield vault_id
    except BaseException:
        clear_leavings(folder)
        raise


def _take_out(target: UnlockedVault, backup: KeyedBackup, work: LongWork) -> Snapshot:
    incoming, source = target.folder.incoming, backup.key
    taken = target.folder.path / (incoming.name + ".part")
    snapshot = take_out(backup.file, source, taken, work).snapshot
    work.tell(1, 2)
    with opened_file(taken, source.database_key()) as database:
        identify(database, target.rules, snapshot.vault)
        if source != target.key:
            copy_database(database, incoming, target.key.database_key(), work.check)
    if source == target.key:
        move_into_place(taken, incoming)
        return snapshot
    taken.unlink()
    sync_file(incoming)
    if whole_contents(incoming, target.key.database_key(), work) != snapshot.tables:
        raise CopyNotVerifiedError
    return snapshot


def _give_id(journal: Path, key: MasterKey, vault_id: UUID) -> None:
    with opened_file(journal, key.database_key()) as database:
        database.write("UPDATE vault SET vault_id = ?", (str(vault_id),))
