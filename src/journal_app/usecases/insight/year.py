"""A year at a glance: what each day came to on one scale."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from journal_app.analysis.daily import day_values
from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import Scale
from journal_app.usecases.day_answers import DayAnswers, day_rule
from journal_app.usecases.ports import Journal
from journal_app.usecases.watch_signs import late_days


@dataclass(frozen=True, slots=True)
class Year:
    """One calendar year on one scale; a day that is not in ``values`` has no answer."""

    year: int
    scale: Scale | None = field(repr=False)
    """None where the journal has no scale yet."""
    scales: tuple[Scale, ...] = field(repr=False)
    """Those to choose from."""
    values: Mapping[date, float]
    late: frozenset[date]
    """Days on which every answer was entered later."""
    entries: Mapping[date, int]
    """How many entries of any kind a day has."""
    years: tuple[int, int]
    """The first and the last year that can be shown."""
    most: float
    """The highest value that the colours have room for."""


@dataclass(frozen=True, slots=True)
class ReadYear:
    """Reads a year of one scale."""

    journal: Journal

    def __call__(self, year: int, scale_id: ScaleId, today: date) -> Year:
        """The year asked for; the first scale where the one asked for is not there."""
        scales = tuple(scale for scale in self.journal.scales.all() if not scale.hidden)
        chosen = next((s for s in scales if s.id == scale_id), scales[0] if scales else None)
        first, last = date(year, 1, 1), date(year, 12, 31)
        read = DayAnswers(self.journal.ratings)
        answers = [] if chosen is None else read.of(chosen.id, first, last)
        days, reduced = day_values(
            np.array([one.day.toordinal() for one in answers], dtype=np.int64),
            np.array([one.value for one in answers], dtype=np.float64),
            day_rule(scale_id if chosen is None else chosen.id),
        )
        values = {
            date.fromordinal(day): value
            for day, value in zip(days.tolist(), reduced.tolist(), strict=True)
        }
        span = self.journal.entries.span() or (today, today)
        highest = 1.0 if chosen is None else min(chosen.limits[1], 10.0)
        return Year(
            year=year,
            scale=chosen,
            scales=scales,
            values=values,
            late=frozenset(date.fromordinal(day) for day in late_days(answers)),
            entries=self.journal.entries.count_by_day(first, last),
            years=(min(span[0].year, today.year), max(span[1].year, today.year)),
            most=max(highest, *values.values()) if values else highest,
        )
