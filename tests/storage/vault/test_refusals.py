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
from journal_app.storage.vault.refusals import database_errors, of_system, system_errors


def raised(code):
    error = dbapi2.OperationalError("words of the engine")
    error.sqlite_errorcode = code
    return error


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
