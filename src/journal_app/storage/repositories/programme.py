"""The programme, its sessions, and the skill of each week."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from journal_app.domain.ids import ChoiceId, ImportId, ScheduleId, SessionId
from journal_app.domain.programme import Programme, Session
from journal_app.domain.programme_week import WeekSkill
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.repositories.session_rows import COLUMNS, session_of, session_values
from journal_app.storage.timestamps import to_milliseconds
from journal_app.usecases.ports import Changed, Clock

_SESSION: Final = ", ".join(COLUMNS)
_SAVE: Final = (
    f"INSERT INTO session ({_SESSION}, updated_at) VALUES ({'?, ' * len(COLUMNS)}?)"  # noqa: S608
    " ON CONFLICT (id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in (*COLUMNS[1:], "updated_at"))
    + ", deleted_at = NULL"
)


class ProgrammeRepository:
    """Keeps one programme and any number of sessions; a deleted session keeps no words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def programme(self) -> Programme | None:
        """The programme, or None where none was entered."""
        row = self._database.row("SELECT start, weeks, hours_per_week, name FROM programme")
        if row is None:
            return None
        start, weeks, hours, name = row
        return Programme(date.fromisoformat(start), weeks, hours, name)

    def save_programme(self, programme: Programme) -> None:
        """Keep the programme in place of the earlier one."""
        self._write(
            "INSERT OR REPLACE INTO programme (only_row, start, weeks, hours_per_week, name,"
            " updated_at) VALUES (1, ?, ?, ?, ?, ?)",
            programme.start.isoformat(),
            programme.weeks,
            programme.hours_per_week,
            programme.name,
            self._now(),
        )

    def sessions(self, first: date, last: date) -> list[Session]:
        """Sessions on the days first..last (inclusive), by start."""
        return self._sessions("day BETWEEN ? AND ?", first.isoformat(), last.isoformat())

    def session(self, session: SessionId) -> Session | None:
        """One session, or None where it is gone."""
        return next(iter(self._sessions("id = ?", session)), None)

    def scheduled(self, schedule: ScheduleId) -> list[Session]:
        """Sessions that a schedule put there, wherever they were moved to, by start."""
        return self._sessions("schedule_id = ?", schedule)

    def imported(self, imported: ImportId) -> list[Session]:
        """Sessions that came with one import, by start."""
        return self._sessions("import_id = ?", imported)

    def calendar_keys(self) -> set[str]:
        """What sessions are called in calendar files: those that came from one, and our own."""
        rows = self._database.rows(
            "SELECT coalesce(calendar_key, id) FROM session WHERE deleted_at IS NULL"
        )
        return {key for (key,) in rows}

    def save_session(self, session: Session) -> None:
        """Keep a new session or the new form of an old one."""
        self.save_sessions([session])

    def save_sessions(self, sessions: Sequence[Session]) -> None:
        """Keep many sessions at once."""
        now = self._now()
        with self._changes.transaction(Changed.PROGRAMME):
            self._database.write_many(_SAVE, [(*session_values(one), now) for one in sessions])

    def delete_session(self, session: SessionId) -> None:
        """Leave a tombstone."""
        self.delete_sessions([session])

    def delete_sessions(self, sessions: Sequence[SessionId]) -> None:
        """Leave a tombstone for each."""
        now = self._now()
        with self._changes.transaction(Changed.PROGRAMME):
            self._database.write_many(
                "UPDATE session SET title = '', takeaway = '', deleted_at = ?1, updated_at = ?1"
                " WHERE id = ?2 AND deleted_at IS NULL",
                [(now, one) for one in sessions],
            )

    def week_skills(self) -> list[WeekSkill]:
        """The skill of each week that has one, by week."""
        rows = self._database.rows(
            "SELECT week, choice_id FROM week_skill WHERE deleted_at IS NULL ORDER BY week"
        )
        return [WeekSkill(week, ChoiceId(skill)) for week, skill in rows]

    def save_week_skill(self, week_skill: WeekSkill) -> None:
        """Keep the skill of a week in place of the earlier one."""
        self._write(
            "INSERT INTO week_skill (week, choice_id, updated_at) VALUES (?, ?, ?)"
            " ON CONFLICT (week) DO UPDATE SET choice_id = excluded.choice_id,"
            " updated_at = excluded.updated_at, deleted_at = NULL",
            week_skill.week,
            week_skill.skill,
            self._now(),
        )

    def clear_week_skill(self, week: int) -> None:
        """Leave a tombstone."""
        self._write(
            "UPDATE week_skill SET deleted_at = ?1, updated_at = ?1 WHERE week = ?2",
            self._now(),
            week,
        )

    def _sessions(self, condition: str, *values: object) -> list[Session]:
        rows = self._database.rows(
            f"SELECT {_SESSION} FROM session WHERE deleted_at IS NULL AND {condition}"  # noqa: S608
            " ORDER BY starts_at, id",
            values,
        )
        return [session_of(row) for row in rows]

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())

    def _write(self, sql: str, *values: object) -> None:
        with self._changes.transaction(Changed.PROGRAMME):
            self._database.write(sql, values)
