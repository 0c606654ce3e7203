"""Lists of what to talk about."""

from datetime import date

from journal_app.domain.ids import EntryId, SessionId, SheetId
from journal_app.domain.talk.sheet import TalkPoint, TalkSheet
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database, Row
from journal_app.storage.timestamps import to_milliseconds
from journal_app.storage.weekday_lists import from_date, to_date
from journal_app.usecases.ports import Changed, Clock


class TalkSheetRepository:
    """Keeps lists with their points; a deleted one keeps no words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def newest(self, limit: int) -> list[TalkSheet]:
        """Lists that were not deleted, the newest first."""
        rows = self._database.rows(
            "SELECT id, session_id, made_on, said FROM talk_sheet WHERE deleted_at IS NULL"
            " ORDER BY made_on DESC, id DESC LIMIT ?",
            (limit,),
        )
        return [self._sheet(row) for row in rows]

    def of_session(self, session: SessionId) -> TalkSheet | None:
        """The list for a session, or None; the newest where two copies made one each."""
        row = self._database.row(
            "SELECT id, session_id, made_on, said FROM talk_sheet"
            " WHERE session_id = ? AND deleted_at IS NULL ORDER BY updated_at DESC, id LIMIT 1",
            (session,),
        )
        return None if row is None else self._sheet(row)

    def save(self, sheet: TalkSheet) -> None:
        """Keep a new list or the new form of an old one."""
        with self._changes.transaction(Changed.SHARING):
            self._database.write(
                "INSERT INTO talk_sheet (id, session_id, made_on, said, updated_at)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                " session_id = excluded.session_id, made_on = excluded.made_on,"
                " said = excluded.said, updated_at = excluded.updated_at, deleted_at = NULL",
                (sheet.id, sheet.session, sheet.made_on.isoformat(), sheet.said, self._now()),
            )
            self._remove_points(sheet.id)
            self._database.write_many(
                "INSERT INTO talk_point (sheet_id, position, entry_id, day, words, said)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (sheet.id, n, point.entry, from_date(point.day), point.words, point.said)
                    for n, point in enumerate(sheet.points)
                ],
            )

    def delete(self, sheet: SheetId) -> None:
        """Leave a tombstone without words."""
        with self._changes.transaction(Changed.SHARING):
            self._remove_points(sheet)
            self._database.write(
                "UPDATE talk_sheet SET said = '', deleted_at = ?1, updated_at = ?1"
                " WHERE id = ?2 AND deleted_at IS NULL",
                (self._now(), sheet),
            )

    def _remove_points(self, sheet: SheetId) -> None:
        self._database.write("DELETE FROM talk_point WHERE sheet_id = ?", (sheet,))

    def _sheet(self, row: Row) -> TalkSheet:
        sheet, session, made_on, said = row
        points = self._database.rows(
            "SELECT words, day, entry_id, said FROM talk_point WHERE sheet_id = ?"
            " ORDER BY position",
            (sheet,),
        )
        return TalkSheet(
            id=SheetId(sheet),
            made_on=date.fromisoformat(made_on),
            session=None if session is None else SessionId(session),
            points=tuple(
                TalkPoint(words, to_date(day), None if entry is None else EntryId(entry), told)
                for words, day, entry, told in points
            ),
            said=said,
        )

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())
