import ctypes
import ctypes.util
import errno

import pytest
from sqlcipher3 import dbapi2

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import (
    DiskFullError,
    JournalDamagedError,
    OpenElsewhereError,
    StorageFault,
    StorageUnavailableError,
)
from journal_app.storage.vault.refusals import (
    database_errors,
    of_database,
    of_system,
    system_errors,
)


def raised(code):
    error = dbapi2.OperationalError("words of the engine")
    error.sqlite_errorcode = code
    return error


def sqlite_words(code):
    """What SQLite itself says for a code."""
    library = ctypes.CDLL(ctypes.util.find_library("sqlite3") or pytest.skip("no libsqlite3 here"))
    library.sqlite3_errstr.restype = ctypes.c_char_p
    return library.sqlite3_errstr(code).decode()


@pytest.mark.parametrize(
    ("code", "kind", "data"),
    [
        (11, JournalDamagedError, None),
        (26, JournalDamagedError, None),
        (13, DiskFullError, None),
        (5, OpenElsewhereError, None),
        (6, OpenElsewhereError, None),
        (8 | 3 << 8, StorageUnavailableError, StorageFault.READ_ONLY),
        (3, StorageUnavailableError, StorageFault.READ_ONLY),
        (10 | 4 << 8, StorageUnavailableError, StorageFault.INPUT_OUTPUT),
        (14, StorageUnavailableError, StorageFault.UNREACHABLE),
        (7, StorageUnavailableError, StorageFault.MEMORY),
    ],
)
def test_what_the_engine_says_becomes_a_refusal_without_its_words(code, kind, data):
    with pytest.raises(kind) as refusal, database_errors():
        raise raised(code)
    assert "engine" not in str(refusal.value)
    if data:
        assert refusal.value.fault is data


@pytest.mark.parametrize("code", [3, 5, 6, 7, 8, 10, 11, 13, 14, 26])
def test_an_error_without_a_code_is_known_by_the_words_of_sqlite(code):
    words = sqlite_words(code)
    with pytest.raises(type(of_database(raised(code)))), database_errors():
        raise dbapi2.OperationalError(words)


@pytest.mark.parametrize("code", [0, 1, 19, 21, None])
def test_mistakes_of_the_program_stay_what_they_are(code):
    with pytest.raises(dbapi2.OperationalError), database_errors():
        raise raised(code)


def test_an_error_without_a_code_stays_what_it_is():
    with pytest.raises(dbapi2.ProgrammingError), database_errors():
        raise dbapi2.ProgrammingError("closed")


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EACCES, StorageFault.READ_ONLY),
        (errno.EROFS, StorageFault.READ_ONLY),
        (errno.EIO, StorageFault.INPUT_OUTPUT),
        (errno.ENOENT, StorageFault.UNREACHABLE),
        (errno.ENOTDIR, StorageFault.UNREACHABLE),
    ],
)
def test_what_the_system_says_becomes_a_refusal(number, expected):
    refusal = of_system(OSError(number, "words"))
    assert isinstance(refusal, JournalError)
    assert (type(refusal) if isinstance(expected, type) else refusal.fault) is expected
    with pytest.raises(type(refusal)), system_errors():
        raise OSError(number, "words")
