"""Triggers: which, how often, how strong, when, what they led to, and what goes with them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from statistics import fmean

import numpy as np

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.daily import DailyValue, day_values
from journal_app.analysis.trigger_link import Counted, TriggerLink, strong_urge_days, trigger_links
from journal_app.domain.scale import URGE
from journal_app.domain.trigger import Outcome
from journal_app.usecases.ports import Journal, TriggerNumbers

UNNAMED = ""
"""A trigger whose kind was left open."""
PARTS = 4
"""Of a day: from 4, 12, 17 and 22 o'clock."""
_BEGINS = (4, 12, 17, 22)


@dataclass(frozen=True, slots=True)
class Happened:
    """One trigger."""

    kind: str
    day: date
    part: int
    """Part of the day, 0 (from 4 o'clock) to 3 (from 22)."""
    intensity: int | None
    urge: int | None
    outcome: Outcome | None
    answered: bool
    """Whether a coping entry points at it."""


@dataclass(frozen=True, slots=True)
class TriggerRecord:
    """Triggers of a time, and the urge that was asked for in check-ins."""

    happened: tuple[Happened, ...]
    written: Days = field(repr=False)
    """Days with any entry (ordinals)."""
    urge_days: Days = field(repr=False)
    urges: Floats = field(repr=False)
    """The strongest urge of each day, from check-ins alone."""
    names: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind of trigger."""

    kind: str
    times: int
    intensity: tuple[float, int] | None
    """Mean points and how many were rated."""
    urge: tuple[float, int] | None
    """Mean of the urge at its peak, and how many were rated."""
    strongest: int | None
    outcomes: Mapping[Outcome, int]
    answered: int


@dataclass(frozen=True, slots=True)
class TriggerPicture:
    """Everything that is said of the triggers of a time."""

    rows: tuple[KindRow, ...]
    """The most frequent first."""
    when: tuple[tuple[int, ...], ...]
    """How often, for each part of the day by weekday from Monday."""
    counted: tuple[tuple[str, Counted], ...]
    """Days with a strong urge, with and without each kind."""
    links: tuple[TriggerLink, ...]
    """Only those that may be told."""
    asked: bool
    """Whether there was enough to ask whether anything goes together."""
    names: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadTriggers:
    """Reads triggers with what answered them."""

    journal: Journal

    def __call__(self, first: date, last: date) -> TriggerRecord:
        """Those of the days first..last."""
        entries, ratings = self.journal.entries, self.journal.ratings
        urges = ratings.of(URGE, first, last)
        days, points = day_values(
            np.array([one.day.toordinal() for one in urges], dtype=np.int64),
            np.array([one.value for one in urges], dtype=np.float64),
            DailyValue.MAX,
        )
        written = sorted(entries.count_by_day(first, last))
        return TriggerRecord(
            happened=tuple(_happened(row) for row in ratings.triggers(first, last)),
            written=np.array([day.toordinal() for day in written], dtype=np.int64),
            urge_days=days,
            urges=points,
            names={choice.id: choice.name for choice in self.journal.choices.all()},
        )


def _happened(row: TriggerNumbers) -> Happened:
    return Happened(
        row.kind or UNNAMED,
        row.day,
        part_of_day(row.local),
        row.intensity,
        row.urge_peak,
        row.outcome,
        row.answered,
    )


def part_of_day(local: datetime) -> int:
    """Which part of the day a local time lies in; before 4 it is still the night."""
    return (sum(local.hour >= begin for begin in _BEGINS) - 1) % PARTS


def picture_of(record: TriggerRecord) -> TriggerPicture:
    """Count, and ask what goes together."""
    kinds: dict[str, list[Happened]] = {}
    for one in record.happened:
        kinds.setdefault(one.kind, []).append(one)
    ordered = sorted(kinds.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    days = {kind: _days(own) for kind, own in ordered if kind != UNNAMED}
    links = trigger_links(days, record.written, record.urge_days, record.urges)
    counted = [
        (kind, strong_urge_days(own, record.written, record.urge_days, record.urges))
        for kind, own in days.items()
    ]
    return TriggerPicture(
        rows=tuple(_row(kind, own) for kind, own in ordered),
        when=_when(record.happened),
        counted=tuple((kind, one) for kind, one in counted if one.with_days and one.without_days),
        links=tuple(link for link in links if link.told),
        asked=bool(links),
        names=record.names,
    )


def _days(own: Iterable[Happened]) -> Days:
    return np.array(sorted({one.day.toordinal() for one in own}), dtype=np.int64)


def _row(kind: str, own: Sequence[Happened]) -> KindRow:
    urges = [one.urge for one in own if one.urge is not None]
    return KindRow(
        kind=kind,
        times=len(own),
        intensity=_mean([one.intensity for one in own if one.intensity is not None]),
        urge=_mean(urges),
        strongest=max(urges, default=None),
        outcomes=Counter(one.outcome for one in own if one.outcome is not None),
        answered=sum(one.answered for one in own),
    )


def _mean(points: Sequence[int]) -> tuple[float, int] | None:
    return (fmean(points), len(points)) if points else None


def _when(happened: Iterable[Happened]) -> tuple[tuple[int, ...], ...]:
    counts = Counter((one.part, one.day.weekday()) for one in happened)
    return tuple(tuple(counts[part, weekday] for weekday in range(7)) for part in range(PARTS))
