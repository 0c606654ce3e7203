"""A connection to the encrypted file, with every setting asserted before use."""

import re
import sys
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    UnsafeSettingError,
)
from journal_app.storage.vault.refusals import database_errors, system_errors

PAGE_BYTES: Final = 4096
APPLICATION_ID: Final = 0x4556_4B4C
"""Marks the file as ours inside the encryption: "EVKL"."""

_RAW_KEY: Final = re.compile(r"[0-9a-f]{64}")

# Order matters; no cipher_* setting may follow the first use. vault.md, Opening.
_SETTINGS: Final[tuple[tuple[str, str, object], ...]] = (
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("temp_store", "MEMORY", 2),
    ("auto_vacuum", "0", 0),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("cache_size", "-65536", -65536),
)
_MACOS_SETTINGS: Final = (("fullfsync", "ON", 1),)


def raw_key(key: bytes) -> str:
    """Write a database key as 64 hex digits; anything else would become a passphrase."""
    digits = key.hex()
    if not _RAW_KEY.fullmatch(digits):
        raise UnsafeSettingError("key")
    return digits


def connect(path: Path, key: bytes) -> Any:
    """Connect to an existing file; never creates one.

    Raises:
        JournalDamagedError: The key does not fit the file, or the file is damaged.
        UnsafeSettingError: The engine did not take a setting.
        StorageUnavailableError, OpenElsewhereError, DiskFullError: see their names.
    """
    digits = raw_key(key)
    with system_errors():
        _require_files(path)
    with database_errors():
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None
        )
        try:
            _prepare(connection, digits)
        except BaseException:
            connection.close()
            raise
    return connection


def _require_files(path: Path) -> None:
    """Refuse a pipe or a device where SQLite would open a file, and wait for ever."""
    for ending in ("-journal", "-wal"):
        beside = path.with_name(path.name + ending)
        if beside.exists() and not beside.is_file():
            raise JournalDamagedError(Damage.ROLLBACK)


def require_plausible_file(path: Path, *, rollback: Path) -> None:
    """Refuse what SQLite would quietly take for an empty journal or cut off.

    After a crash the file may end inside a page; the rollback journal beside it says so
    and mends it on opening.
    """
    if not path.is_file():
        raise JournalDamagedError(Damage.MISSING)
    size = path.stat().st_size
    if size == 0:
        raise JournalDamagedError(Damage.EMPTY)
    if size % PAGE_BYTES and not rollback.exists():
        raise JournalDamagedError(Damage.SIZE)


def _prepare(connection: Any, digits: str) -> None:
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise UnsafeSettingError("cipher_version")
    connection.execute("PRAGMA cipher_log_level = NONE")
    _assert_setting(connection, "cipher_log_level", "NONE")
    answer = connection.execute(f"PRAGMA key = \"x'{digits}'\"").fetchone()
    if answer != ("ok",):
        raise UnsafeSettingError("key")
    settings = _SETTINGS + (_MACOS_SETTINGS if sys.platform == "darwin" else ())
    for name, value, expected in settings:
        connection.execute(f"PRAGMA {name} = {value}")
        _assert_setting(connection, name, expected)
    connection.execute("BEGIN EXCLUSIVE")  # the first read: plays back, decrypts, locks
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("ROLLBACK")


def _assert_setting(connection: Any, name: str, expected: object) -> None:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    if row is None or row[0] != expected:
        raise UnsafeSettingError(name)
