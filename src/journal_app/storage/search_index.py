"""The search index: kept in step with the entries by whoever changes them."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from journal_app.domain.ids import EntryId
from journal_app.domain.vault_errors import JournalDamagedError
from journal_app.storage.database import Database

_AMONG: Final = "WHERE id IN (SELECT value FROM json_each(?))"
_DEARER: Final = 150
"""Taking an entry out of the index, so that nothing stays in its pages, costs about as much as
putting in so many: 17 in a journal of 360 entries, 100 at 3,600, 200 at 36,500."""


def index_entries(database: Database, entries: Iterable[EntryId]) -> None:
    """Put entries into the index that are not there yet; purged ones stay out of it."""
    database.write(
        f"INSERT INTO entry_search (rowid, text) SELECT timeline, text FROM entry_text {_AMONG}",  # noqa: S608
        (json.dumps(list(entries)),),
    )


@contextmanager
def reindexed(database: Database, entries: Iterable[EntryId]) -> Iterator[None]:
    """Take entries out of the index while they are changed, and put them in as they are then.

    Many at once are not taken out one by one: the index is made anew instead.
    """
    names = list(entries)
    if not names:
        yield
        return
    if _many(database, names):
        yield
        rebuild_search_index(database)
        return
    database.write(
        "INSERT INTO entry_search (entry_search, rowid, text)"  # noqa: S608
        f" SELECT 'delete', timeline, text FROM entry_text {_AMONG}",
        (json.dumps(names),),
    )
    yield
    index_entries(database, names)


def check_search_index(database: Database) -> bool:
    """Whether the index says exactly what the entries say; reads all of them."""
    try:
        database.write(
            "INSERT INTO entry_search (entry_search, rank) VALUES ('integrity-check', 1)"
        )
    except JournalDamagedError:
        return False
    return True


def rebuild_search_index(database: Database) -> None:
    """Make the index anew from the entries."""
    database.write("INSERT INTO entry_search (entry_search) VALUES ('rebuild')")


def _many(database: Database, names: list[EntryId]) -> bool:
    if len(names) < 2:
        return False
    ((count,),) = database.short_rows("SELECT count(timeline) FROM entry")
    return len(names) * _DEARER > int(count)
