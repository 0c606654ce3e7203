"""One value a day from however many entries it has."""

from enum import StrEnum

import numpy as np

from journal_app.analysis.arrays import Days, Floats

PLACES = 9
"""Decimal places of a day mean: two means of the same ratings are equal, not nearly so."""


class DailyValue(StrEnum):
    """Which value stands for a day with several entries."""

    MEAN = "mean"
    MAX = "max"
    LAST = "last"


def day_values(
    days: Days, values: Floats, which: DailyValue = DailyValue.MEAN
) -> tuple[Days, Floats]:
    """Reduce entries to one value a day; entries without a value (NaN) are left out.

    Args:
        days: Day each entry counts for, shape ``(n,)``, in any order.
        values: Points of the scale, shape ``(n,)``, in the order they happened.
        which: Mean, highest, or the last in the given order.

    Returns:
        Days with a value, strictly rising, and their values; both of shape ``(k,)``. Means are
        rounded to nine places, so that ties are not decided by the order of adding up.

    Source:
        Day means before charting: Schat et al. (2021), doi:10.1037/met0000447.
    """
    present = ~np.isnan(values)
    days, values = days[present], values[present]
    if not days.size:
        return np.empty(0, np.int64), np.empty(0)
    order = np.argsort(days, kind="stable")
    days, values = days[order], values[order]
    starts = np.flatnonzero(np.r_[True, days[1:] != days[:-1]])
    ends = np.r_[starts[1:], days.size]
    if which is DailyValue.MAX:
        reduced = np.maximum.reduceat(values, starts)
    elif which is DailyValue.LAST:
        reduced = values[ends - 1]
    else:
        reduced = (np.add.reduceat(values, starts) / (ends - starts)).round(PLACES)
    return days[starts].astype(np.int64), reduced.astype(np.float64)
