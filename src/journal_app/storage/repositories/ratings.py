"""The numbers alone."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from journal_app.domain.ids import EntryId, ScaleId
from journal_app.domain.moment import zone_named
from journal_app.domain.trigger import Outcome
from journal_app.storage.database import Database, Row
from journal_app.storage.timestamps import from_milliseconds
from journal_app.usecases.ports import CopingNumbers, DatedValue, TimedValue, TriggerNumbers

_WITHOUT: Final = " AND entry_id NOT IN (SELECT value FROM json_each(?))"
_SHARED: Final = " AND entry_id NOT IN (SELECT id FROM entry WHERE private = 1)"
_WRITTEN_BY: Final = (
    " AND (late = 0 OR EXISTS (SELECT 1 FROM entry WHERE id = entry_id"
    " AND (import_id IS NOT NULL OR recorded_day <= ?)))"
)


class RatingRepository:
    """Reads answers from one index and nothing else."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(  # noqa: PLR0913
        self,
        scale: ScaleId,
        first: date,
        last: date,
        *,
        private: bool = True,
        without: Sequence[EntryId] = (),
        written_by: date | None = None,
    ) -> list[DatedValue]:
        """Answers on one scale, oldest first; ``private=False`` leaves private entries out."""
        values: list[object] = [scale, first.isoformat(), last.isoformat()]
        condition = "" if private else _SHARED
        if without:
            condition += _WITHOUT
            values.append(json.dumps(list(without)))
        if written_by is not None:
            condition += _WRITTEN_BY
            values.append(written_by.isoformat())
        rows = self._database.short_rows(
            "SELECT day, value, late FROM rating"  # noqa: S608
            " WHERE scale_id = ? AND counted = 1 AND day BETWEEN ? AND ?"
            f"{condition} ORDER BY day, occurred_at",
            tuple(values),
        )
        parse = date.fromisoformat
        return [DatedValue(parse(day), value, bool(late)) for day, value, late in rows]

    def on_days(self, first: date, last: date) -> list[tuple[ScaleId, DatedValue]]:
        """Answers on every scale, oldest first."""
        rows = self._database.short_rows(
            "SELECT scale_id, day, value, late FROM rating"
            " WHERE counted = 1 AND day BETWEEN ? AND ? ORDER BY day, occurred_at",
            (first.isoformat(), last.isoformat()),
        )
        return [
            (ScaleId(scale), DatedValue(date.fromisoformat(day), value, bool(late)))
            for scale, day, value, late in rows
        ]

    def urge_peaks(
        self,
        first: date,
        last: date,
        *,
        private: bool = True,
        without: Sequence[EntryId] = (),
        written_by: date | None = None,
    ) -> list[DatedValue]:
        """Urges at the peak of triggers, oldest first, the bin left out."""
        values: list[object] = [first.isoformat(), last.isoformat()]
        condition = "" if private else " AND entry.private = 0"
        if without:
            condition += _WITHOUT
            values.append(json.dumps(list(without)))
        if written_by is not None:
            condition += " AND (entry.import_id IS NOT NULL OR entry.recorded_day <= ?)"
            values.append(written_by.isoformat())
        rows = self._database.short_rows(
            "SELECT entry.day, urge_peak, entry.recorded_day > entry.day"  # noqa: S608
            " FROM entry CROSS JOIN trigger_entry ON trigger_entry.entry_id = entry.id"
            " WHERE entry.deleted_at IS NULL AND entry.kind = 'trigger'"
            " AND urge_peak IS NOT NULL AND entry.day BETWEEN ? AND ?"
            f"{condition} ORDER BY entry.day, entry.timeline",
            tuple(values),
        )
        return [DatedValue(date.fromisoformat(day), float(n), bool(late)) for day, n, late in rows]

    def timed(self, first: date, last: date) -> list[tuple[ScaleId, TimedValue]]:
        """Answers about a moment, oldest first."""
        rows = self._database.short_rows(
            "SELECT rating.scale_id, rating.day, rating.occurred_at, entry.zone, rating.value"
            " FROM rating CROSS JOIN check_in ON check_in.entry_id = rating.entry_id"
            " CROSS JOIN entry ON entry.id = rating.entry_id"
            " WHERE rating.counted = 1 AND rating.day BETWEEN ? AND ? AND check_in.span = 'now'"
            " ORDER BY rating.day, rating.occurred_at",
            (first.isoformat(), last.isoformat()),
        )
        return [_timed(row) for row in rows]

    def copings(self, first: date, last: date) -> list[CopingNumbers]:
        """Coping entries that say what was done, without their words, oldest first."""
        rows = self._database.short_rows(
            "SELECT coping.choice_id, trigger_entry.choice_id, coping.before, coping.after"
            " FROM entry CROSS JOIN coping ON coping.entry_id = entry.id"
            " LEFT JOIN entry AS cause ON cause.id = coping.trigger_id"
            " AND cause.deleted_at IS NULL"
            " LEFT JOIN trigger_entry ON trigger_entry.entry_id = cause.id"
            " WHERE entry.deleted_at IS NULL AND entry.kind = 'coping'"
            " AND (coping.choice_id IS NOT NULL OR trim(coping.text) <> '')"
            " AND entry.day BETWEEN ? AND ? ORDER BY entry.day, entry.timeline",
            (first.isoformat(), last.isoformat()),
        )
        return [CopingNumbers(*row) for row in rows]

    def triggers(self, first: date, last: date) -> list[TriggerNumbers]:
        """Triggers without their words, oldest first."""
        rows = self._database.short_rows(
            "SELECT entry.day, entry.occurred_at, entry.zone, choice_id, intensity, urge_peak,"
            " outcome, EXISTS (SELECT 1 FROM coping CROSS JOIN entry AS answer"
            " ON answer.id = coping.entry_id WHERE coping.trigger_id = entry.id"
            " AND answer.deleted_at IS NULL)"
            " FROM entry CROSS JOIN trigger_entry ON trigger_entry.entry_id = entry.id"
            " WHERE entry.deleted_at IS NULL AND entry.kind = 'trigger'"
            " AND entry.day BETWEEN ? AND ? ORDER BY entry.day, entry.timeline",
            (first.isoformat(), last.isoformat()),
        )
        return [_trigger(row) for row in rows]

    def last_answered(self) -> dict[ScaleId, date]:
        """The last day for which each scale was answered, within the last year of answers."""
        rows = self._database.short_rows(
            "SELECT scale_id, max(day) FROM rating WHERE counted = 1 AND day >="
            " (SELECT date(max(day), '-1 year') FROM rating WHERE counted = 1) GROUP BY scale_id"
        )
        return {ScaleId(scale): date.fromisoformat(day) for scale, day in rows}


def _timed(row: Row) -> tuple[ScaleId, TimedValue]:
    scale, day, occurred_at, zone, value = row
    return ScaleId(scale), TimedValue(date.fromisoformat(day), _local(occurred_at, zone), value)


def _trigger(row: Row) -> TriggerNumbers:
    day, occurred_at, zone, kind, intensity, urge_peak, outcome, answered = row
    return TriggerNumbers(
        date.fromisoformat(day),
        _local(occurred_at, zone),
        kind,
        intensity,
        urge_peak,
        None if outcome is None else Outcome(outcome),
        bool(answered),
    )


def _local(occurred_at: int, zone: str) -> datetime:
    return from_milliseconds(occurred_at).astimezone(zone_named(zone))
