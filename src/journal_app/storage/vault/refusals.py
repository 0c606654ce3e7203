"""From what the system and SQLite say to what the journal says."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlcipher3 import dbapi2

from journal_app.domain.errors import JournalError
from journal_app.domain.export_errors import PlaceFullError, PlaceUnavailableError
from journal_app.domain.vault_errors import (
    Damage,
    DiskFullError,
    JournalDamagedError,
    OpenElsewhereError,
    StorageFault,
    StorageUnavailableError,
)

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})

# Primary result codes: https://www.sqlite.org/rescode.html
_CODES: Final = {
    3: StorageFault.READ_ONLY,  # SQLITE_PERM
    7: StorageFault.MEMORY,  # SQLITE_NOMEM
    8: StorageFault.READ_ONLY,  # SQLITE_READONLY
    10: StorageFault.INPUT_OUTPUT,  # SQLITE_IOERR
    14: StorageFault.UNREACHABLE,  # SQLITE_CANTOPEN
}
_BUSY: Final = frozenset({5, 6})
_FULL: Final = 13
_DAMAGED: Final = frozenset({11, 26})  # SQLITE_CORRUPT, SQLITE_NOTADB

# sqlcipher3 gives no code where a backup fails, only SQLite's words for it (sqlite3_errstr).
_CODES_BY_WORDS: Final = {
    "access permission denied": 3,
    "database is locked": 5,
    "database table is locked": 6,
    "out of memory": 7,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}


def of_database(error: dbapi2.Error) -> JournalError | None:
    """Find the refusal for a database error; None means a mistake in the program."""
    code = getattr(error, "sqlite_errorcode", None)
    code = _CODES_BY_WORDS.get(str(error), 0) if code is None else code & 0xFF
    if code in _DAMAGED:
        return JournalDamagedError(Damage.UNREADABLE)
    if code == _FULL:
        return DiskFullError()
    if code in _BUSY:
        return OpenElsewhereError()
    if code in _CODES:
        return StorageUnavailableError(_CODES[code])
    return None


def of_system(error: OSError) -> JournalError:
    """Find the refusal for an error of the file system."""
    if error.errno in _NO_ROOM:
        return DiskFullError()
    if error.errno in _READ_ONLY:
        return StorageUnavailableError(StorageFault.READ_ONLY)
    if error.errno == errno.EIO:
        return StorageUnavailableError(StorageFault.INPUT_OUTPUT)
    return StorageUnavailableError(StorageFault.UNREACHABLE)


@contextmanager
def database_errors() -> Iterator[None]:
    """Turn database errors into refusals; mistakes in the program pass as they are."""
    try:
        yield
    except dbapi2.Error as error:
        refusal = of_database(error)
        if refusal is None:
            raise
        raise refusal from error


@contextmanager
def system_errors() -> Iterator[None]:
    """Turn errors of the file system into refusals."""
    try:
        yield
    except OSError as error:
        raise of_system(error) from error


@contextmanager
def outside_errors() -> Iterator[None]:
    """Turn errors of the file system into refusals that speak of the place, not the journal."""
    try:
        yield
    except OSError as error:
        refusal = of_system(error)
        if isinstance(refusal, DiskFullError):
            raise PlaceFullError from error
        assert isinstance(refusal, StorageUnavailableError)
        raise PlaceUnavailableError(refusal.fault) from error
