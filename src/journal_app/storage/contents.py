"""What a journal holds, table by table, as sums that two copies can be compared by."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from journal_app.storage.database import Database

Contents = dict[str, "TableSum"]
"""By name of the table."""


@dataclass(frozen=True, slots=True)
class TableSum:
    """How many rows a table has, and SHA-256 of them in the order they are kept in."""

    rows: int
    sha256: str


def nothing() -> None:
    """What is done between two steps where nobody waits."""


def contents_of(database: Database, after_each: Callable[[], None] = nothing) -> Contents:
    """Read every row of every table; whatever ``after_each`` raises ends it.

    The tables of a search index are read where they are kept, not where they are asked.
    """
    return {name: _sum(database, name, after_each) for name in _tables(database)}


def _sum(database: Database, name: str, after_each: Callable[[], None]) -> TableSum:
    rows, seen = 0, hashlib.sha256()
    # NOT INDEXED: the order is that of the table, whatever a later SQLite thinks is faster.
    for batch in database.batches(f'SELECT * FROM "{name}" NOT INDEXED'):  # noqa: S608
        rows += len(batch)
        seen.update("".join(f"{row!a}\n" for row in batch).encode())
        after_each()
    return TableSum(rows, seen.hexdigest())


def _tables(database: Database) -> list[str]:
    found = database.rows(
        "SELECT name FROM pragma_table_list"
        " WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite\\_%'"
        " ESCAPE '\\' ORDER BY name"
    )
    return [name for (name,) in found]
