"""How the plan stood earlier."""

from datetime import date

from journal_app.domain.ids import VersionId
from journal_app.domain.plan.plan import LookedThrough, Plan, PlanVersion
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database, Row
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.storage.weekday_lists import from_date, to_date
from journal_app.usecases.plan_document import piece_from_text, piece_to_text
from journal_app.usecases.ports import Changed, Clock


class PlanVersionRepository:
    """Keeps versions; a deleted one leaves a tombstone without words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def all(self, limit: int = 200) -> list[PlanVersion]:
        """Versions that were not deleted, the newest first."""
        rows = self._database.rows(
            "SELECT id, kept_at, body, reviewed_on, reviewed_with FROM plan_version"
            " WHERE deleted_at IS NULL ORDER BY kept_at DESC, id DESC LIMIT ?",
            (limit,),
        )
        return [_version(row) for row in rows]

    def count(self) -> int:
        """How many there are."""
        ((found,),) = self._database.rows(
            "SELECT count(*) FROM plan_version WHERE deleted_at IS NULL"
        )
        return int(found)

    def last_review(self) -> LookedThrough | None:
        """The latest day on which the plan was looked through, or None."""
        row = self._database.row(
            "SELECT reviewed_on, reviewed_with FROM plan_version"
            " WHERE deleted_at IS NULL AND reviewed_on IS NOT NULL"
            " ORDER BY reviewed_on DESC, kept_at DESC LIMIT 1"
        )
        return None if row is None else LookedThrough(date.fromisoformat(row[0]), row[1])

    def newest(self) -> PlanVersion | None:
        """The one that was kept last."""
        return next(iter(self.all(1)), None)

    def save(self, version: PlanVersion) -> None:
        """Keep a version."""
        self._write(
            "INSERT INTO plan_version (id, kept_at, body, reviewed_on, reviewed_with, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kept_at = excluded.kept_at,"
            " body = excluded.body, reviewed_on = excluded.reviewed_on,"
            " reviewed_with = excluded.reviewed_with, updated_at = excluded.updated_at,"
            " deleted_at = NULL",
            version.id,
            to_milliseconds(version.kept_at),
            piece_to_text(version.plan),
            from_date(version.reviewed_on),
            version.reviewed_with,
            self._now(),
        )

    def delete(self, version: VersionId) -> None:
        """Leave a tombstone without words."""
        self._write(
            "UPDATE plan_version SET body = '', reviewed_with = '', reviewed_on = NULL,"
            " deleted_at = ?1, updated_at = ?1 WHERE id = ?2 AND deleted_at IS NULL",
            self._now(),
            version,
        )

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())

    def _write(self, sql: str, *values: object) -> None:
        with self._changes.transaction(Changed.PLAN):
            self._database.write(sql, values)


def _version(row: Row) -> PlanVersion:
    version_id, kept_at, body, reviewed_on, reviewed_with = row
    return PlanVersion(
        version_id,
        from_milliseconds(kept_at),
        piece_from_text(Plan, body),
        to_date(reviewed_on),
        reviewed_with,
    )
