"""Questions that are answered with a number."""

from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import AskRhythm, Better, Scale, ScaleKind, ScaleUse
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database, Row
from journal_app.storage.timestamps import to_milliseconds
from journal_app.usecases.ports import Changed, Clock


class ScaleRepository:
    """Keeps scales; a deleted one keeps its row, and the answers stay."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def all(self) -> list[Scale]:
        """Every scale that was not deleted, hidden ones too, by position."""
        rows = self._database.rows(
            "SELECT id, name, low, high, kind, better, purpose, position, hidden, every"
            " FROM scale WHERE deleted_at IS NULL ORDER BY position, id"
        )
        return [_scale(row) for row in rows]

    def save(self, scale: Scale) -> None:
        """Keep a new scale or the new form of an old one."""
        with self._changes.transaction(Changed.SCALES):
            self._database.write(
                "INSERT INTO scale (id, name, low, high, kind, better, purpose, position, hidden,"
                " every, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, low = excluded.low,"
                " high = excluded.high, kind = excluded.kind, better = excluded.better,"
                " purpose = excluded.purpose, position = excluded.position,"
                " hidden = excluded.hidden, every = excluded.every,"
                " updated_at = excluded.updated_at, deleted_at = NULL",
                (*_values(scale), to_milliseconds(self._clock.now())),
            )

    def delete(self, scale: ScaleId) -> None:
        """Leave a tombstone; the answers stay."""
        with self._changes.transaction(Changed.SCALES):
            self._database.write(
                "UPDATE scale SET deleted_at = ?1, updated_at = ?1"
                " WHERE id = ?2 AND deleted_at IS NULL",
                (to_milliseconds(self._clock.now()), scale),
            )


def _values(scale: Scale) -> tuple[object, ...]:
    return (
        scale.id,
        scale.name,
        scale.low,
        scale.high,
        scale.kind,
        scale.better,
        scale.use,
        scale.position,
        scale.hidden,
        scale.every,
    )


def _scale(row: Row) -> Scale:
    scale_id, name, low, high, kind, better, use, position, hidden, every = row
    return Scale(
        id=scale_id,
        name=name,
        low=low,
        high=high,
        kind=ScaleKind(kind),
        better=Better(better),
        use=ScaleUse(use),
        position=position,
        hidden=bool(hidden),
        every=AskRhythm(every),
    )
