"""What was tried, one below the other: a bar for the rating before and one for after."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from journal_app.charts.plot_area import DPI, points
from journal_app.charts.warning_sign import ChartStyle
from journal_app.charts.words import ChartWords

MOST_ROWS = 8
"""Skills that are drawn; the numbers have them all."""

_ROW, _SCALE, _EDGE, _TEXT, _BAR = 62.0, 26.0, 90.0, 20.0, 13.0
_LONGEST = 64
"""Characters of a name on the picture."""


@dataclass(frozen=True, slots=True)
class Eased:
    """One skill: mean rating (0-10) before and after over its uses."""

    name: str = field(repr=False)
    before: float
    after: float
    uses: int


def before_after_height(rows: Sequence[Eased]) -> float:
    """Give the height of the picture in logical pixels."""
    return _ROW * len(rows[:MOST_ROWS]) + _SCALE


def before_after_figure(rows: Sequence[Eased], width: float, look: ChartStyle) -> Figure:
    """Draw the skills on one scale from 0 to 10, ``width`` logical pixels wide."""
    shown, height = rows[:MOST_ROWS], before_after_height(rows)
    figure = Figure(
        figsize=(width / DPI, height / DPI),
        dpi=DPI * look.pixel_ratio,
        facecolor=look.ink.ground,
    )
    share = (width - _EDGE) / width
    axes = figure.add_axes((0, 0, share, 1))
    axes.set_xlim(0, 10)
    axes.set_ylim(height, 0)
    axes.set_axis_off()
    _draw_scale(axes, height, look)
    for place, row in enumerate(shown):
        _draw_row(axes, place * _ROW, row, look)
    return figure


def _draw_scale(axes: Axes, height: float, look: ChartStyle) -> None:
    bottom = height - _SCALE
    for value, side in ((0, "left"), (5, "center"), (10, "right")):
        axes.vlines(
            value, _TEXT, bottom, color=look.ink.rule, linewidth=points(1), zorder=0, clip_on=False
        )
        _write(axes, value, bottom + 16, str(value), side, look, 12)


def _draw_row(axes: Axes, top: float, row: Eased, look: ChartStyle) -> None:
    ink, words = look.ink, look.words
    name = row.name if len(row.name) <= _LONGEST else row.name[: _LONGEST - 1].rstrip() + "…"
    title = words.eased_title.format(name=name, n=row.uses)
    _write(axes, 0, top + _TEXT - 5, title, "left", look, 13, strong=True)
    first, second = top + _TEXT + 7, top + _TEXT + 8 + _BAR
    axes.barh(
        first,
        row.before,
        _BAR - 2,
        facecolor=ink.band,
        edgecolor=ink.muted,
        linewidth=points(1),
        zorder=2,
    )
    axes.barh(second, row.after, _BAR - 2, color=ink.accent, zorder=2)
    for place, value, said in (
        (first, row.before, words.eased_before),
        (second, row.after, words.eased_after),
    ):
        axes.annotate(
            said.format(value=words.number(value)),
            (value, place),
            xytext=(points(7), 0),
            textcoords="offset points",
            annotation_clip=False,
            va="center",
            color=ink.ink,
            size=points(12),
            family=ink.font,
            parse_math=False,
        )


def _write(  # noqa: PLR0913, PLR0917
    axes: Axes,
    x: float,
    y: float,
    text: str,
    side: str,
    look: ChartStyle,
    size: float,
    *,
    strong: bool = False,
) -> None:
    axes.text(
        x,
        y,
        text,
        ha=side,
        va="baseline",
        color=look.ink.ink if strong else look.ink.muted,
        size=points(size),
        weight=600 if strong else 400,
        family=look.ink.font,
        parse_math=False,
    )


def before_after_summary(rows: Sequence[Eased], words: ChartWords) -> str:
    """Say the picture in words, skill by skill."""
    return " ".join(
        words.sum_eased.format(
            name=row.name,
            before=words.number(row.before),
            after=words.number(row.after),
            n=row.uses,
        )
        for row in rows[:MOST_ROWS]
    )
