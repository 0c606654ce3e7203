"""The numbers alone."""

from datetime import date

from journal_app.domain.ids import ScaleId
from journal_app.storage.database import Database
from journal_app.usecases.ports import DatedValue


class RatingRepository:
    """Reads answers from one index and nothing else."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, scale: ScaleId, first: date, last: date) -> list[DatedValue]:
        """Answers on one scale for the days first..last (inclusive), oldest first."""
        rows = self._database.short_rows(
            "SELECT day, value, late FROM rating"
            " WHERE scale_id = ? AND counted = 1 AND day BETWEEN ? AND ?"
            " ORDER BY day, occurred_at",
            (scale, first.isoformat(), last.isoformat()),
        )
        parse = date.fromisoformat
        return [DatedValue(parse(day), value, bool(late)) for day, value, late in rows]
