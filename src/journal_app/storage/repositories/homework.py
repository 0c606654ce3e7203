"""Homework between sessions."""

from journal_app.domain.homework import Homework
from journal_app.domain.ids import HomeworkId
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.timestamps import to_milliseconds
from journal_app.storage.weekday_lists import from_date, to_date
from journal_app.usecases.ports import Changed, Clock


class HomeworkRepository:
    """Keeps homework; what was deleted leaves a tombstone without words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def all(self) -> list[Homework]:
        """Everything that was not deleted: by due day, then what has none, in the order written."""
        rows = self._database.rows(
            "SELECT id, text, due, done_on, session_id FROM homework WHERE deleted_at IS NULL"
            " ORDER BY due IS NULL, due, id"
        )
        return [
            Homework(homework_id, text, to_date(due), to_date(done_on), session)
            for homework_id, text, due, done_on, session in rows
        ]

    def save(self, homework: Homework) -> None:
        """Keep new homework or the new form of it."""
        self._write(
            "INSERT INTO homework (id, text, due, done_on, session_id, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET text = excluded.text,"
            " due = excluded.due, done_on = excluded.done_on, session_id = excluded.session_id,"
            " updated_at = excluded.updated_at, deleted_at = NULL",
            homework.id,
            homework.text,
            from_date(homework.due),
            from_date(homework.done_on),
            homework.session,
            self._now(),
        )

    def delete(self, homework: HomeworkId) -> None:
        """Leave a tombstone."""
        self._write(
            "UPDATE homework SET text = '', deleted_at = ?1, updated_at = ?1"
            " WHERE id = ?2 AND deleted_at IS NULL",
            self._now(),
            homework,
        )

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())

    def _write(self, sql: str, *values: object) -> None:
        with self._changes.transaction(Changed.PROGRAMME):
            self._database.write(sql, values)
