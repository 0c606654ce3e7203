"""The lanes under the chart: one row for each kind of mark."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes

from journal_app.charts.ink import Ink
from journal_app.charts.marks import SHAPES, Mark, MarkKind, kind_words
from journal_app.charts.plot_area import PlotArea, points
from journal_app.charts.words import ChartWords

_SIZES = {MarkKind.ENTRY: 7.0, MarkKind.SESSION: 5.0, MarkKind.LAPSE: 6.0}


def lanes(marks: Sequence[Mark], first: int, last: int) -> dict[MarkKind, list[Mark]]:
    """Sort the marks among the days shown into their rows, in the order of the kinds."""
    rows: dict[MarkKind, list[Mark]] = {kind: [] for kind in MarkKind}
    for mark in marks:
        if mark.day <= last and mark.end >= first:
            rows[mark.kind].append(mark)
    return {kind: row for kind, row in rows.items() if row}


def draw_lanes(
    axes: Axes, rows: dict[MarkKind, list[Mark]], area: PlotArea, ink: Ink, words: ChartWords
) -> None:
    """Draw one row a kind, its word to the left of it."""
    axes.set_facecolor("none")
    axes.set_xlim(*area.span)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.spines[["top", "left", "right"]].set_visible(False)
    axes.spines["bottom"].set(color=ink.muted, linewidth=points(1))
    axes.set_yticks(range(len(rows)), [kind_words(kind, words) for kind in rows])
    axes.tick_params(axis="y", length=0, pad=points(8), labelcolor=ink.muted)
    for label in axes.get_yticklabels():
        label.set(fontfamily=ink.font, fontsize=points(12))
    for row, (kind, own) in enumerate(rows.items()):
        if kind is MarkKind.KNOWN_EVENT:
            _draw_spans(axes, own, row, ink)
        else:
            _draw_shapes(axes, own, row, area, ink)


def _draw_spans(axes: Axes, marks: Sequence[Mark], row: int, ink: Ink) -> None:
    spans = [(mark.day - 0.4, mark.end - mark.day + 0.8) for mark in marks]
    axes.broken_barh(
        spans, (row - 0.22, 0.44), facecolor="none", edgecolor=ink.muted, linewidth=points(1.2)
    )


def _draw_shapes(axes: Axes, marks: Sequence[Mark], row: int, area: PlotArea, ink: Ink) -> None:
    kind = marks[0].kind
    days = np.array([mark.day for mark in marks])
    column = np.floor((days - area.span[0]) * area.columns / area.days)
    days = days[np.unique(column, return_index=True)[1]]
    axes.plot(
        days,
        np.full(days.size, row),
        linestyle="none",
        marker=SHAPES[kind],
        markersize=points(_SIZES.get(kind, 8.0) * (1 if area.crowding >= 3 else 0.6)),
        color=ink.warm if kind is MarkKind.LAPSE else ink.muted,
        markeredgewidth=points(1) if kind is MarkKind.ENTRY else 0,
        clip_on=False,
    )
