"""The words on a panel: title, state, figures, and the names of its lines."""

import numpy as np
from matplotlib.axes import Axes

from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import State
from journal_app.charts.ink import Ink
from journal_app.charts.plot_area import PlotArea, points
from journal_app.charts.words import ChartWords

_RAISED = (State.NOTICE, State.FLAG)


def state_words(result: SeriesResult, words: ChartWords) -> str:
    """Say where a series stands."""
    now = result.now
    if now.state is State.LEARNING:
        return words.learning
    if now.state is State.FLAG and now.since is not None:
        return words.flagged.format(day=words.short_day(now.since))
    if now.state is State.NOTICE:
        return words.notice_below if result.rule.protective else words.notice
    if now.newest is not None and now.silent:
        return words.silent.format(day=words.short_day(now.newest))
    return words.quiet


def figures_words(result: SeriesResult, words: ChartWords) -> str:
    """Say the figures under the title; nothing while learning."""
    now = result.now
    if np.isnan(now.level):
        return "" if now.entries else words.nothing_yet
    return words.figures.format(
        level=words.number(now.level), usual=words.number(now.usual), entries=now.entries
    )


def draw_header(axes: Axes, result: SeriesResult, title: str, ink: Ink, words: ChartWords) -> None:
    """Write title and figures above the left edge, the state above the right one."""
    raised = result.now.state in _RAISED
    write_above(axes, 0, 28, title, ink.ink, 15, weight=600, ink=ink)
    write_above(axes, 0, 11, figures_words(result, words), ink.muted, 12, weight=400, ink=ink)
    colour, weight = (ink.warm, 600) if raised else (ink.muted, 400)
    write_above(axes, 1, 28, state_words(result, words), colour, 13, weight=weight, ink=ink)


def write_above(  # noqa: PLR0913, PLR0917
    axes: Axes, x: int, above: float, text: str, colour: str, size: float, *, weight: int, ink: Ink
) -> None:
    """Write a line so many pixels above the left (0) or the right (1) edge of a panel."""
    axes.annotate(
        text,
        (x, 1),
        xycoords="axes fraction",
        xytext=(0, points(above)),
        textcoords="offset points",
        ha="right" if x else "left",
        va="baseline",
        color=colour,
        size=points(size),
        weight=weight,
        family=ink.font,
        parse_math=False,
    )


def draw_line_labels(
    axes: Axes, result: SeriesResult, area: PlotArea, ink: Ink, words: ChartWords
) -> None:
    """Name the lines at their right end instead of in a legend."""
    shown = np.flatnonzero(
        (result.days >= area.first) & (result.days <= area.last) & ~np.isnan(result.level)
    )
    if not shown.size:
        return
    last = shown[-1]
    named = [
        (float(result.level[last]), words.recent_level, ink.accent, 600),
        (float(result.usual[last]), words.usual, ink.muted, 400),
        (float(result.limit[last]), words.limit, ink.warm, 400),
    ]
    low, high = axes.get_ylim()
    per_pixel = (high - low) / (axes.get_position().height * area.height)
    heights = spread_apart([min(max(v, low), high) for v, *_ in named], 16 * per_pixel)
    for height, (_, text, colour, weight) in zip(heights, named, strict=True):
        axes.annotate(
            text,
            (area.span[1], height),
            xytext=(points(10), 0),
            textcoords="offset points",
            annotation_clip=False,
            va="center",
            color=colour,
            weight=weight,
            size=points(12),
            family=ink.font,
            parse_math=False,
        )


def spread_apart(heights: list[float], least: float) -> list[float]:
    """Move label heights apart to at least ``least``, keeping their order and centre."""
    order = sorted(range(len(heights)), key=lambda place: heights[place])
    moved = [heights[place] for place in order]
    for _ in range(20):
        for below in range(len(moved) - 1):
            lack = least - (moved[below + 1] - moved[below])
            if lack > 0:
                moved[below] -= lack / 2
                moved[below + 1] += lack / 2
    answer = [0.0] * len(heights)
    for place, height in zip(order, moved, strict=True):
        answer[place] = height
    return answer
