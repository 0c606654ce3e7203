"""Sums of a questionnaire over time: a point for each, a line where none is missing between."""

from dataclasses import dataclass, field

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from journal_app.analysis.arrays import Days, Floats
from journal_app.charts.panel_frame import draw_frame, label_dates
from journal_app.charts.panel_labels import write_above
from journal_app.charts.plot_area import DPI, PlotArea, points
from journal_app.charts.reduce import broken_line
from journal_app.charts.warning_sign import ChartStyle
from journal_app.charts.words import ChartWords


@dataclass(frozen=True, slots=True, eq=False)
class ScoreLine:
    """One sum as it came out each time; days (ordinals) strictly rising, shapes ``(n,)``."""

    title: str = field(repr=False)
    days: Days = field(repr=False)
    values: Floats = field(repr=False)
    low: float
    high: float
    longest_step: int
    """Days between two points above which something is missing: the line breaks."""

    @property
    def limits(self) -> tuple[float, float]:
        """The heights to draw, never the same twice."""
        return self.low, max(self.high, self.low + 1)


def score_area(days: tuple[int, int], size: tuple[float, float]) -> PlotArea:
    """Divide a figure of ``size`` logical pixels for the days shown."""
    first, last = days
    return PlotArea(size[0], size[1], 1, 0, first, max(first, last))


def score_figure(line: ScoreLine, area: PlotArea, look: ChartStyle) -> Figure:
    """Draw the sums; nothing says which of them would be good or bad."""
    figure = Figure(
        figsize=(area.width / DPI, area.height / DPI),
        dpi=DPI * look.pixel_ratio,
        facecolor=look.ink.ground,
    )
    axes = figure.add_axes(area.panel(0))
    draw_frame(axes, area, line.limits, look.ink)
    label_dates(axes, area, look.ink, look.words)
    _draw_line(axes, line, look)
    _draw_header(axes, line, look)
    return figure


def _draw_line(axes: Axes, line: ScoreLine, look: ChartStyle) -> None:
    x, y = broken_line(line.days, line.values, longest_step=line.longest_step)
    axes.plot(x, y, color=look.ink.accent, linewidth=points(2.0), solid_joinstyle="round", zorder=3)
    axes.plot(
        line.days,
        line.values,
        linestyle="none",
        marker="o",
        markersize=points(7),
        markerfacecolor=look.ink.accent,
        markeredgecolor=look.ink.ground,
        markeredgewidth=points(1.4),
        clip_on=False,
        zorder=4,
    )


def _draw_header(axes: Axes, line: ScoreLine, look: ChartStyle) -> None:
    ink, words = look.ink, look.words
    low, high = (words.number(limit) for limit in line.limits)
    write_above(axes, 0, 28, line.title, ink.ink, 15, weight=600, ink=ink)
    scale = words.score_range.format(low=low, high=high)
    write_above(axes, 0, 11, scale, ink.muted, 12, weight=400, ink=ink)
    if line.days.size:
        last = words.score_last.format(
            value=words.number(float(line.values[-1])), day=words.short_day(int(line.days[-1]))
        )
        write_above(axes, 1, 28, last, ink.muted, 13, weight=400, ink=ink)


def score_summary(line: ScoreLine, days: tuple[int, int], words: ChartWords) -> str:
    """Describe the sums on the days shown."""
    first, last = days
    shown = line.values[(line.days >= first) & (line.days <= last)]
    named = words.sum_title.format(
        title=line.title, first=words.short_day(first), last=words.dated(last)
    )
    if not shown.size:
        return f"{named} {words.sum_empty}"
    figures = words.sum_scores.format(
        n=shown.size, low=words.number(float(shown.min())), high=words.number(float(shown.max()))
    )
    latest = words.sum_score_last.format(
        value=words.number(float(line.values[-1])), day=words.dated(int(line.days[-1]))
    )
    return f"{named} {figures} {latest}"


def score_on(line: ScoreLine, day: int, words: ChartWords) -> str:
    """Say the sum of one day."""
    found = line.values[line.days == day]
    if not found.size:
        return words.score_day_none.format(day=words.dated(day))
    return words.score_day.format(day=words.dated(day), value=words.number(float(found[0])))
