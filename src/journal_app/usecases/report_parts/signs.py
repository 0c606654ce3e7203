"""The person's own warning signs by days, with counts now and in the time before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from math import ceil

from journal_app.analysis.noticed_days import compare_counts
from journal_app.domain.report_content import ReportPeriod
from journal_app.domain.report_signs import GRID_DAYS, SignGrid, SignMark, SignRow
from journal_app.domain.report_week import Peak
from journal_app.domain.scale import Scale, ScaleKind, ScaleUse
from journal_app.usecases.report_parts.material import Material

NOTICED_FROM = 5
"""The day's highest rating (0-10) from which a sign counts as noticed on that day."""

MOST_COLUMNS = 27
"""Stretches of whole weeks that the grid has room for, so that a year fits in steps of two."""


def sign_grid(material: Material) -> SignGrid | None:
    """The grid over the period, day by day or in whole weeks; None without a rated sign."""
    stretch = days_in_a_column(material.period)
    starts = material.period.all_days[::stretch]
    rows = [
        _row(scale, noticed, material, stretch)
        for scale in material.scales
        if scale.use is ScaleUse.SIGN and (noticed := noticed_days(scale, material))
    ]
    if not rows:
        return None
    return SignGrid(
        days=starts,
        rows=tuple(rows),
        late_days=material.late_days & frozenset(starts) if stretch == 1 else frozenset(),
        cut=NOTICED_FROM,
        stretch=stretch,
    )


def without_days(grid: SignGrid) -> tuple[SignRow, ...]:
    """The counts alone."""
    return tuple(replace(row, marks=(), counts=()) for row in grid.rows)


def days_in_a_column(period: ReportPeriod) -> int:
    """One where the days fit, else as few whole weeks as fit."""
    if period.days <= GRID_DAYS:
        return 1
    return 7 * ceil(ceil(period.days / 7) / MOST_COLUMNS)


def noticed_days(scale: Scale, material: Material) -> dict[date, bool]:
    """Whether the sign was noticed, for each day on which it was rated."""
    peak = Peak.LOWEST if scale.protective else Peak.HIGHEST
    top = 1 if scale.kind is ScaleKind.YES_NO else 10
    cut = 1 if scale.kind is ScaleKind.YES_NO else NOTICED_FROM
    values = material.day_values(scale.id, peak)
    return {
        day: (top - value if scale.protective else value) >= cut for day, value in values.items()
    }


def _row(scale: Scale, noticed: Mapping[date, bool], material: Material, stretch: int) -> SignRow:
    days, earlier = material.period.all_days, material.before
    now = _rated(noticed, days)
    before = _rated(noticed, () if earlier is None else earlier.all_days)
    return SignRow(
        name=scale.name,
        marks=tuple(_mark(noticed.get(day)) for day in days) if stretch == 1 else (),
        counts=tuple(_counts(noticed, days, stretch)) if stretch > 1 else (),
        days_now=sum(now) if now else None,
        days_before=sum(before) if before else None,
        rated_now=len(now),
        rated_before=len(before),
        compared=compare_counts(sum(now), len(now), sum(before), len(before)),
    )


def _counts(
    noticed: Mapping[date, bool], days: Sequence[date], stretch: int
) -> Iterator[int | None]:
    for start in range(0, len(days), stretch):
        rated = _rated(noticed, days[start : start + stretch])
        yield sum(rated) if rated else None


def _rated(noticed: Mapping[date, bool], days: Sequence[date]) -> list[bool]:
    return [noticed[day] for day in days if day in noticed]


def _mark(noticed: bool | None) -> SignMark:  # noqa: FBT001
    if noticed is None:
        return SignMark.NO_ENTRY
    return SignMark.NOTICED if noticed else SignMark.NOT_NOTICED
