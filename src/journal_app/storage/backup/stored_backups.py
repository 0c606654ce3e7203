"""The backups of one vault: listed, newest good one first, copied out, removed."""

import os
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from journal_app.domain.backup import Backup, ClosedBackup
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    BackupOfOtherKeyError,
    FileThereError,
    NewerSchemaError,
    NoSuchBackupError,
)
from journal_app.storage.backup.container import ENDING
from journal_app.storage.backup.manifest import Manifest, mark_of
from journal_app.storage.backup.reading import KeyedBackup, look_at, prove, read_whole
from journal_app.storage.dated_names import made_at
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault.folder import (
    VaultFolder,
    create_private_file,
    files_ending,
    move_into_place,
    remove_quietly,
)
from journal_app.storage.vault.refusals import outside_errors, system_errors

Listed = Backup | ClosedBackup


def list_backups(folder: VaultFolder, key: MasterKey) -> list[Listed]:
    """Every backup with what it says about itself, newest first; cheap."""
    return list(_looked_at(folder, lambda path: look_at(path, key)))


def prove_backups(folder: VaultFolder, key: MasterKey, work: LongWork = UNWATCHED) -> list[Listed]:
    """Every backup, newest first, each read to its last byte, the newest good one opened as well.

    Before a backup got its name it was opened and compared with the journal, and its sums were
    sealed: whose bytes are what they were then holds what it held then. Raises WorkStoppedError.
    """
    of, found = len(backup_files(folder)), list[Listed]()

    def look(path: Path) -> Listed:
        work.tell(len(found), of)
        opened = any(isinstance(one, Backup) for one in found)
        how = partial(read_whole, work=work) if opened else _proves(folder, work)
        found.append(look_at(path, key, how))
        return found[-1]

    listed = list(_looked_at(folder, look))
    work.tell(of, of)
    return listed


def whole_backups(folder: VaultFolder, key: MasterKey) -> list[Backup]:
    """The backups every byte of which is what it was, newest first; reads all of them."""
    return [
        one
        for one in list_backups(folder, key)
        if isinstance(one, Backup) and _is_whole(folder.backups / one.name, key)
    ]


def newest_good_backup(
    folder: VaultFolder, key: MasterKey, work: LongWork = UNWATCHED
) -> Backup | None:
    """The newest backup that was taken out, opened and read to its end, or None.

    Raises WorkStoppedError.
    """
    return next((one for one in _proved(folder, key, work) if isinstance(one, Backup)), None)


def is_backed_up(folder: VaultFolder, key: MasterKey) -> bool:
    """Whether the newest backup is whole and the journal was not written to since."""
    for path in backup_files(folder):
        try:
            return read_whole(path, key).snapshot.mark == mark_of(folder)
        except (BackupOfOtherKeyError, NewerSchemaError):
            continue
        except (BackupDamagedError, NoSuchBackupError):
            break
    return False


def keyed(folder: VaultFolder, name: str, key: MasterKey) -> KeyedBackup:
    """A backup of the folder, to restore. Raises NoSuchBackupError."""
    return KeyedBackup(_path(folder, name), key)


def copy_out(
    folder: VaultFolder, name: str, key: MasterKey, target: Path, work: LongWork = UNWATCHED
) -> None:
    """Copy a backup to another place, and read the copy back.

    Raises:
        FileThereError: There is such a file; it stays as it is.
        NoSuchBackupError, BackupDamagedError, BackupOfOtherKeyError, NewerSchemaError,
        StorageUnavailableError, PlaceUnavailableError, PlaceFullError, WorkStoppedError: nothing
        new is left there.
    """
    source = _path(folder, name)
    work.tell(0, 3)
    read_whole(source, key)
    work.tell(1, 3)
    part = target.with_name(target.name + ".part")
    with outside_errors():
        if target.exists():
            raise FileThereError
        remove_quietly(part)
        try:
            _copy(source, part)
            work.tell(2, 3)
            read_whole(part, key)
            work.check()
            move_into_place(part, target)
        except BaseException:
            remove_quietly(part)
            raise


def remove_backups(folder: VaultFolder, names: Collection[str]) -> None:
    """Remove backups for good; one that is gone already is fine."""
    remove_quietly(*(path for path in backup_files(folder) if path.name in names))


def backup_files(folder: VaultFolder) -> list[Path]:
    """The files among the backups, newest first by name; those without a date come last."""
    with system_errors():
        found = [path for path in files_ending(folder.backups, ENDING) if path.is_file()]
    return sorted(found, key=_age, reverse=True)


def _proved(folder: VaultFolder, key: MasterKey, work: LongWork = UNWATCHED) -> Iterator[Listed]:
    return _looked_at(folder, lambda path: look_at(path, key, _proves(folder, work)))


def _proves(folder: VaultFolder, work: LongWork) -> Callable[[Path, MasterKey], Manifest]:
    return partial(prove, scratch=folder.backups, work=work)


def _looked_at(folder: VaultFolder, look: Callable[[Path], Listed]) -> Iterator[Listed]:
    for path in backup_files(folder):
        with suppress(NoSuchBackupError), system_errors():  # it went meanwhile
            yield look(path)


def _age(path: Path) -> tuple[datetime, int, str]:
    made = made_at(path.name) or datetime.min.replace(tzinfo=UTC)
    return made, len(path.name), path.name


def _path(folder: VaultFolder, name: str) -> Path:
    found = [path for path in backup_files(folder) if path.name == name]
    if not found:
        raise NoSuchBackupError
    return found[0]


def _is_whole(path: Path, key: MasterKey) -> bool:
    try:
        read_whole(path, key)
    except (BackupDamagedError, NoSuchBackupError):
        return False
    return True


def _copy(source: Path, part: Path) -> None:
    with source.open("rb") as held, os.fdopen(create_private_file(part), "wb+") as file:
        shutil.copyfileobj(held, file, 1 << 20)
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):  # so that it is read back from the disk
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
