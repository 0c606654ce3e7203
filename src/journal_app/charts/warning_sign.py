"""The warning-sign chart: daily points, recent level, usual band, limit and marks."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.board import SeriesResult
from journal_app.charts.alerts import draw_alerts
from journal_app.charts.ink import Ink
from journal_app.charts.marks import Mark
from journal_app.charts.marks_lane import draw_lanes, lanes
from journal_app.charts.panel_frame import draw_frame, label_dates
from journal_app.charts.panel_labels import draw_header, draw_line_labels
from journal_app.charts.plot_area import DPI, PlotArea, points
from journal_app.charts.reduce import broken_line, per_column, reduced_line
from journal_app.charts.words import ChartWords


@dataclass(frozen=True, slots=True, eq=False)
class ChartPanel:
    """One series to draw; ``late`` are the days entered later, drawn hollow."""

    result: SeriesResult
    title: str = field(repr=False)
    late: frozenset[int] = frozenset()
    low: float = 0.0
    high: float = 10.0


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """What a drawing needs to know besides the data."""

    ink: Ink
    words: ChartWords = field(default_factory=ChartWords)
    pixel_ratio: float = 1.0


def plot_area(
    panels: Sequence[ChartPanel],
    marks: Sequence[Mark],
    days: tuple[int, int],
    size: tuple[float, float],
) -> PlotArea:
    """Divide a figure of ``size`` logical pixels for the days shown."""
    first, last = days
    rows = lanes(marks, first, last)
    return PlotArea(size[0], size[1], max(1, len(panels)), len(rows), first, max(first, last))


def warning_sign_figure(
    panels: Sequence[ChartPanel], marks: Sequence[Mark], area: PlotArea, look: ChartStyle
) -> Figure:
    """Draw one panel below the other over the same days, and the marks below them."""
    figure = Figure(
        figsize=(area.width / DPI, area.height / DPI),
        dpi=DPI * look.pixel_ratio,
        facecolor=look.ink.ground,
    )
    for number, panel in enumerate(panels):
        axes = figure.add_axes(area.panel(number))
        _draw_panel(axes, panel, area, look)
        if number == len(panels) - 1 and not area.lanes:
            label_dates(axes, area, look.ink, look.words)
    if area.lanes:
        axes = figure.add_axes(area.lane_box())
        rows = lanes(marks, area.first, area.last)
        draw_lanes(axes, rows, area, look.ink, look.words)
        label_dates(axes, area, look.ink, look.words)
    return figure


def _draw_panel(axes: Axes, panel: ChartPanel, area: PlotArea, look: ChartStyle) -> None:
    draw_frame(axes, area, (panel.low, panel.high), look.ink)
    _draw_usual(axes, panel, area, look.ink)
    _draw_level(axes, panel, area, look.ink)
    _draw_points(axes, panel, area, look.ink)
    draw_alerts(axes, panel.result, (panel.low, panel.high), area, look.ink, look.words)
    draw_header(axes, panel.result, panel.title, look.ink, look.words)
    draw_line_labels(axes, panel.result, area, look.ink, look.words)


def _draw_usual(axes: Axes, panel: ChartPanel, area: PlotArea, ink: Ink) -> None:
    result = panel.result
    days, low = broken_line(result.days, result.usual - result.spread, longest_step=14)
    _, high = broken_line(result.days, result.usual + result.spread, longest_step=14)
    _, limit = broken_line(result.days, result.limit, longest_step=14)
    keep = _one_per_column(days, area)
    days, low, high, limit = days[keep], low[keep], high[keep], limit[keep]
    axes.fill_between(days, low, high, color=ink.band, linewidth=0, zorder=1)
    axes.plot(days, limit, color=ink.warm, linewidth=points(1.2), linestyle=(0, (5, 3)), zorder=2)


def _draw_level(axes: Axes, panel: ChartPanel, area: PlotArea, ink: Ink) -> None:
    """The level stands on days with an entry only; a lone day is a short dash."""
    result = panel.result
    x, y, alone = reduced_line(result.days, result.level, area.span, _columns(area), area.columns)
    width = points(2.4 if area.crowding >= 1 else 1.5)
    axes.plot(
        x,
        y,
        color=ink.accent,
        linewidth=width,
        solid_capstyle="round",
        solid_joinstyle="round",
        zorder=4,
    )
    axes.hlines(
        y[alone], x[alone] - 0.35, x[alone] + 0.35, color=ink.accent, linewidth=width, zorder=4
    )


def _draw_points(axes: Axes, panel: ChartPanel, area: PlotArea, ink: Ink) -> None:
    late = np.isin(panel.result.days, np.fromiter(panel.late, np.int64, len(panel.late)))
    columns = _columns(area)
    size = points(5.4 if area.crowding >= 20 else 4.4 if area.crowding >= 5 else 2.4)
    for hollow in (False, True):
        chosen = late if hollow else ~late
        days, values = per_column(
            panel.result.days[chosen], panel.result.values[chosen], area.span, columns
        )
        axes.plot(
            days,
            values,
            linestyle="none",
            marker="o",
            markersize=size + (points(0.8) if hollow else 0),
            markerfacecolor=ink.ground if hollow else ink.entry,
            markeredgecolor=ink.entry,
            markeredgewidth=points(1.1) if hollow else 0,
            alpha=1.0 if area.crowding >= 1 else 0.35,
            zorder=3,
        )


def _columns(area: PlotArea) -> int:
    """Columns to reduce to: two pixels wide where a day is less than one."""
    return area.columns if area.crowding >= 1 else area.columns // 2


def _one_per_column(days: Floats, area: PlotArea) -> Days:
    """Give the places to keep of a slow line: the breaks and one entry every two columns."""
    column = np.floor((days - area.span[0]) * area.columns / (2 * area.days))
    margin = 1 + area.days / 10
    inside = (days >= area.span[0] - margin) & (days <= area.span[1] + margin)
    changed = np.r_[True, column[1:] != column[:-1]]
    return np.flatnonzero((inside | np.isnan(days)) & changed)
