"""A small line chart of a report as data: the period against the time before it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from journal_app.domain.silent import Silent

MOST_DAILY = 200
"""Days up to which each is drawn; beyond, a week is its middle value with its range."""


class ChartUnit(Enum):
    """What a chart counts, said behind its title."""

    POINTS = "points"
    HOURS = "hours"
    COUNT = "count"


class ChartInk(Enum):
    """Which of the two printing inks a chart takes."""

    URGE = "urge"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class ChartDay:
    """One day of a small chart; ``value`` is ``None`` where nothing was entered."""

    day: date
    value: float | None
    late: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class SmallChart(Silent):
    """One small line chart: the period against the time before it."""

    key: str
    """Name of the chart's picture, unique in one report (``urge``, ``sleep``, ...)."""

    title: str
    """Empty where the report has its own word for ``key``."""

    series: tuple[ChartDay, ...]
    """Every day shown, in order; days before ``period_start`` are the time before."""

    period_start: date
    low: float
    high: float
    ink: ChartInk = ChartInk.MEASURE
    unit: ChartUnit | None = None
    """None where the title says it already."""

    decimals: int = 0
    median_now: float | None = None
    median_before: float | None = None
    n_now: int = 0
    """Days with a value in the period, and in the time before (``n_before``)."""

    n_before: int = 0
    band: tuple[float, float] | None = None
    """Own usual band, same unit as the values."""

    @property
    def by_weeks(self) -> bool:
        """Whether so many days are shown that weeks are drawn instead."""
        return len(self.series) > MOST_DAILY
