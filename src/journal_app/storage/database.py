"""Statements and transactions on the open journal; the only place that calls SQLite."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlcipher3 import dbapi2

from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    StorageFault,
    StorageUnavailableError,
)
from journal_app.storage.vault.refusals import database_errors

Row = tuple[Any, ...]
Values = Sequence[object]


class Database:
    """One encrypted connection, used from one thread."""

    def __init__(self, connection: Any) -> None:
        self._connection, self._open = connection, True
        self._path = _path_of(connection)
        self._depth = 0
        self._torn = False

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Run a statement and fetch everything it answers."""
        found = self.short_rows(sql, values)
        for row in found:
            _require_whole(row)
        return found

    def short_rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Fetch rows that are too short to reach into overflow pages."""
        with self._errors():
            found: list[Row] = self._connection.execute(sql, values).fetchall()
        return found

    def batches(self, sql: str, size: int = 500) -> Iterator[list[Row]]:
        """Run a statement and fetch what it answers bit by bit."""
        with self._errors():
            cursor = self._connection.execute(sql)
        while found := _fetch(cursor, size):
            for row in found:
                _require_whole(row)
            yield found

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """Run a statement and fetch its only row, if there is one."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def write(self, sql: str, values: Values = ()) -> int:
        """Run a statement that changes rows; return how many."""
        _refuse_nul(values)
        self._require_there()
        with self._errors():
            changed: int = self._connection.execute(sql, values).rowcount
        return changed

    def write_many(self, sql: str, values: Sequence[Values]) -> None:
        """Run one statement for each set of values."""
        if not values:
            return
        for each in values:
            _refuse_nul(each)
        self._require_there()
        with self._errors():
            self._connection.executemany(sql, values)

    def insert_rows(self, table: str, columns: str, rows: Sequence[Values]) -> None:
        """Insert rows by one statement; none may hold bytes or fractions.

        A table with a trigger has every page noted that a statement changes: once for all of
        them so, and once a row with ``write_many``.
        """
        for row in rows:
            _refuse_nul(row)
        picked = ", ".join(f"value ->> {n}" for n, _ in enumerate(columns.split(",")))
        self.write(
            f"INSERT INTO {table} ({columns}) SELECT {picked} FROM json_each(?)",  # noqa: S608
            (json.dumps(rows, ensure_ascii=False),),
        )

    def update_rows(self, table: str, columns: str, rows: Sequence[Values]) -> None:
        """Give rows new values by one statement; the first column names the row.

        For the same reason as ``insert_rows``, and under the same condition.
        """
        for row in rows:
            _refuse_nul(row)
        key, *changed = columns.split(", ")
        given = ", ".join(f"{name} = given.value ->> {n}" for n, name in enumerate(changed, 1))
        self.write(
            f"UPDATE {table} SET {given} FROM json_each(?) AS given"  # noqa: S608
            f" WHERE {table}.{key} = given.value ->> 0",
            (json.dumps(rows, ensure_ascii=False),),
        )

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; an inner transaction is undone alone or kept with the outer one."""
        depth = self._depth
        begin, keep, undo = _words(depth)
        self.write(begin)
        self._depth = depth + 1
        self._torn = self._torn and depth > 0
        try:
            yield
            self._keep(keep)
        except BaseException:
            self._undo(undo)
            raise
        finally:
            self._depth = depth

    def _keep(self, statement: str) -> None:
        if self._torn:
            raise StorageUnavailableError(StorageFault.INPUT_OUTPUT)
        self.write(statement)

    def _undo(self, statements: Sequence[str]) -> None:
        """After an error SQLite may have undone everything by itself."""
        if not self._connection.in_transaction:
            return
        try:
            for statement in statements:
                self.write(statement)
        except dbapi2.OperationalError as error:
            # It could not be kept and is no transaction any more: only all of it can be undone.
            if "no such savepoint" not in str(error):
                raise
            self._torn = True

    def copy_to(self, copy: "Database", *, pages: int, after_each: Callable[[], None]) -> None:
        """Copy everything by SQLCipher's own backup; whatever ``after_each`` raises ends it."""
        with self._errors():
            self._connection.backup(
                copy._connection,  # noqa: SLF001 - another of the same class
                pages=pages,
                progress=lambda _status, _remaining, _total: after_each(),
                sleep=0,
            )

    def forget_pages(self) -> None:
        """Give back the memory of pages that were read, after work that went through all."""
        with self._errors():
            self._connection.execute("PRAGMA shrink_memory")

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """SQLite calls a file that is gone one that may only be read."""
        with database_errors():
            try:
                yield
            except dbapi2.OperationalError:
                self._require_there()
                raise

    def _require_there(self) -> None:
        """Refuse to write into a file that was deleted or moved: the system would take it."""
        if self._depth == 0 and self._path and not os.path.lexists(self._path):
            raise StorageUnavailableError(StorageFault.UNREACHABLE)

    @property
    def is_open(self) -> bool:
        """Whether statements can be run."""
        return self._open

    def reconnect(self, connection: Any) -> None:
        """Go on with another connection, after this one was closed."""
        self._connection, self._open = connection, True
        self._path = _path_of(connection)

    def close(self) -> None:
        """Close the connection; a second time does nothing."""
        with database_errors():
            self._connection.close()
        self._open = False


def _fetch(cursor: Any, size: int) -> list[Row]:
    with database_errors():
        found: list[Row] = cursor.fetchmany(size)
    return found


def _require_whole(row: Row) -> None:
    """Refuse a row that was read from a damaged page.

    SQLCipher 4.19 hands out zeros for a page whose HMAC fails. SQLite notices that in
    every kind of page but the last one of a long text. No text that is kept has a NUL.
    """
    for value in row:
        if type(value) is str and "\0" in value:
            raise JournalDamagedError(Damage.UNREADABLE)


def _refuse_nul(values: Values) -> None:
    """A NUL would be taken for damage when it is read again; the domain lets none through."""
    for value in values:
        if type(value) is str and "\0" in value:
            raise ValueError


def _words(depth: int) -> tuple[str, str, tuple[str, ...]]:
    if depth == 0:
        return "BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",)
    name = f"inner_{depth}"
    return f"SAVEPOINT {name}", f"RELEASE {name}", (f"ROLLBACK TO {name}", f"RELEASE {name}")


def _path_of(connection: Any) -> str:
    """The file of a connection; empty for one in memory."""
    with database_errors():
        ((_, _, path),) = connection.execute("PRAGMA database_list").fetchall()
    return path or ""
