"""What stands around a panel: the heights of its scale, and the days below it."""

import numpy as np
from matplotlib.axes import Axes

from journal_app.charts.date_axis import date_ticks
from journal_app.charts.ink import Ink
from journal_app.charts.plot_area import PlotArea, points
from journal_app.charts.words import ChartWords


def draw_frame(axes: Axes, area: PlotArea, limits: tuple[float, float], ink: Ink) -> None:
    """Give the heights of the scale a line and a number each; no box."""
    low, high = limits
    axes.set_facecolor("none")
    axes.set_xlim(*area.span)
    room = (high - low) * 0.05
    axes.set_ylim(low - room, high + room)
    axes.spines[:].set_visible(False)
    axes.set_xticks([])
    heights = np.linspace(low, high, 3)
    axes.set_yticks(heights, [f"{height:g}" for height in heights])
    axes.tick_params(axis="y", length=0, pad=points(8), labelcolor=ink.muted)
    for label in axes.get_yticklabels():
        label.set(fontfamily=ink.font, fontsize=points(12))
    for height in heights:
        axes.axhline(height, color=ink.rule, linewidth=points(1), zorder=0)


def label_dates(axes: Axes, area: PlotArea, ink: Ink, words: ChartWords) -> None:
    """Name as many days as there is room for."""
    most = max(2, area.columns // 88)
    ticks = date_ticks(area.first, area.last, most, words)
    axes.set_xticks([day for day, _ in ticks], [text for _, text in ticks])
    axes.tick_params(
        axis="x",
        length=points(4),
        width=points(1),
        color=ink.muted,
        pad=points(5),
        labelcolor=ink.muted,
    )
    for label in axes.get_xticklabels():
        label.set(fontfamily=ink.font, fontsize=points(12))
