"""What the person said about their chart."""

from datetime import date

from journal_app.domain.ids import EventId
from journal_app.domain.known_event import EventKind, KnownEvent, NewNormal
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database, Row
from journal_app.storage.timestamps import to_milliseconds
from journal_app.usecases.ports import Changed, Clock


class EventRepository:
    """Keeps known events and new usual levels; a deleted event keeps no words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def known(self) -> list[KnownEvent]:
        """Known events by first day."""
        rows = self._database.rows(
            "SELECT id, first_day, last_day, words, kind, leaves_baseline FROM known_event"
            " WHERE deleted_at IS NULL ORDER BY first_day, id"
        )
        return [_event(row) for row in rows]

    def save(self, event: KnownEvent) -> None:
        """Keep a new event or the new form of an old one."""
        self._write(
            "INSERT INTO known_event (id, first_day, last_day, words, kind, leaves_baseline,"
            " updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET first_day = excluded.first_day,"
            " last_day = excluded.last_day, words = excluded.words, kind = excluded.kind,"
            " leaves_baseline = excluded.leaves_baseline, updated_at = excluded.updated_at,"
            " deleted_at = NULL",
            event.id,
            event.first.isoformat(),
            event.last.isoformat(),
            event.words,
            event.kind,
            event.leaves_baseline,
            self._now(),
        )

    def delete(self, event: EventId) -> None:
        """Take a known event back."""
        self._write(
            "UPDATE known_event SET words = '', deleted_at = ?1, updated_at = ?1"
            " WHERE id = ?2 AND deleted_at IS NULL",
            self._now(),
            event,
        )

    def new_normals(self) -> list[NewNormal]:
        """New usual levels by first day."""
        rows = self._database.rows(
            "SELECT series, since, said_on FROM new_normal WHERE deleted_at IS NULL"
            " ORDER BY since, series"
        )
        return [
            NewNormal(series, date.fromisoformat(since), date.fromisoformat(said_on))
            for series, since, said_on in rows
        ]

    def save_new_normal(self, normal: NewNormal) -> None:
        """Keep a new usual level."""
        self._write(
            "INSERT INTO new_normal (series, since, said_on, updated_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (series, since) DO UPDATE SET said_on = excluded.said_on,"
            " updated_at = excluded.updated_at, deleted_at = NULL",
            normal.series,
            normal.since.isoformat(),
            normal.said_on.isoformat(),
            self._now(),
        )

    def delete_new_normal(self, series: str, since: date) -> None:
        """Take a new usual level back."""
        self._write(
            "UPDATE new_normal SET deleted_at = ?1, updated_at = ?1"
            " WHERE series = ?2 AND since = ?3 AND deleted_at IS NULL",
            self._now(),
            series,
            since.isoformat(),
        )

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())

    def _write(self, sql: str, *values: object) -> None:
        with self._changes.transaction(Changed.EVENTS):
            self._database.write(sql, values)


def _event(row: Row) -> KnownEvent:
    event_id, first, last, words, kind, leaves_baseline = row
    return KnownEvent(
        id=event_id,
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        words=words,
        kind=EventKind(kind),
        leaves_baseline=bool(leaves_baseline),
    )
