"""Whether a journal file is whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.vault_errors import Damage, JournalDamagedError
from journal_app.storage.contents import Contents, contents_of
from journal_app.storage.database import Database, Row
from journal_app.storage.vault.connection import connect


class Check(NamedTuple):
    """A statement of SQLite that looks at a file, and what it answers where all is well."""

    statement: str
    good: list[Row]


PAGES: Final = Check("cipher_integrity_check", [])
STRUCTURE: Final = Check("integrity_check", [("ok",)])
LINKS: Final = Check("foreign_key_check", [])


def check_file(path: Path, key: bytes) -> dict[str, int]:
    """Check a closed journal file and read all of it; return the rows of each table.

    Raises JournalDamagedError: the file is not whole.
    """
    return {f'"{name}"': table.rows for name, table in whole_contents(path, key).items()}


def whole_contents(path: Path, key: bytes, work: LongWork = UNWATCHED) -> Contents:
    """Check a closed journal file and read all of it; return what it holds.

    Each check has a connection of its own: either misses what the other finds.

    Raises JournalDamagedError: the file is not whole. Raises WorkStoppedError.
    """
    for check in (STRUCTURE, PAGES):
        require(path, key, check)
        work.check()
    with opened_file(path, key) as database:
        return contents_of(database, work.check)


def require(path: Path, key: bytes, check: Check) -> None:
    """Run one check of SQLite on a connection of its own."""
    with opened_file(path, key) as database:
        if database.rows(f"PRAGMA {check.statement}") != check.good:
            raise JournalDamagedError(Damage.UNREADABLE)


@contextmanager
def opened_file(path: Path, key: bytes) -> Iterator[Database]:
    """A closed journal file, open for a while."""
    database = Database(connect(path, key))
    try:
        yield database
    finally:
        database.close()
