"""The journal as documents, section by section."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sqlcipher3 import dbapi2

from journal_app.domain.draft import DocumentError
from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import STORAGE_FAULTS
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.versions.row_kinds import ROW_KINDS
from journal_app.storage.versions.stated_row import ENTRIES, ENTRY
from journal_app.storage.versions.whole_rows import (
    purged_rows,
    put_purged_rows,
    put_whole_rows,
    whole_rows,
)
from journal_app.usecases.documents import Document
from journal_app.usecases.ports import Changed
from journal_app.usecases.whole_journal import PURGED

KINDS_BY_SECTION: Final = {kind.section: kind.name for kind in ROW_KINDS} | {ENTRIES: ENTRY}
_BEGUN_WITH: Final = frozenset({"preference", "scale", "choice", "template", "import_mapping"})
"""Kinds of which a new journal has rows already."""
_EVERYTHING: Final = frozenset(Changed) - {Changed.DRAFTS}


class WholeJournalRepository:
    """Reads and takes in everything; satisfies the port ``WholeJournal``."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database, self._changes = database, changes

    @property
    def sections(self) -> Sequence[str]:
        """Each after those that it names."""
        return (*KINDS_BY_SECTION, PURGED)

    def count(self) -> int:
        """How many rows there are."""
        ((count,),) = self._database.short_rows("SELECT count(*) FROM row_version WHERE state = 2")
        return int(count)

    def rows(self, section: str, *, with_bin: bool) -> Iterator[Document]:
        """The rows of a section in their order."""
        if section == PURGED:
            return purged_rows(self._database)
        return whole_rows(self._database, KINDS_BY_SECTION[section], with_bin=with_bin)

    def is_new(self) -> bool:
        """Whether there are no rows but those of a beginning."""
        return not self._database.short_rows(
            "SELECT 1 FROM row_version WHERE kind NOT IN (SELECT value FROM json_each(?)) LIMIT 1",
            (json.dumps(sorted(_BEGUN_WITH)),),
        )

    def clear(self) -> None:
        """Remove the rows of a beginning."""
        for kind in _BEGUN_WITH:
            self._database.write(f"DELETE FROM {kind}")  # noqa: S608
        for table in ("row_version", "row_wording", "row_extra", "changed_row"):
            self._database.write(f"DELETE FROM {table}")  # noqa: S608

    def put(self, section: str, rows: Iterable[Document]) -> None:
        """Take rows in that are not there. Raises DocumentError."""
        try:
            with self._changes.transaction(*_EVERYTHING):
                if section == PURGED:
                    put_purged_rows(self._database, rows)
                else:
                    put_whole_rows(self._database, KINDS_BY_SECTION[section], rows)
        except STORAGE_FAULTS:
            raise
        except UNFIT as error:
            raise DocumentError from error

    def known(self, section: str, ids: Sequence[str]) -> set[str]:
        """Those of these rows that are there, or were there and left nothing."""
        rows = self._database.short_rows(
            "SELECT DISTINCT row_id FROM row_version WHERE kind = ?"
            " AND row_id IN (SELECT value FROM json_each(?))",
            (KINDS_BY_SECTION[section], json.dumps(list(ids))),
        )
        return {name for (name,) in rows}


UNFIT: Final = (
    AttributeError,
    IndexError,
    JournalError,
    KeyError,
    OverflowError,
    RecursionError,
    TypeError,
    ValueError,
    dbapi2.DataError,
    dbapi2.IntegrityError,
    dbapi2.InterfaceError,
    dbapi2.ProgrammingError,
)
"""What a document brings about that is not as an export says it."""
