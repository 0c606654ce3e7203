from contextlib import suppress

import pytest
from sqlcipher3 import dbapi2

from journal_app.domain.vault_errors import JournalDamagedError, StorageUnavailableError
from journal_app.storage.database import Database


@pytest.fixture
def database():
    database = Database(dbapi2.connect(":memory:", isolation_level=None))
    database.write("CREATE TABLE t (a TEXT)")
    yield database
    database.close()


def kept(database):
    return [value for (value,) in database.rows("SELECT a FROM t ORDER BY a")]


def add(database, value):
    database.write("INSERT INTO t VALUES (?)", (value,))


def test_a_transaction_keeps_everything(database):
    with database.transaction():
        add(database, "a")
        add(database, "b")
    assert kept(database) == ["a", "b"]


def test_a_failed_transaction_keeps_nothing(database):
    with pytest.raises(ZeroDivisionError), database.transaction():  # noqa: PT012
        add(database, "a")
        raise ZeroDivisionError
    assert kept(database) == []
    with database.transaction():
        add(database, "b")
    assert kept(database) == ["b"]


def test_an_inner_transaction_that_fails_is_undone_alone(database):
    with database.transaction():
        add(database, "a")
        with pytest.raises(ZeroDivisionError), database.transaction():  # noqa: PT012
            add(database, "b")
            raise ZeroDivisionError
        with database.transaction():
            add(database, "c")
            with database.transaction():
                add(database, "d")
    assert kept(database) == ["a", "c", "d"]


def test_an_outer_transaction_that_fails_takes_the_inner_with_it(database):
    with pytest.raises(ZeroDivisionError), database.transaction():  # noqa: PT012
        with database.transaction():
            add(database, "a")
        raise ZeroDivisionError
    assert kept(database) == []


def test_a_transaction_that_the_engine_has_undone_is_not_undone_twice(database):
    with pytest.raises(ZeroDivisionError), database.transaction():  # noqa: PT012
        add(database, "a")
        database.write("ROLLBACK")
        raise ZeroDivisionError
    assert kept(database) == []


class Unreleased:
    """A connection that takes an inner transaction apart and then cannot keep it."""

    def __init__(self, connection):
        self._connection = connection

    def __getattr__(self, name):
        return getattr(self._connection, name)

    def execute(self, sql, values=()):
        done = self._connection.execute(sql, values)
        if sql.startswith("RELEASE"):
            raise dbapi2.OperationalError("disk I/O error")
        return done


def test_an_inner_transaction_that_can_neither_be_kept_nor_undone_takes_all_with_it(database):
    database.reconnect(Unreleased(dbapi2.connect(":memory:", isolation_level=None)))
    database.write("CREATE TABLE t (a TEXT)")

    def write(hidden):
        with database.transaction():
            add(database, "outer")
            with suppress(hidden), database.transaction():
                add(database, "inner")

    for hidden in (StorageUnavailableError, KeyError):
        with pytest.raises(StorageUnavailableError):
            write(hidden)
        assert kept(database) == []
    with database.transaction():
        add(database, "later")
    assert kept(database) == ["later"]


def test_rows_one_row_and_none(database):
    database.write_many("INSERT INTO t VALUES (?)", [("a",), ("b",)])
    assert database.row("SELECT a FROM t ORDER BY a") == ("a",)
    assert database.row("SELECT a FROM t WHERE a = 'x'") is None
    assert database.write("DELETE FROM t") == 2


def test_a_text_that_ends_in_zeros_is_damage(database):
    database.write("INSERT INTO t VALUES (CAST(x'6100' AS TEXT))")
    with pytest.raises(JournalDamagedError):
        database.rows("SELECT a FROM t")
    assert database.rows("SELECT 1, 2.5, NULL") == [(1, 2.5, None)]


def test_a_mistake_in_a_statement_is_no_refusal(database):
    with pytest.raises(dbapi2.OperationalError):
        database.rows("SELECT nothing")


HOSTILE = [
    "",
    'a "quoted" one',
    "back\\slash",
    "é\n\t\U0001f600",
    "[1, 2]",
    None,
    7,
    -(2**63),
    True,
]


@pytest.mark.parametrize("value", HOSTILE)
def test_rows_go_in_by_one_statement_as_they_do_one_by_one(database, value):
    database.write("CREATE TABLE pair (a, b)")
    database.write("INSERT INTO pair VALUES (?, ?)", ("one", value))
    database.insert_rows("pair", "a, b", [("many", value), ("more", value)])
    found = database.rows("SELECT a, b, typeof(b) FROM pair")
    assert [each[0] for each in found] == ["one", "many", "more"]
    assert len({each[1:] for each in found}) == 1


def test_rows_are_changed_by_one_statement(database):
    for value in ("a", "b", "c"):
        add(database, value)
    database.write("ALTER TABLE t ADD COLUMN b TEXT")
    database.update_rows("t", "a, b", [("b", "second"), ("c", None), ("d", "not there")])
    assert database.rows("SELECT a, b FROM t ORDER BY a") == [
        ("a", None),
        ("b", "second"),
        ("c", None),
    ]


@pytest.mark.parametrize("value", ["a\0b", "\ud800"])
def test_what_no_text_may_hold_is_refused_among_many(database, value):
    with pytest.raises(ValueError):
        database.insert_rows("t", "a", [("fine",), (value,)])
    with pytest.raises(ValueError):
        database.update_rows("t", "a, a", [("fine", "fine"), (value, value)])
    assert kept(database) == []


def test_closing_twice_is_fine(database):
    database.close()
    database.close()
