"""The person's own usual: a rolling block of entries."""

from collections import deque
from collections.abc import Iterator
from math import sqrt

WINDOW_DAYS = 67
NEWEST_KEPT = 10
SPREAD_FLOOR = 0.5
PRIOR_ENTRIES = 5

_BITS = 50
_ONE = 1 << _BITS


class Baseline:
    """Mean and spread of the entries of the last 67 days, at least the newest ten.

    Sums are kept as whole multiples of 2**-50, so that adding and removing entries for ten
    years leaves no rounding behind and each change costs the same.
    """

    __slots__ = ("_entries", "_squares", "_sum")

    def __init__(self) -> None:
        self._entries: deque[tuple[int, int]] = deque()
        self._sum = 0
        self._squares = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[tuple[int, float]]:
        """Give (day, value) from the oldest to the newest."""
        return ((day, scaled / _ONE) for day, scaled in self._entries)

    def join(self, day: int, value: float) -> None:
        """Take in an entry; days come in rising order."""
        scaled = int(value * _ONE)
        self._entries.append((day, scaled))
        self._sum += scaled
        self._squares += scaled * scaled

    def trim(self, today: int) -> None:
        """Let go of what is older than the window, but keep the newest ten."""
        entries = self._entries
        oldest = today - WINDOW_DAYS
        while len(entries) > NEWEST_KEPT and entries[0][0] < oldest:
            scaled = entries.popleft()[1]
            self._sum -= scaled
            self._squares -= scaled * scaled

    def usual(self, prior_sd: float) -> tuple[float, float]:
        """Give the mean m and the shrunk spread s, in points of the scale.

        ``s = max(0.5, sqrt(((n-1) var + 5 s0**2) / (n+4)))`` with the sample variance
        (n-1) and ``s0 = prior_sd``: five entries' worth of prior, so that a short or flat
        record is not mistaken for a very steady person.

        Source:
            Scaled-inverse-chi-square prior, Gelman et al. (2013), Bayesian Data Analysis,
            3rd ed., section 3.2; prior_sd and floor: docs/methods.md.
        """
        n = len(self._entries)
        total = self._sum
        squares = (n * self._squares - total * total) / (n << 2 * _BITS)
        spread = sqrt((squares + PRIOR_ENTRIES * prior_sd * prior_sd) / (n + PRIOR_ENTRIES - 1))
        return total / (n << _BITS), max(SPREAD_FLOOR, spread)
