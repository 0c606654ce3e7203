import os
import sys
from contextlib import closing

import pytest

from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    OpenElsewhereError,
    StorageUnavailableError,
    UnsafeSettingError,
)
from journal_app.storage.vault import connection as module
from journal_app.storage.vault.connection import connect, raw_key

KEY = bytes(range(32))
EXPECTED = {
    "cipher_log_level": "NONE",
    "journal_mode": "delete",
    "synchronous": 3,
    "locking_mode": "exclusive",
    "temp_store": 2,
    "auto_vacuum": 0,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "foreign_keys": 1,
    "cache_size": -65536,
}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "journal.db"
    path.touch()
    with closing(connect(path, KEY)) as connection:
        connection.execute("CREATE TABLE t (a TEXT) STRICT")
    return path


@pytest.mark.parametrize("key", [b"", b"\0", bytes(31), bytes(33), bytes(64)])
def test_a_malformed_raw_key_is_refused_before_the_file_is_touched(path, key):
    before = path.read_bytes()
    with pytest.raises(UnsafeSettingError) as refusal:
        connect(path, key)
    assert refusal.value.setting == "key"
    assert path.read_bytes() == before


def test_a_raw_key_is_64_hex_digits():
    assert raw_key(KEY) == "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"


def test_every_setting_is_in_force(path):
    with closing(connect(path, KEY)) as connection:
        for name, value in EXPECTED.items():
            assert connection.execute(f"PRAGMA {name}").fetchone()[0] == value


class Stubborn:
    """A connection that does not take one setting."""

    def __init__(self, setting, answer):
        self._real = self.Real("file::memory:", uri=True, isolation_level=None)
        self._setting, self._answer = setting, answer

    def execute(self, sql):
        if sql == f"PRAGMA {self._setting}" or sql.startswith(f"PRAGMA {self._setting} = \"x'"):
            return self._real.execute(
                f"SELECT {self._answer}" if self._answer else "SELECT 1 WHERE 0"
            )
        return self._real.execute(sql)

    def close(self):
        self._real.close()

    Real = module.dbapi2.connect


@pytest.mark.parametrize(
    ("setting", "answer"),
    [
        ("cipher_version", ""),
        *((setting, answer) for setting in (*EXPECTED, "key") for answer in ("", "'other'")),
    ],
)
def test_a_setting_that_was_not_taken_is_refused(tmp_path, monkeypatch, setting, answer):
    path = tmp_path / "journal.db"
    path.touch()
    monkeypatch.setattr(module.dbapi2, "connect", lambda *_a, **_k: Stubborn(setting, answer))
    with pytest.raises(UnsafeSettingError) as refusal:
        connect(path, KEY)
    # An in-memory database has no rollback file: journal_mode is refused first.
    assert refusal.value.setting in {setting, "journal_mode"}


def test_macos_flushes_its_drive(path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    with closing(connect(path, KEY)) as connection:
        assert connection.execute("PRAGMA fullfsync").fetchone() == (1,)


def test_nothing_is_created(tmp_path):
    with pytest.raises(StorageUnavailableError):
        connect(tmp_path / "none.db", KEY)
    assert list(tmp_path.iterdir()) == []


def test_another_key_does_not_open(path):
    with pytest.raises(JournalDamagedError):
        connect(path, bytes(32))


def test_another_program_on_the_file_is_told(path):
    other = module.dbapi2.connect(str(path), isolation_level=None)
    other.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(OpenElsewhereError):
        connect(path, KEY)
    other.close()


def test_while_open_nobody_else_reads(path):
    with closing(connect(path, KEY)), pytest.raises(OpenElsewhereError):
        connect(path, KEY)


def test_a_crash_in_the_middle_is_played_back_even_if_the_file_ends_inside_a_page(path):
    import os  # noqa: PLC0415

    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    child = os.fork()
    if child == 0:
        connection = connect(path, KEY)
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("PRAGMA cache_spill = 1")
        connection.execute("BEGIN")
        for _ in range(200):
            connection.execute("INSERT INTO t VALUES (?)", ("half " * 500,))
        os._exit(0)
    os.waitpid(child, 0)
    rollback = path.with_name("journal.db-journal")
    assert rollback.stat().st_size > 0
    with path.open("ab") as file:
        file.write(b"torn")
    module.require_plausible_file(path, rollback=rollback)
    with closing(connect(path, KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert path.stat().st_size % 4096 == 0
    assert not rollback.exists()


@pytest.mark.parametrize("ending", ["-journal", "-wal"])
def test_a_pipe_beside_the_file_is_told_and_never_waited_for(path, ending):
    os.mkfifo(path.with_name(path.name + ending))
    with pytest.raises(JournalDamagedError) as refusal:
        connect(path, KEY)
    assert refusal.value.damage is Damage.ROLLBACK
