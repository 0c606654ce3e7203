"""Small charts of a report: the period against an equally long time before it."""

from collections.abc import Iterable, Mapping
from datetime import date
from math import ceil, floor

from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import State
from journal_app.domain.ids import ScaleId
from journal_app.domain.report_blocks import MiddleRow
from journal_app.domain.report_chart import ChartDay, ChartInk, ChartUnit, SmallChart
from journal_app.domain.report_week import Peak
from journal_app.domain.scale import MOOD, SLEEP_HOURS, URGE, Scale, ScaleKind, ScaleUse
from journal_app.usecases.report_parts.figures import middle
from journal_app.usecases.report_parts.material import Material

LEVEL = "level"
"""Key of the chart of the overall warning level; the report has its own word for it."""

FEWEST_DAYS = 3
"""Days with a value that a median needs."""

_UNITS = {
    ScaleKind.RATING: ChartUnit.POINTS,
    ScaleKind.HOURS: ChartUnit.HOURS,
    ScaleKind.COUNT: ChartUnit.COUNT,
}
_ON_PAGE_ONE = (MOOD, URGE, SLEEP_HOURS)


def page_one_charts(material: Material, overall: SeriesResult | None) -> tuple[SmallChart, ...]:
    """Mood, the day's strongest urge, the overall level and sleep, as far as they were rated."""
    scales = {scale.id: scale for scale in material.scales}
    found = (
        _scale_chart(material, scales.get(MOOD), Peak.MEAN),
        _scale_chart(material, scales.get(URGE), Peak.HIGHEST),
        None if overall is None else _level_chart(material, overall),
        _scale_chart(material, scales.get(SLEEP_HOURS), Peak.MEAN),
    )
    return tuple(chart for chart in found if chart is not None)


def middle_rows(charts: Iterable[SmallChart]) -> tuple[MiddleRow, ...]:
    """The charts in numbers, without a day of them."""
    return tuple(
        MiddleRow(
            key=chart.key,
            title=chart.title,
            unit=chart.unit,
            decimals=chart.decimals,
            now=chart.median_now,
            n_now=chart.n_now,
            before=chart.median_before,
            n_before=chart.n_before,
        )
        for chart in charts
    )


def trend_charts(material: Material) -> tuple[SmallChart, ...]:
    """Day means of the further scales that were answered."""
    further = [
        scale
        for scale in material.scales
        if scale.id not in _ON_PAGE_ONE and scale.use is not ScaleUse.SIGN
    ]
    found = (_scale_chart(material, scale, Peak.MEAN) for scale in further)
    return tuple(chart for chart in found if chart is not None and chart.n_now)


def _scale_chart(material: Material, scale: Scale | None, peak: Peak) -> SmallChart | None:
    if scale is None or scale.kind is ScaleKind.YES_NO:
        return None
    values = material.day_values(scale.id, peak)
    if not values:
        return None
    low, high = _room(scale, values)
    return _chart(
        material,
        ScaleId(scale.id),
        values,
        title=scale.name,
        low=low,
        high=high,
        unit=_UNITS[scale.kind],
        ink=ChartInk.URGE if scale.id == URGE else ChartInk.MEASURE,
        decimals=1 if scale.kind is ScaleKind.HOURS else 0,
    )


def _level_chart(material: Material, overall: SeriesResult) -> SmallChart | None:
    """The daily overall level against the usual as it stood at the end of the period."""
    window = material.window
    by_day = zip(overall.days.tolist(), overall.values.tolist(), strict=True)
    days = {date.fromordinal(day): value for day, value in by_day}
    values = {day: value for day, value in days.items() if window.first <= day <= window.last}
    if not values:
        return None
    now = overall.now
    known = now.state is not State.LEARNING
    return _chart(
        material,
        LEVEL,
        values,
        low=0,
        high=10,
        decimals=1,
        band=(max(0.0, now.usual - now.spread), min(10.0, now.usual + now.spread))
        if known
        else None,
    )


def _chart(  # noqa: PLR0913
    material: Material,
    key: str,
    values: Mapping[date, float],
    *,
    low: float,
    high: float,
    decimals: int,
    unit: ChartUnit | None = None,
    title: str = "",
    ink: ChartInk = ChartInk.MEASURE,
    band: tuple[float, float] | None = None,
) -> SmallChart:
    first = material.period.first
    now = [value for day, value in values.items() if day >= first]
    before = [value for day, value in values.items() if day < first]
    return SmallChart(
        key=key,
        title=title,
        series=tuple(
            ChartDay(day, values.get(day), late=day in values and day in material.late_days)
            for day in material.shown.all_days
        ),
        period_start=first,
        low=low,
        high=high,
        ink=ink,
        unit=unit,
        decimals=decimals,
        median_now=middle(now) if len(now) >= FEWEST_DAYS else None,
        median_before=middle(before) if len(before) >= FEWEST_DAYS else None,
        n_now=len(now),
        n_before=len(before),
        band=band,
    )


def _room(scale: Scale, values: Mapping[date, float]) -> tuple[float, float]:
    if scale.kind is ScaleKind.RATING:
        return 0.0, 10.0
    if scale.kind is ScaleKind.HOURS:
        low, high = floor(min(values.values())) - 1.0, ceil(max(values.values())) + 1.0
        return max(0.0, low), min(24.0, high)
    return 0.0, max(5.0, float(ceil(max(values.values()))))
