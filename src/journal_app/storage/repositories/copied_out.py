"""When a backup was copied to another place, and when that was last suggested."""

from datetime import datetime

from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.usecases.ports import Changed, Clock

_COPIED = "backup_copied_out"
_REMINDED = "backup_copy_reminded"


class CopiedOutRepository:
    """Keeps two times beside the choices; nobody chooses them."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def last(self) -> datetime | None:
        """When the last copy was made, or None."""
        return self._when(_COPIED)

    def remember(self) -> None:
        """A copy was made now."""
        self._note(_COPIED)

    def last_reminder(self) -> datetime | None:
        """When a copy was last suggested, or None."""
        return self._when(_REMINDED)

    def remember_reminder(self) -> None:
        """A copy was suggested now."""
        self._note(_REMINDED)

    def _when(self, name: str) -> datetime | None:
        row = self._database.row("SELECT updated_at FROM preference WHERE name = ?", (name,))
        return None if row is None else from_milliseconds(row[0])

    def _note(self, name: str) -> None:
        with self._changes.transaction(Changed.PREFERENCES):
            self._database.write(
                "INSERT INTO preference (name, value, updated_at) VALUES (?, '', ?)"
                " ON CONFLICT (name) DO UPDATE SET updated_at = excluded.updated_at",
                (name, to_milliseconds(self._clock.now())),
            )
