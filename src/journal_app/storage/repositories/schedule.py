"""What comes again every week: schedules of sessions, and own time beside them."""

from datetime import date, time

from journal_app.domain.ids import BlockId, ScheduleId
from journal_app.domain.programme import SessionKind
from journal_app.domain.schedule import Schedule
from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database, Row
from journal_app.storage.timestamps import to_milliseconds
from journal_app.storage.weekday_lists import (
    from_date,
    from_dates,
    from_weekdays,
    to_date,
    to_dates,
    to_weekdays,
)
from journal_app.usecases.ports import Changed, Clock


class ScheduleRepository:
    """Keeps schedules and blocks; a deleted one leaves a tombstone without words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def all(self) -> list[Schedule]:
        """Every schedule that was not deleted, by first day and time."""
        rows = self._database.rows(
            "SELECT id, first_day, days, starts, minutes, zone, kind, title, every, last_day, skips"
            " FROM schedule WHERE deleted_at IS NULL ORDER BY first_day, days, starts, id"
        )
        return [_schedule(row) for row in rows]

    def save(self, schedule: Schedule) -> None:
        """Keep a new schedule or the new form of an old one; its sessions are not touched."""
        self._write(
            "INSERT INTO schedule (id, first_day, days, starts, minutes, zone, kind, title, every,"
            " last_day, skips, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET first_day = excluded.first_day, days = excluded.days,"
            " starts = excluded.starts, minutes = excluded.minutes, zone = excluded.zone,"
            " kind = excluded.kind, title = excluded.title, every = excluded.every,"
            " last_day = excluded.last_day, skips = excluded.skips,"
            " updated_at = excluded.updated_at, deleted_at = NULL",
            schedule.id,
            schedule.first.isoformat(),
            from_weekdays(schedule.days),
            _clock_text(schedule.starts),
            schedule.minutes,
            schedule.zone,
            schedule.kind,
            schedule.title,
            schedule.every,
            from_date(schedule.last),
            from_dates(schedule.skips),
            self._now(),
        )

    def delete(self, schedule: ScheduleId) -> None:
        """Leave a tombstone; sessions that it gave stay."""
        self._write(
            "UPDATE schedule SET title = '', deleted_at = ?1, updated_at = ?1"
            " WHERE id = ?2 AND deleted_at IS NULL",
            self._now(),
            schedule,
        )

    def blocks(self) -> list[WeekBlock]:
        """Own time, by first weekday and time."""
        rows = self._database.rows(
            "SELECT id, kind, days, starts, minutes, title FROM week_block"
            " WHERE deleted_at IS NULL ORDER BY days, starts, id"
        )
        return [
            WeekBlock(
                block_id, BlockKind(kind), to_weekdays(days), time.fromisoformat(at), minutes, title
            )
            for block_id, kind, days, at, minutes, title in rows
        ]

    def save_block(self, block: WeekBlock) -> None:
        """Keep new own time or the new form of it."""
        self._write(
            "INSERT INTO week_block (id, kind, days, starts, minutes, title, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind,"
            " days = excluded.days, starts = excluded.starts, minutes = excluded.minutes,"
            " title = excluded.title, updated_at = excluded.updated_at, deleted_at = NULL",
            block.id,
            block.kind,
            from_weekdays(block.days),
            _clock_text(block.starts),
            block.minutes,
            block.title,
            self._now(),
        )

    def delete_block(self, block: BlockId) -> None:
        """Leave a tombstone."""
        self._write(
            "UPDATE week_block SET title = '', deleted_at = ?1, updated_at = ?1"
            " WHERE id = ?2 AND deleted_at IS NULL",
            self._now(),
            block,
        )

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())

    def _write(self, sql: str, *values: object) -> None:
        with self._changes.transaction(Changed.PROGRAMME):
            self._database.write(sql, values)


def _clock_text(at: time) -> str:
    return at.strftime("%H:%M")


def _schedule(row: Row) -> Schedule:
    schedule_id, first, days, starts, minutes, zone, kind, title, every, last, skips = row
    return Schedule(
        id=schedule_id,
        first=date.fromisoformat(first),
        days=to_weekdays(days),
        starts=time.fromisoformat(starts),
        minutes=minutes,
        zone=zone,
        kind=SessionKind(kind),
        title=title,
        every=every,
        last=to_date(last),
        skips=to_dates(skips),
    )
