"""A small strip of one series: daily points, recent level and usual band, without a scale."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from journal_app.analysis.chart_day import State
from journal_app.charts.ink import Ink
from journal_app.charts.plot_area import DPI, points
from journal_app.charts.reduce import broken_line, per_column, reduced_line
from journal_app.charts.warning_sign import ChartPanel, ChartStyle

_MARGIN = 0.06


def strip_figure(
    panel: ChartPanel, days: tuple[int, int], size: tuple[float, float], look: ChartStyle
) -> Figure:
    """Draw one series over the days first..last; a gap is a gap."""
    figure = Figure(
        figsize=(size[0] / DPI, size[1] / DPI),
        dpi=DPI * look.pixel_ratio,
        facecolor=look.ink.ground,
    )
    axes = figure.add_axes((0.01, _MARGIN, 0.98, 1 - 2 * _MARGIN))
    axes.set_axis_off()
    span, columns = (days[0] - 0.5, days[1] + 0.5), max(1, int(size[0]))
    axes.set_xlim(*span)
    room = (panel.high - panel.low) * 0.06
    axes.set_ylim(panel.low - room, panel.high + room)
    for edge in (panel.low, panel.high):
        axes.axhline(edge, color=look.ink.rule, linewidth=points(1), zorder=0)
    _lines(axes, panel, span, columns, look.ink)
    _points(axes, panel, span, columns, look.ink)
    return figure


def _lines(
    axes: Axes, panel: ChartPanel, span: tuple[float, float], columns: int, ink: Ink
) -> None:
    result = panel.result
    inside = (result.days >= span[0] - 15) & (result.days <= span[1] + 15)
    own = result.days[inside]
    low = result.usual[inside] - result.spread[inside]
    high = result.usual[inside] + result.spread[inside]
    band, below = broken_line(own, low, longest_step=14)
    _, above = broken_line(own, high, longest_step=14)
    axes.fill_between(band, below, above, color=ink.band, linewidth=0, zorder=1)
    x, y, alone = reduced_line(result.days, result.level, span, columns, columns)
    axes.plot(x, y, color=ink.accent, linewidth=points(2), solid_capstyle="round", zorder=4)
    axes.hlines(
        y[alone], x[alone] - 0.35, x[alone] + 0.35, color=ink.accent, linewidth=points(2), zorder=4
    )
    flagged = own[result.state[inside] == State.FLAG]
    axes.plot(
        flagged,
        np.full(flagged.size, panel.high),
        linestyle="none",
        marker="s",
        markersize=points(4),
        color=ink.warm,
        zorder=5,
    )


def _points(
    axes: Axes, panel: ChartPanel, span: tuple[float, float], columns: int, ink: Ink
) -> None:
    days, values = per_column(panel.result.days, panel.result.values, span, columns)
    late = np.isin(days, np.fromiter(panel.late, np.int64, len(panel.late)))
    for hollow, chosen in ((False, ~late), (True, late)):
        axes.plot(
            days[chosen],
            values[chosen],
            linestyle="none",
            marker="o",
            markersize=points(3.4),
            markerfacecolor=ink.ground if hollow else ink.entry,
            markeredgecolor=ink.entry,
            markeredgewidth=points(0.9) if hollow else 0,
            zorder=3,
        )
