"""Series cut down to what pixels can show: at most two points a pixel column."""

import numpy as np

from journal_app.analysis.arrays import Days, Floats


def broken_line(days: Days, values: Floats, longest_step: int = 1) -> tuple[Floats, Floats]:
    """Put a NaN between entries further apart than ``longest_step`` days."""
    x = days.astype(np.float64)
    breaks = np.flatnonzero(np.diff(days) > longest_step) + 1
    return np.insert(x, breaks, np.nan), np.insert(values, breaks, np.nan)


def per_column(
    days: Days, values: Floats, span: tuple[float, float], columns: int
) -> tuple[Days, Floats]:
    """Keep the lowest and the highest value of each pixel column, in order of days.

    Shapes ``(n,)`` in and ``(k,)`` out, ``k <= 2 * columns``. A record that has fewer
    points comes back as it is. NaN values are left out, and what lies further than a day
    or a column outside the span.
    """
    width = max(span[1] - span[0], 1e-9) / columns
    margin = max(1.0, width)
    present = ~np.isnan(values) & (days >= span[0] - margin) & (days <= span[1] + margin)
    days, values = days[present], values[present]
    if days.size <= 2 * columns:
        return days, values
    column = np.clip((days - span[0]) // width, 0, columns - 1).astype(np.int64)
    starts = np.flatnonzero(np.r_[True, column[1:] != column[:-1]])
    order = np.lexsort((values, column))
    ends = np.r_[starts[1:], days.size] - 1
    keep = np.unique(np.r_[order[starts], order[ends]])
    return days[keep], values[keep]


def reduced_line(
    days: Days, values: Floats, span: tuple[float, float], columns: int, pixels: int
) -> tuple[Floats, Floats, Days]:
    """Reduce a line to ``columns`` and break it at every gap wider than a pixel.

    Gaps are looked for before reducing: a missing day where a day has a pixel of
    its own, else a run of missing days as wide as one of ``pixels``.

    Returns:
        Days and values with a NaN at each break, and the places in them of points that
        stand alone, which no line would show.
    """
    present = ~np.isnan(values)
    days, values = days[present], values[present]
    step = max(1, int(np.ceil((span[1] - span[0]) / pixels)))
    stretch = np.cumsum(np.r_[0, np.diff(days) > step])
    kept, heights = per_column(days, values, span, columns)
    own = stretch[np.searchsorted(days, kept)] if kept.size else np.empty(0, np.int64)
    breaks = np.flatnonzero(np.diff(own)) + 1
    x, y = np.insert(kept.astype(np.float64), breaks, np.nan), np.insert(heights, breaks, np.nan)
    edge = np.r_[True, np.isnan(x), True]
    alone = np.flatnonzero(~np.isnan(x) & edge[:-2] & edge[2:])
    return x, y, alone
