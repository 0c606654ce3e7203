"""Whether a period rises or falls, and how fast."""

from dataclasses import dataclass
from enum import StrEnum
from math import erfc, sqrt

import numpy as np

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.autocorrelation import shrunk_autocorrelation

FEWEST_DAYS = 21
FEWEST_ENTRIES = 14
MOST_POINTS = 1_500
SIGNIFICANT = 0.05
_NORMAL_975 = 1.959963984540054


class Direction(StrEnum):
    """What may be said about a period; "not clear" is the default."""

    RISING = "rising"
    FALLING = "falling"
    NOT_CLEAR = "not clear"


@dataclass(frozen=True, slots=True)
class Trend:
    """Theil-Sen slope in points a week with its 95 % interval, and Mann-Kendall's p."""

    direction: Direction
    per_week: float
    low: float
    high: float
    p: float
    entries: int
    days: int


def trend(days: Days, values: Floats) -> Trend | None:
    """Estimate the trend of day values over a period.

    The variance of Mann-Kendall's S (corrected for ties) is multiplied by
    ``(1 + phi) / (1 - phi)``; phi is the shrunk lag-1 autocorrelation of the residuals
    from the Theil-Sen line, so that a real trend does not hide itself. The interval uses
    the same variance. Beyond 1,500 days, 1,500 evenly spaced ones are compared.

    Args:
        days: Day numbers, shape ``(n,)``, strictly rising.
        values: Points of the scale, shape ``(n,)``, finite.

    Returns:
        The trend, or None below 21 calendar days or 14 entries: too early to say.

    Source:
        Sen (1968), JASA 63:1379-1389, doi:10.1080/01621459.1968.10480934; Mann (1945),
        Econometrica 13:245-259, doi:10.2307/1907187; variance correction on the detrended
        series: Hamed & Rao (1998), doi:10.1016/S0022-1694(97)00125-X, here with one lag.
    """
    span = int(days[-1] - days[0]) + 1 if days.size else 0
    if span < FEWEST_DAYS or days.size < FEWEST_ENTRIES:
        return None
    x, y = _thinned(days, values)
    slopes, s_score = _pairwise(x, y)
    slope = float(np.median(slopes))
    phi = _residual_autocorrelation(days, values - slope * days)
    variance = _kendall_variance(y) * (1 + phi) / (1 - phi)
    p = _p_value(s_score, variance)
    low, high = _interval(slopes, variance)
    direction = Direction.NOT_CLEAR
    if p < SIGNIFICANT and slope != 0:
        direction = Direction.RISING if s_score > 0 else Direction.FALLING
    return Trend(direction, 7 * slope, 7 * low, 7 * high, p, int(days.size), span)


def _thinned(days: Days, values: Floats) -> tuple[Floats, Floats]:
    if days.size <= MOST_POINTS:
        return days.astype(np.float64), values
    keep = np.linspace(0, days.size - 1, MOST_POINTS).round().astype(np.int64)
    return days[keep].astype(np.float64), values[keep]


def _pairwise(x: Floats, y: Floats) -> tuple[Floats, float]:
    """Give all slopes, sorted, and Mann-Kendall's S."""
    earlier, later = np.triu_indices(x.size, 1)
    rise = y[later] - y[earlier]
    slopes = np.sort(rise / (x[later] - x[earlier]))
    return slopes, float(np.sign(rise).sum())


def _kendall_variance(y: Floats) -> float:
    n = y.size
    ties = np.unique(y, return_counts=True)[1].astype(np.float64)
    total = n * (n - 1) * (2 * n + 5) - float((ties * (ties - 1) * (2 * ties + 5)).sum())
    return total / 18


def _residual_autocorrelation(days: Days, residuals: Floats) -> float:
    spread = max(float(residuals.std(ddof=1)), 1e-9)
    u = np.clip((residuals - residuals.mean()) / spread, -2.5, 2.5)
    pair = np.flatnonzero(np.diff(days) == 1)
    today, before = u[pair + 1], u[pair]
    return shrunk_autocorrelation(
        int(pair.size), float((today * before).sum()), float((today**2 + before**2).sum() / 2)
    )


def _p_value(score: float, variance: float) -> float:
    if variance <= 0 or score == 0:
        return 1.0
    return erfc((abs(score) - 1) / sqrt(variance) / sqrt(2))


def _interval(slopes: Floats, variance: float) -> tuple[float, float]:
    half = _NORMAL_975 * sqrt(max(variance, 0.0))
    upper = min(round((slopes.size + half) / 2), slopes.size - 1)
    lower = max(round((slopes.size - half) / 2) - 1, 0)
    return float(slopes[lower]), float(slopes[upper])
