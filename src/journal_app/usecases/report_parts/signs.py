"""The person's own warning signs by days, with counts now and in the time before."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from journal_app.analysis.noticed_days import compare_counts
from journal_app.domain.report_content import ReportPeriod
from journal_app.domain.report_signs import GRID_DAYS, SignGrid, SignMark, SignRow
from journal_app.domain.report_week import Peak
from journal_app.domain.scale import Scale, ScaleKind, ScaleUse
from journal_app.usecases.report_parts.material import Material, time_before

NOTICED_FROM = 5
"""The day's highest rating (0-10) from which a sign counts as noticed on that day."""

WHOLE_WEEKS = 28
"""Days shown of a period that is longer than the grid."""


def sign_grid(material: Material) -> SignGrid | None:
    """The grid over the period, or over its last four weeks; None without a rated sign."""
    shown = grid_days(material.period)
    rows = [
        _row(scale, noticed, shown)
        for scale in material.scales
        if scale.use is ScaleUse.SIGN and (noticed := noticed_days(scale, material))
    ]
    if not rows:
        return None
    return SignGrid(
        days=shown.all_days,
        rows=tuple(rows),
        late_days=material.late_days & frozenset(shown.all_days),
        cut=NOTICED_FROM,
        whole=shown == material.period,
    )


def without_days(grid: SignGrid) -> tuple[SignRow, ...]:
    """The counts alone."""
    return tuple(replace(row, marks=()) for row in grid.rows)


def grid_days(period: ReportPeriod) -> ReportPeriod:
    """The days that the grid shows."""
    if period.days <= GRID_DAYS:
        return period
    return ReportPeriod(period.last - timedelta(days=WHOLE_WEEKS - 1), period.last)


def noticed_days(scale: Scale, material: Material) -> dict[date, bool]:
    """Whether the sign was noticed, for each day on which it was rated."""
    peak = Peak.LOWEST if scale.protective else Peak.HIGHEST
    top = 1 if scale.kind is ScaleKind.YES_NO else 10
    cut = 1 if scale.kind is ScaleKind.YES_NO else NOTICED_FROM
    values = material.day_values(scale.id, peak)
    return {
        day: (top - value if scale.protective else value) >= cut for day, value in values.items()
    }


def _row(scale: Scale, noticed: Mapping[date, bool], shown: ReportPeriod) -> SignRow:
    earlier = time_before(shown)
    now = _rated(noticed, shown.all_days)
    before = _rated(noticed, () if earlier is None else earlier.all_days)
    return SignRow(
        name=scale.name,
        marks=tuple(_mark(noticed.get(day)) for day in shown.all_days),
        days_now=sum(now) if now else None,
        days_before=sum(before) if before else None,
        compared=compare_counts(sum(now), len(now), sum(before), len(before)),
    )


def _rated(noticed: Mapping[date, bool], days: Sequence[date]) -> list[bool]:
    return [noticed[day] for day in days if day in noticed]


def _mark(noticed: bool | None) -> SignMark:  # noqa: FBT001
    if noticed is None:
        return SignMark.NO_ENTRY
    return SignMark.NOTICED if noticed else SignMark.NOT_NOTICED
