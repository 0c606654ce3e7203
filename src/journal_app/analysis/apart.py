"""How far an answer stands from the days before it."""

from collections.abc import Sequence
from statistics import fmean, stdev

FEWEST_DAYS = 10
LEAST_SPREAD = 1.0
LEAST_CHANGE = 2.0
SPREADS = 1.5


def apart_from_usual(value: float, earlier: Sequence[float]) -> float | None:
    """Give the distance of one answer from the mean of earlier days, in their spread (SD).

    Args:
        value: The answer, in points 0-10 or in hours.
        earlier: One value for each earlier day with an answer, in the same unit.

    Returns:
        Positive above the mean, negative below; 0 for a distance under two points (hours) or
        under 1.5 spreads; None under ten days. A spread under one point counts as one.

    Source:
        This project's rule for choosing words about a moment that the person chose; it is no
        test and opens nothing. Learning time as in ``analysis.chart_day``.
    """
    if len(earlier) < FEWEST_DAYS:
        return None
    change = value - fmean(earlier)
    spreads = change / max(stdev(earlier), LEAST_SPREAD)
    return spreads if abs(change) >= LEAST_CHANGE and abs(spreads) >= SPREADS else 0.0
