"""Whether a journal file is whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from journal_app.domain.vault_errors import Damage, JournalDamagedError
from journal_app.storage.database import Database
from journal_app.storage.vault.connection import connect


def check_file(path: Path, key: bytes) -> dict[str, int]:
    """Check a closed journal file and read all of it; return the rows of each table.

    Each check has a connection of its own: either misses what the other finds.

    Raises:
        JournalDamagedError: The file is not whole.
    """
    for check, good in (("integrity_check", [("ok",)]), ("cipher_integrity_check", [])):
        with _opened(path, key) as database:
            if database.rows(f"PRAGMA {check}") != good:
                raise JournalDamagedError(Damage.UNREADABLE)
    with _opened(path, key) as database:
        return _read_all(database)


def count_rows(database: Database) -> dict[str, int]:
    """The rows of each table of an open journal."""
    counts = {}
    for name in _tables(database):
        ((counts[name],),) = database.rows(f"SELECT count(*) FROM {name}")  # noqa: S608
    return counts


def _read_all(database: Database) -> dict[str, int]:
    counts = {}
    for name in _tables(database):
        counts[name] = len(database.rows(f"SELECT * FROM {name}"))  # noqa: S608
    return counts


@contextmanager
def _opened(path: Path, key: bytes) -> Iterator[Database]:
    database = Database(connect(path, key))
    try:
        yield database
    finally:
        database.close()


def _tables(database: Database) -> list[str]:
    """Names of all tables, quoted."""
    found = database.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [f'"{name}"' for (name,) in found]
