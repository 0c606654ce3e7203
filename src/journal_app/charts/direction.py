"""Which way a scale went: a point for each day and the straight line that stands for them."""

from dataclasses import dataclass, field

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from journal_app.analysis.arrays import Days, Floats
from journal_app.charts.plot_area import DPI, points
from journal_app.charts.warning_sign import ChartStyle
from journal_app.charts.words import ChartWords

DIRECTION_HEIGHT = 132.0
"""Logical pixels of one picture."""

_LEFT, _RIGHT, _TOP, _BOTTOM = 40.0, 16.0, 28.0, 24.0


@dataclass(frozen=True, slots=True, eq=False)
class DirectionLine:
    """Day values of one scale, shapes ``(n,)``, days (ordinals) strictly rising, ``n > 1``."""

    title: str = field(repr=False)
    days: Days = field(repr=False)
    values: Floats = field(repr=False)
    per_week: float
    """Slope, in points (hours) a week."""
    low: float
    high: float
    """Ends of the scale."""

    @property
    def ends(self) -> tuple[float, float]:
        """Where the line begins and ends: through the median of what the slope leaves."""
        rise = self.per_week / 7
        start = float(np.median(self.values - rise * (self.days - self.days[0])))
        return start, start + rise * float(self.days[-1] - self.days[0])


def direction_figure(line: DirectionLine, width: float, look: ChartStyle) -> Figure:
    """Draw one scale, ``width`` logical pixels wide."""
    figure = Figure(
        figsize=(width / DPI, DIRECTION_HEIGHT / DPI),
        dpi=DPI * look.pixel_ratio,
        facecolor=look.ink.ground,
    )
    box = (
        _LEFT / width,
        _BOTTOM / DIRECTION_HEIGHT,
        (width - _LEFT - _RIGHT) / width,
        (DIRECTION_HEIGHT - _TOP - _BOTTOM) / DIRECTION_HEIGHT,
    )
    axes = figure.add_axes(box)
    _draw_frame(axes, line, look)
    _draw_line(axes, line, look)
    return figure


def _draw_frame(axes: Axes, line: DirectionLine, look: ChartStyle) -> None:
    ink, words = look.ink, look.words
    first, last = int(line.days[0]), int(line.days[-1])
    room = (line.high - line.low) * 0.06
    axes.set_facecolor("none")
    axes.set_xlim(first - 0.5, last + 0.5)
    axes.set_ylim(line.low - room, line.high + room)
    axes.spines[:].set_visible(False)
    axes.set_xticks([first, last], [words.short_day(first), words.short_day(last)])
    axes.set_yticks([line.low, line.high], [words.number(line.low), words.number(line.high)])
    axes.tick_params(length=0, pad=points(6), labelcolor=ink.muted)
    for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        label.set(fontfamily=ink.font, fontsize=points(12))
    axes.get_xticklabels()[0].set(horizontalalignment="left")
    axes.get_xticklabels()[-1].set(horizontalalignment="right")
    for height in (line.low, line.high):
        axes.axhline(height, color=ink.rule, linewidth=points(1), zorder=0)
    axes.annotate(
        line.title,
        (0, 1),
        xycoords="axes fraction",
        xytext=(0, points(10)),
        textcoords="offset points",
        color=ink.ink,
        size=points(13),
        weight=600,
        family=ink.font,
        parse_math=False,
    )


def _draw_line(axes: Axes, line: DirectionLine, look: ChartStyle) -> None:
    axes.plot(
        line.days,
        line.values,
        linestyle="none",
        marker="o",
        markersize=points(4),
        markerfacecolor=look.ink.entry,
        markeredgewidth=0,
        alpha=0.55,
        zorder=2,
    )
    ends = [int(line.days[0]), int(line.days[-1])]
    axes.plot(ends, line.ends, color=look.ink.accent, linewidth=points(2.5), zorder=3)


def direction_summary(line: DirectionLine, words: ChartWords) -> str:
    """Say where the line begins and where it ends."""
    start, end = (min(max(value, line.low), line.high) for value in line.ends)
    return words.sum_direction.format(
        title=line.title,
        first=words.short_day(int(line.days[0])),
        last=words.short_day(int(line.days[-1])),
        start=words.number(start),
        end=words.number(end),
        n=line.days.size,
    )
