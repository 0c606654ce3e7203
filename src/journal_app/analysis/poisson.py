"""How often something rare happens, without claiming more than its count can carry."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf, log

import numpy as np

from journal_app.domain.errors import OutOfRangeError

TAIL = 0.025
MOST_EVENTS = 100_000
_HALVINGS = 90


@dataclass(frozen=True, slots=True)
class Rate:
    """Events in so many days, and the exact 95 % interval of what was to be expected.

    ``low`` and ``high`` are events in the same number of days.
    """

    events: int
    days: int
    low: float
    high: float

    def per(self, days: int) -> tuple[float, float]:
        """Give the interval for another number of days; infinite where nothing was watched."""
        if self.days <= 0:
            return 0.0, inf
        return self.low * days / self.days, self.high * days / self.days


def poisson_rate(events: int, days: int) -> Rate:
    """Give the exact (central) 95 % interval for a Poisson count.

    ``low`` is the mean under which ``events`` or more come in 2.5 % of cases, ``high`` the
    one under which so few or fewer do; 0 events give 0 and ``-log(0.025)`` = 3.69.

    Args:
        events: Count, 0 to 100,000.
        days: Days watched.

    Raises:
        OutOfRangeError: ``events`` is negative or above 100,000.

    Source:
        Garwood (1936), Biometrika 28:437-442, doi:10.1093/biomet/28.3-4.437.
    """
    if not 0 <= events <= MOST_EVENTS:
        raise OutOfRangeError("events", low=0, high=MOST_EVENTS)
    most = events + 10 * (events**0.5) + 20.0
    low = 0.0
    if events:
        low = _root(lambda mean: TAIL - (1 - _at_most(events - 1, mean)), most)
    return Rate(events, days, low, _root(lambda mean: _at_most(events, mean) - TAIL, most))


def _at_most(events: int, mean: float) -> float:
    """Chance of so many events or fewer under a mean above 0."""
    counts = np.arange(events + 1, dtype=np.float64)
    factorials = np.concatenate(([0.0], np.cumsum(np.log(counts[1:]))))
    return float(np.exp(counts * log(mean) - mean - factorials).sum())


def _root(falling: Callable[[float], float], most: float) -> float:
    """Find where a falling function of the mean crosses 0, by halving."""
    low, high = 0.0, most
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if falling(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2
