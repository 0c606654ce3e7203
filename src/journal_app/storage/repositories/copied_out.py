"""When a backup was copied to another place."""

from datetime import datetime

from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.usecases.ports import Changed, Clock

_NAME = "backup_copied_out"


class CopiedOutRepository:
    """Keeps one time beside the choices; nobody chooses it."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def last(self) -> datetime | None:
        """When the last copy was made, or None."""
        row = self._database.row("SELECT updated_at FROM preference WHERE name = ?", (_NAME,))
        return None if row is None else from_milliseconds(row[0])

    def remember(self) -> None:
        """A copy was made now."""
        with self._changes.transaction(Changed.PREFERENCES):
            self._database.write(
                "INSERT INTO preference (name, value, updated_at) VALUES (?, '', ?)"
                " ON CONFLICT (name) DO UPDATE SET updated_at = excluded.updated_at",
                (_NAME, to_milliseconds(self._clock.now())),
            )
