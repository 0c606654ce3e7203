"""The schema and its history: numbered files, each applied whole or not at all."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from sqlcipher3.dbapi2 import complete_statement

from journal_app.domain.vault_errors import NewerSchemaError
from journal_app.storage.database import Database

_FILE: Final = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema; ``number`` is the schema version that it leads to."""

    number: int
    sql: str


@cache
def shipped_migrations() -> tuple[Migration, ...]:
    """Every migration of this version, oldest first; the numbers have no gaps."""
    folder = files("journal_app.storage") / "migrations"
    found = sorted(
        (
            Migration(int(match[1]), file.read_text(encoding="utf-8"))
            for file in folder.iterdir()
            if (match := _FILE.fullmatch(file.name))
        ),
        key=lambda step: step.number,
    )
    assert [step.number for step in found] == list(range(1, len(found) + 1))
    return tuple(found)


def schema_version(database: Database) -> int:
    """The schema version of an open journal."""
    row = database.row("PRAGMA user_version")
    assert row is not None
    return int(row[0])


def pending(database: Database, migrations: Sequence[Migration]) -> list[Migration]:
    """The steps that a journal still lacks.

    Raises:
        NewerSchemaError: The journal is ahead of these migrations.
    """
    found, known = schema_version(database), len(migrations)
    if found > known:
        raise NewerSchemaError(found=found, known=known)
    return [step for step in migrations if step.number > found]


def _nothing_more(_database: Database) -> None:
    """What is done with the last step where nothing is."""


def apply_migrations(
    database: Database,
    steps: Sequence[Migration],
    *,
    at_last: Callable[[Database], None] = _nothing_more,
) -> None:
    """Apply steps in order, each with its version number in one transaction.

    What is to be done with the newest schema is done in the transaction of the last step.
    """
    for step in steps:
        with database.transaction():
            for statement in statements(step.sql):
                database.write(statement)
            database.write(f"PRAGMA user_version = {step.number}")
            if step is steps[-1]:
                at_last(database)


def statements(sql: str) -> Iterator[str]:
    """Split a script into statements, as SQLite itself tells them apart."""
    waiting = ""
    for line in sql.splitlines(keepends=True):
        waiting += line
        if complete_statement(waiting):
            yield waiting
            waiting = ""
    assert not waiting.strip()
