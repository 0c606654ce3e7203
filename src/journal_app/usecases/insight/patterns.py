"""Patterns: which way each scale goes, weekdays and times of day, and how much to trust it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.completeness import Completeness, completeness
from journal_app.analysis.daily import day_values
from journal_app.analysis.directions import told_together
from journal_app.analysis.rhythm import Rhythm, asked_together, part_rhythm, weekday_rhythm
from journal_app.analysis.trend import Trend, trend
from journal_app.domain.ids import ScaleId
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.scale import Scale
from journal_app.usecases.day_answers import DayAnswers, day_rule
from journal_app.usecases.insight.triggers import PARTS, part_of_day
from journal_app.usecases.ports import DatedValue, Journal, TimedValue


@dataclass(frozen=True, slots=True)
class ScaleRecord:
    """The answers on one scale; arrays of one place each per answer."""

    scale: Scale = field(repr=False)
    days: Days = field(repr=False)
    values: Floats = field(repr=False)
    timed_days: Days = field(repr=False)
    """Of answers about a moment, not about a whole day."""
    parts: Days = field(repr=False)
    timed_values: Floats = field(repr=False)


@dataclass(frozen=True, slots=True)
class PatternRecord:
    """A time as it was written down."""

    scales: tuple[ScaleRecord, ...]
    first: date
    last: date
    entry_days: Days = field(repr=False)
    recorded_days: Days = field(repr=False)


@dataclass(frozen=True, slots=True)
class ScalePattern:
    """What may be said of one scale."""

    scale: Scale = field(repr=False)
    days: int
    """Days with an answer."""
    trend: Trend | None
    weekdays: Rhythm
    parts: Rhythm
    on: Days = field(repr=False)
    """Days with an answer, strictly rising."""
    means: Floats = field(repr=False)
    """The value of each of them."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """Every scale that was answered, and how much to trust the time."""

    scales: tuple[ScalePattern, ...]
    trust: Completeness


@dataclass(frozen=True, slots=True)
class ReadPatterns:
    """Reads every answer of a time."""

    journal: Journal

    def __call__(self, first: date, last: date) -> PatternRecord:
        """From the first entry on, where that is later than ``first``."""
        span = self.journal.entries.span()
        first = last if span is None else max(first, min(span[0], last))
        dated: dict[ScaleId, list[DatedValue]] = {}
        for scale_id, value in DayAnswers(self.journal.ratings).on_days(first, last):
            dated.setdefault(scale_id, []).append(value)
        timed: dict[ScaleId, list[TimedValue]] = {}
        for scale_id, answer in self.journal.ratings.timed(first, last):
            timed.setdefault(scale_id, []).append(answer)
        marks = self.journal.entries.marks(first, last)
        return PatternRecord(
            scales=tuple(
                _record(scale, dated[scale.id], timed.get(scale.id, ()))
                for scale in self.journal.scales.all()
                if scale.id in dated and not scale.hidden
            ),
            first=first,
            last=last,
            entry_days=_ordinals([mark.day for mark in marks]),
            recorded_days=_ordinals([mark.recorded_day for mark in marks]),
        )


def _record(scale: Scale, dated: Sequence[DatedValue], timed: Sequence[TimedValue]) -> ScaleRecord:
    return ScaleRecord(
        scale=scale,
        days=_ordinals([one.day for one in dated]),
        values=np.array([one.value for one in dated], dtype=np.float64),
        timed_days=_ordinals([one.day for one in timed]),
        parts=np.array([part_of_day(one.local) for one in timed], dtype=np.int64),
        timed_values=np.array([one.value for one in timed], dtype=np.float64),
    )


def _ordinals(days: Sequence[date]) -> Days:
    return np.array([day.toordinal() for day in days], dtype=np.int64)


def patterns_of(record: PatternRecord, work: LongWork = UNWATCHED) -> Patterns:
    """Ask every scale; chance is told as "not clear" or not at all. Raises WorkStoppedError."""
    late = record.recorded_days - record.entry_days
    return Patterns(
        scales=_together(_alone(record.scales, work), work),
        trust=completeness(
            record.first.toordinal(),
            record.last.toordinal(),
            record.entry_days,
            record.recorded_days,
            24 * late.astype(np.float64),
        ),
    )


def _alone(scales: Sequence[ScaleRecord], work: LongWork) -> list[ScalePattern]:
    """Each scale by itself; what they say together counts as one more."""
    found = []
    for number, one in enumerate(scales):
        work.tell(number, len(scales) + 1)
        found.append(_pattern(one))
    return found


def _together(alone: Sequence[ScalePattern], work: LongWork) -> tuple[ScalePattern, ...]:
    """All scales are one question: 5 % over the page, and 5 % over all directions."""
    work.tell(len(alone), len(alone) + 1)
    rhythms = asked_together([one.weekdays for one in alone] + [one.parts for one in alone])
    work.check()
    trends = told_together([one.trend for one in alone], [(one.on, one.means) for one in alone])
    weekdays, parts = rhythms[: len(alone)], rhythms[len(alone) :]
    return tuple(
        replace(one, trend=way, weekdays=week, parts=part)
        for one, way, week, part in zip(alone, trends, weekdays, parts, strict=True)
    )


def _pattern(one: ScaleRecord) -> ScalePattern:
    days, means = day_values(one.days, one.values, day_rule(one.scale.id))
    return ScalePattern(
        scale=one.scale,
        days=int(days.size),
        trend=trend(days, means),
        weekdays=weekday_rhythm(days, means),
        parts=part_rhythm(one.timed_days, one.parts, one.timed_values, PARTS),
        on=days,
        means=means,
    )
