"""What the person chose."""

from dataclasses import fields
from datetime import time
from typing import Any

from journal_app.domain.preferences import Preferences
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.timestamps import to_milliseconds
from journal_app.usecases.ports import Changed, Clock


class PreferenceRepository:
    """Keeps one row per choice; a choice that stays the same keeps its time."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def get(self) -> Preferences:
        """The choices; defaults where nothing was chosen."""
        kept: dict[str, str] = dict(self._database.rows("SELECT name, value FROM preference"))
        return Preferences(
            **{
                field.name: _from_text(field.default, kept[field.name])
                for field in fields(Preferences)
                if field.name in kept
            }
        )

    def save(self, preferences: Preferences) -> None:
        """Keep the choices."""
        now = to_milliseconds(self._clock.now())
        with self._changes.transaction(Changed.PREFERENCES):
            self._database.write_many(
                "INSERT INTO preference (name, value, updated_at) VALUES (?, ?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value,"
                " updated_at = excluded.updated_at WHERE value <> excluded.value",
                [
                    (field.name, _to_text(getattr(preferences, field.name)), now)
                    for field in fields(Preferences)
                ],
            )


def _to_text(value: object) -> str:
    return value.isoformat() if isinstance(value, time) else str(value)


def _from_text(default: Any, text: str) -> Any:
    """Read a choice as the type of its default: a time, a word of an enum, or a text."""
    return time.fromisoformat(text) if isinstance(default, time) else type(default)(text)
