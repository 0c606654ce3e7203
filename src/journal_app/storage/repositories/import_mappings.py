"""What was said of files of other programs, by format and by the names of their columns."""

from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.timestamps import to_milliseconds
from journal_app.usecases.ports import Clock


class ImportMappingRepository:
    """Keeps one mapping for each format and header (fits ``ImportMappings``)."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def get(self, form: str, header: str) -> str | None:
        """The mapping as it was kept, or None."""
        row = self._database.row(
            "SELECT body FROM import_mapping"
            " WHERE format = ? AND header = ? AND deleted_at IS NULL",
            (form, header),
        )
        return None if row is None else str(row[0])

    def save(self, form: str, header: str, body: str) -> None:
        """Keep a mapping in place of the earlier one; one that says the same keeps its time."""
        now = to_milliseconds(self._clock.now())
        with self._changes.transaction():
            self._database.write(
                "INSERT INTO import_mapping (format, header, body, updated_at)"
                " VALUES (?, ?, ?, ?)"
                " ON CONFLICT (format, header) DO UPDATE SET body = excluded.body,"
                " updated_at = excluded.updated_at, deleted_at = NULL"
                " WHERE body <> excluded.body OR deleted_at IS NOT NULL",
                (form, header, body, now),
            )
