"""Rows that two copies changed; satisfies the port ``Conflicts``."""

from dataclasses import replace

from journal_app.domain.changed_on_both import ChangedOnBoth, OtherWording
from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.repositories.entries import EntryRepository
from journal_app.storage.timestamps import to_milliseconds
from journal_app.storage.versions.all_rows import put_rows, stated
from journal_app.storage.versions.entry_history import keep_wording
from journal_app.storage.versions.seal import join_versions
from journal_app.storage.versions.stated_row import ENTRY
from journal_app.storage.versions.version_store import State, VersionStore
from journal_app.usecases.documents import Document
from journal_app.usecases.entry_document import entry_of
from journal_app.usecases.ports import Changed, Clock


class ConflictRepository:
    """Finds what stands beside, and settles it; both wordings of an entry are kept."""

    def __init__(
        self, database: Database, clock: Clock, changes: Changes, entries: EntryRepository
    ) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self._entries = entries

    def count(self) -> int:
        """How many rows wait for a choice."""
        ((count,),) = self._database.short_rows(
            "SELECT count(DISTINCT kind || '/' || row_id) FROM row_version"
            " WHERE state = 1 AND gone = 0"
        )
        return int(count)

    def all(self) -> list[ChangedOnBoth]:
        """Every row that waits for a choice, entries last."""
        rows = self._database.short_rows(
            "SELECT DISTINCT kind, row_id FROM row_version WHERE state = 1 AND gone = 0"
            " ORDER BY kind = ?, kind, row_id",
            (ENTRY,),
        )
        return [self._found(kind, row_id) for kind, row_id in rows]

    def keep(self, row: ChangedOnBoth) -> None:
        """What is shown now is what counts."""
        with self._changes.transaction(*_EVERYTHING):
            join_versions(self._database, row.kind, row.row_id)

    def take(self, row: ChangedOnBoth, other: OtherWording) -> None:
        """The other wording is what counts; that of an entry goes into its history."""
        with self._changes.transaction(*_EVERYTHING):
            if row.kind == ENTRY:
                keep_wording(self._database, EntryId(row.row_id))
            now = to_milliseconds(self._clock.now())
            put_rows(self._database, row.kind, [(dict(other.said), now)])
            join_versions(self._database, row.kind, row.row_id)

    def keep_both(self, row: ChangedOnBoth, other: OtherWording, new_id: EntryId) -> None:
        """The other wording becomes an entry of its own."""
        assert other.entry is not None
        with self._changes.transaction(*_EVERYTHING):
            self._entries.add(replace(other.entry, id=new_id))
            join_versions(self._database, row.kind, row.row_id)

    def _found(self, kind: str, row_id: str) -> ChangedOnBoth:
        store = VersionStore(self._database)
        (row,) = stated(self._database, kind, [row_id])
        wordings = store.wordings(kind, [row_id])[row_id]
        others = tuple(
            OtherWording(head.digest, said, _entry(kind, said))
            for head in store.heads(kind, [row_id])[row_id]
            if head.state is State.BESIDE and not head.gone
            for said in [wordings[head.digest]]
        )
        return ChangedOnBoth(kind, row_id, row.document, _entry(kind, row.document), others)


def _entry(kind: str, said: Document) -> Entry | None:
    return entry_of(said) if kind == ENTRY else None


_EVERYTHING = tuple(kind for kind in Changed if kind is not Changed.DRAFTS)
