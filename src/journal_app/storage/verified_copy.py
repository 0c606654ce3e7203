"""A copy of the open journal that counts only once it was opened again and checked."""

from pathlib import Path

from journal_app.domain.vault_errors import CopyNotVerifiedError, Damage, JournalDamagedError
from journal_app.storage.database import Database
from journal_app.storage.health import check_file, count_rows
from journal_app.storage.vault.connection import connect
from journal_app.storage.vault.folder import (
    create_private_file,
    make_private_folder,
    move_into_place,
    remove_quietly,
)
from journal_app.storage.vault.refusals import database_errors, system_errors


def copy_verified(database: Database, key: bytes, target: Path) -> None:
    """Copy the journal to ``target`` under the same key, or leave nothing new there.

    Raises:
        CopyNotVerifiedError: The copy does not hold what the journal holds.
        StorageUnavailableError, DiskFullError: see their names.
    """
    part = target.with_name(target.name + ".part")
    remains = (part, part.with_name(part.name + "-journal"))
    try:
        with system_errors():
            make_private_folder(target.parent)
            remove_quietly(*remains)
            _require_whole(database)
            _copy(database, key, part)
            _verify(database, key, part)
            move_into_place(part, target)
    except BaseException:
        remove_quietly(*remains)
        raise


def _require_whole(database: Database) -> None:
    """Refuse to copy damage: a page read as zeros would get a good checksum in the copy."""
    if database.rows("PRAGMA cipher_integrity_check"):
        raise JournalDamagedError(Damage.UNREADABLE)


def _copy(database: Database, key: bytes, part: Path) -> None:
    with open(create_private_file(part), "wb"):  # noqa: PTH123
        pass
    copy = Database(connect(part, key))
    try:
        with database_errors():
            database.copy_to(copy, pages=-1, after_each=lambda: None)
    finally:
        copy.close()


def _verify(database: Database, key: bytes, part: Path) -> None:
    try:
        held = check_file(part, key)
    except JournalDamagedError as error:
        raise CopyNotVerifiedError from error
    if held != count_rows(database):
        raise CopyNotVerifiedError
