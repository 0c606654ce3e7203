"""Notices and flags on a panel: bars along the top, a triangle where a flag opened."""

import numpy as np
from matplotlib.axes import Axes

from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import Opening, State
from journal_app.charts.ink import Ink
from journal_app.charts.plot_area import PlotArea, points
from journal_app.charts.words import ChartWords

_MOST_NAMED = 6
_NAME_WIDTH = 64


def draw_alerts(  # noqa: PLR0913, PLR0917
    axes: Axes,
    result: SeriesResult,
    scale: tuple[float, float],
    area: PlotArea,
    ink: Ink,
    words: ChartWords,
) -> None:
    """Draw what stands in the days shown; the names of flags while there are few."""
    top = scale[1] + (scale[1] - scale[0]) * 0.05
    shown = [o for o in result.openings if _end(o, area) >= area.first and o.opened <= area.last]
    _bars(axes, _notices(result), top, 1.2, area, ink)
    _bars(axes, [(o.opened, _end(o, area)) for o in shown], top, 3.0, area, ink)
    _triangles(axes, shown, result, area, ink)
    if len(shown) <= _MOST_NAMED:
        for opening in shown:
            _name(axes, opening, top, area, ink, words)


def _notices(result: SeriesResult) -> list[tuple[int, int]]:
    """Give first and last entry of each run of notices."""
    inside = np.r_[False, result.state == State.NOTICE, False].astype(np.int8)
    starts, ends = np.flatnonzero(np.diff(inside) == 1), np.flatnonzero(np.diff(inside) == -1) - 1
    return [(int(result.days[a]), int(result.days[b])) for a, b in zip(starts, ends, strict=True)]


def _end(opening: Opening, area: PlotArea) -> int:
    return area.last if opening.closed is None else opening.closed


def _bars(  # noqa: PLR0913, PLR0917
    axes: Axes, spans: list[tuple[int, int]], top: float, width: float, area: PlotArea, ink: Ink
) -> None:
    low, high = area.span
    shown = [(max(a - 0.4, low), min(b + 0.4, high)) for a, b in spans if b >= low and a <= high]
    if shown:
        begins, ends = zip(*shown, strict=True)
        heights = [top] * len(shown)
        bars = axes.hlines(heights, begins, ends, color=ink.warm, linewidth=points(width), zorder=5)
        bars.set_clip_on(False)


def _triangles(
    axes: Axes, shown: list[Opening], result: SeriesResult, area: PlotArea, ink: Ink
) -> None:
    axes.plot(
        [opening.opened for opening in shown],
        [opening.level for opening in shown],
        linestyle="none",
        marker="v" if result.rule.protective else "^",
        markersize=points(10 if area.crowding >= 1 else 6),
        color=ink.warm,
        markeredgecolor=ink.ground,
        markeredgewidth=points(1.2),
        zorder=6,
    )


def _name(  # noqa: PLR0913, PLR0917
    axes: Axes, opening: Opening, top: float, area: PlotArea, ink: Ink, words: ChartWords
) -> None:
    begin = max(opening.opened - 0.4, area.span[0])
    if area.right - area.x_of(begin) < _NAME_WIDTH:
        return
    axes.annotate(
        words.flag.format(day=words.short_day(opening.opened)),
        (begin, top),
        xytext=(0, -points(8)),
        textcoords="offset points",
        annotation_clip=False,
        va="top",
        color=ink.warm,
        size=points(11),
        family=ink.font,
        parse_math=False,
    )
