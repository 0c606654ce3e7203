"""Weeks of a small chart that shows too many days to draw each."""

from dataclasses import dataclass
from statistics import median

from journal_app.domain.report_chart import SmallChart

WEEK = 7


@dataclass(frozen=True, slots=True)
class ChartWeek:
    """Seven days with at least one value."""

    middle_day: int
    """The fourth of its days (proleptic ordinal)."""
    lowest: float
    middle: float
    highest: float


def weeks_of(chart: SmallChart) -> tuple[ChartWeek, ...]:
    """Weeks counted from the first day of the period, back and on; none holds days of both."""
    border = chart.period_start.toordinal()
    found: dict[int, list[float]] = {}
    for day in chart.series:
        if day.value is not None:
            found.setdefault((day.day.toordinal() - border) // WEEK, []).append(day.value)
    return tuple(
        ChartWeek(border + WEEK * n + WEEK // 2, min(values), median(values), max(values))
        for n, values in sorted(found.items())
    )
