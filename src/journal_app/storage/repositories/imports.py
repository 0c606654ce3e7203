"""Imports as a whole, so that one can be undone."""

from datetime import datetime

from journal_app.domain.ids import EntryId, ImportId
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.repositories.entry_bin import move_to_bin
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.usecases.ports import Changed, Clock


class ImportRepository:
    """Keeps which imports were made; their entries name them."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def begin(self, import_id: ImportId, form: str) -> None:
        """Write down that an import was made."""
        now = self._now()
        with self._changes.transaction():
            self._database.write(
                "INSERT INTO import_batch (id, format, made_at, updated_at) VALUES (?, ?, ?, ?)",
                (import_id, form, now, now),
            )

    def undo(self, import_id: ImportId) -> int:
        """Move every entry of an import to the bin, take its sessions away; how many there were."""
        with self._changes.transaction(Changed.ENTRIES, Changed.PROGRAMME):
            rows = self._database.short_rows(
                "SELECT id FROM entry WHERE import_id = ? AND deleted_at IS NULL", (import_id,)
            )
            now = self._now()
            move_to_bin(self._database, [EntryId(entry) for (entry,) in rows], now)
            sessions = self._database.write(
                "UPDATE session SET title = '', takeaway = '', deleted_at = ?1, updated_at = ?1"
                " WHERE import_id = ?2 AND deleted_at IS NULL",
                (now, import_id),
            )
            self._database.write(
                "UPDATE import_batch SET deleted_at = ?1, updated_at = ?1 WHERE id = ?2",
                (now, import_id),
            )
        return len(rows) + sessions

    def list(self) -> list[tuple[ImportId, str, datetime]]:
        """Imports that were not undone: id, format, time; newest first."""
        rows = self._database.rows(
            "SELECT id, format, made_at FROM import_batch WHERE deleted_at IS NULL"
            " ORDER BY made_at DESC, id DESC"
        )
        return [(ImportId(one), form, from_milliseconds(made)) for one, form, made in rows]

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())
