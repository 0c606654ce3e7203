"""The small line chart of a report: the period against the time before it, as vectors."""

from collections.abc import Sequence
from io import BytesIO

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from journal_app.analysis.arrays import Days, Floats
from journal_app.charts.chart_weeks import WEEK, weeks_of
from journal_app.charts.date_axis import date_ticks
from journal_app.charts.ink import PAPER, Ink
from journal_app.charts.reduce import broken_line, reduced_line
from journal_app.charts.words import ChartWords
from journal_app.domain.report_chart import ChartInk, SmallChart

_POINTS_PER_INCH = 72.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 20.0, 6.0, 5.0, 15.0
_SIZE = 7.2
_CROWDED = 2
"""Points of width below which a day has no dot of its own."""


def small_chart_svg(
    chart: SmallChart, size: tuple[float, float], words: ChartWords, ink: Ink = PAPER
) -> bytes:
    """Draw the chart as SVG with letters as paths; the same chart gives the same bytes.

    ``size`` is width and height in points.
    """
    figure = small_chart_figure(chart, size, words, ink)
    answer = BytesIO()
    with mpl.rc_context({"svg.fonttype": "path", "svg.hashsalt": "even-keel"}):
        figure.savefig(
            answer,
            format="svg",
            transparent=True,
            metadata={"Date": None, "Creator": None, "Format": None, "Type": None},
        )
    return answer.getvalue()


def small_chart_figure(
    chart: SmallChart, size: tuple[float, float], words: ChartWords, ink: Ink = PAPER
) -> Figure:
    """Draw the chart as a figure, for the screen or for paper."""
    width, height = size
    figure = Figure(
        figsize=(width / _POINTS_PER_INCH, height / _POINTS_PER_INCH),
        dpi=_POINTS_PER_INCH,
        facecolor=ink.ground,
    )
    box = (
        _LEFT / width,
        _BOTTOM / height,
        (width - _LEFT - _RIGHT) / width,
        (height - _TOP - _BOTTOM) / height,
    )
    axes = figure.add_axes(box)
    if chart.series:
        columns = int(width - _LEFT - _RIGHT)
        _frame(axes, chart, columns, words, ink)
        _draw_period(axes, chart, ink)
        _draw_medians(axes, chart, ink)
        if chart.by_weeks:
            _draw_weeks(axes, chart, ink)
        else:
            _draw_line(axes, chart, columns, ink)
    else:
        axes.set_axis_off()
    return figure


def _colour(chart: SmallChart, ink: Ink) -> str:
    return ink.warm if chart.ink is ChartInk.URGE else ink.accent


def _span(chart: SmallChart) -> tuple[float, float]:
    return chart.series[0].day.toordinal() - 0.6, chart.series[-1].day.toordinal() + 0.6


def _frame(axes: Axes, chart: SmallChart, columns: int, words: ChartWords, ink: Ink) -> None:
    axes.set_facecolor("none")
    axes.set_xlim(*_span(chart))
    high = chart.high if chart.high > chart.low else chart.low + 1
    room = (high - chart.low) * 0.03
    axes.set_ylim(chart.low - room, high + room)
    axes.spines[["top", "left", "right"]].set_visible(False)
    axes.spines["bottom"].set(color=ink.muted, linewidth=0.6)
    heights = _heights(chart.low, high)
    axes.set_yticks(heights, [words.number(height) for height in heights])
    ticks = _ticks(chart, columns, words)
    axes.set_xticks([day for day, _ in ticks], [text for _, text in ticks])
    axes.tick_params(axis="both", length=0, pad=3, labelcolor=ink.muted)
    for label in (*axes.get_yticklabels(), *axes.get_xticklabels()):
        label.set(fontfamily=ink.font, fontsize=_SIZE)
    for height in heights:
        axes.axhline(height, color=ink.rule, linewidth=0.6, zorder=0.5)


def _ticks(chart: SmallChart, columns: int, words: ChartWords) -> list[tuple[int, str]]:
    """Give the labelled days, without one that would run over the right edge."""
    first, last = _span(chart)
    ticks = date_ticks(
        chart.series[0].day.toordinal(), chart.series[-1].day.toordinal(), columns // 38, words
    )
    return [
        (day, text)
        for day, text in ticks
        if (last - day) / (last - first) * columns + _RIGHT >= len(text) * _SIZE * 0.29
    ]


def _heights(low: float, high: float) -> Sequence[float]:
    """Give two to four round heights of the axis."""
    span = high - low
    steps = (0.5, 1, 2, 2.5, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
    step = next((s for s in steps if span / s <= 3), span)
    first = np.ceil(low / step - 1e-9)
    last = np.floor(high / step + 1e-9)
    return [float(n * step) for n in range(int(first), int(last) + 1)]


def _draw_period(axes: Axes, chart: SmallChart, ink: Ink) -> None:
    """Shade the period; a band of the usual is two thin dotted lines."""
    begin = max(chart.period_start.toordinal() - 0.5, _span(chart)[0])
    axes.axvspan(begin, _span(chart)[1], color=ink.band, linewidth=0, zorder=0)
    for edge in chart.band or ():
        axes.axhline(edge, color=ink.muted, linewidth=0.6, linestyle=(0, (1, 2)), zorder=1)


def _draw_medians(axes: Axes, chart: SmallChart, ink: Ink) -> None:
    first, last = _span(chart)
    border = chart.period_start.toordinal() - 0.5
    parts = ((chart.median_before, first, border), (chart.median_now, border, last))
    for median, begin, end in parts:
        if median is not None and begin < end:
            axes.plot(
                [begin + 0.6, end - 0.6],
                [median, median],
                color=_colour(chart, ink),
                linewidth=0.9,
                linestyle=(0, (4, 2.5)),
                alpha=0.8,
                zorder=2,
            )


def _draw_line(axes: Axes, chart: SmallChart, columns: int, ink: Ink) -> None:
    entered = [day for day in chart.series if day.value is not None]
    days = np.array([day.day.toordinal() for day in entered], dtype=np.int64)
    values = np.array([day.value for day in entered], dtype=np.float64)
    late = np.array([day.late for day in entered], dtype=np.bool_)
    x, y, alone = reduced_line(days, values, _span(chart), columns, columns)
    colour = _colour(chart, ink)
    crowded = columns < _CROWDED * len(chart.series)
    axes.plot(
        x,
        y,
        color=colour,
        linewidth=0.8 if crowded else 1.5,
        solid_joinstyle="round",
        zorder=3,
    )
    seen = ~late & (np.isin(days, x[alone]) | (not crowded))
    size = 1.6 if crowded else 3.2
    _draw_points(axes, days[seen], values[seen], size, face=colour, edge=colour)
    _draw_points(axes, days[late], values[late], size, face=ink.ground, edge=colour)


def _draw_weeks(axes: Axes, chart: SmallChart, ink: Ink) -> None:
    """Draw each week's middle value, and a bar from its lowest to its highest."""
    weeks = weeks_of(chart)
    x = np.array([week.middle_day for week in weeks])
    colour = _colour(chart, ink)
    axes.vlines(
        x,
        [week.lowest for week in weeks],
        [week.highest for week in weeks],
        color=colour,
        linewidth=2.2,
        alpha=0.35,
        zorder=2.5,
    )
    middles = np.array([week.middle for week in weeks])
    axes.plot(*broken_line(x, middles, WEEK), color=colour, linewidth=1.1, zorder=3)
    _draw_points(axes, x, middles, 1.9, face=colour, edge=colour)


def _draw_points(  # noqa: PLR0913
    axes: Axes, days: Days, values: Floats, size: float, *, face: str, edge: str
) -> None:
    axes.plot(
        days,
        values,
        linestyle="none",
        marker="o",
        markersize=size,
        markerfacecolor=face,
        markeredgecolor=edge,
        markeredgewidth=0.9 if size > 2 else 0.5,
        clip_on=False,
        zorder=4,
    )
