"""Which triggers go with a higher or lower urge, asked so that chance is rarely told."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from journal_app.analysis.arrays import Days, Floats

LAGS = (0, 1, 2)
"""Days from the trigger to the urge."""
NEAREST_SHIFT = 4
MOST_SHIFTS = 999
FEWEST_PAIRED = 45
FEWEST_EACH = 6
SIGNIFICANT = 0.05
STRONG = 6
"""Points from which an urge is counted as strong."""
_FLAT = 1e-6
"""Sum of squares below which a series says nothing."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Days with a strong urge (6 or more) among days with and without a trigger."""

    with_strong: int
    with_days: int
    without_strong: int
    without_days: int


@dataclass(frozen=True, slots=True)
class TriggerLink:
    """One trigger beside the urge of the same day, the next, or the one after."""

    trigger: str
    lag: int
    counted: Counted
    difference: float
    """Mean urge with the trigger less the one without it, points."""
    p: float

    @property
    def told(self) -> bool:
        """Whether it may be said that the two go together."""
        return self.p < SIGNIFICANT


def strong_urge_days(triggers: Days, written: Days, urge_days: Days, urges: Floats) -> Counted:
    """Count the days with a strong urge, with and without a trigger, on the same day.

    Args:
        triggers: Days with the trigger, any order.
        written: Days on which anything was written: only these can be without it.
        urge_days: Days with an urge rating, strictly rising, shape ``(n,)``.
        urges: The strongest urge of each, points, shape ``(n,)``.
    """
    known = np.isin(urge_days, written) | np.isin(urge_days, triggers)
    having = np.isin(urge_days, triggers)
    strong, without = urges >= STRONG, known & ~having
    return Counted(
        int((strong & having).sum()),
        int(having.sum()),
        int((strong & without).sum()),
        int(without.sum()),
    )


def trigger_links(
    triggers: Mapping[str, Days], written: Days, urge_days: Days, urges: Floats
) -> tuple[TriggerLink, ...]:
    """Test every trigger at every lag together; the smallest p first.

    The urge series is shifted along the days, the end joined to the beginning, by 4 to
    n - 4 days (999 evenly spaced ones of a longer record). Each time the largest |t| (Student)
    over all triggers and lags is noted; p is the share of shifts, and of the record itself,
    in which it reaches the |t| of the pair. So the chance of telling anything false is 5 %
    over all pairs together.

    Args:
        triggers: Days with each trigger, any order.
        written: Days on which anything was written, any order.
        urge_days: Days with an urge rating, strictly rising, shape ``(n,)``.
        urges: The strongest urge of each, points 0-10, shape ``(n,)``.

    Returns:
        Pairs with at least 45 paired days and 6 with and 6 without the trigger; no pair
        where there are fewer.

    Source:
        Shift with the ends joined: Lotwick & Silverman (1982), JRSS B 44:406-413,
        doi:10.1111/j.2517-6161.1982.tb01221.x; largest statistic over many questions:
        Westfall & Young (1993), Resampling-Based Multiple Testing, ISBN 0-471-55761-7.
    """
    if not urge_days.size:
        return ()
    first, last = int(urge_days[0]), int(urge_days[-1])
    days = last - first + 1
    urge = np.full(days, np.nan)
    urge[urge_days - first] = urges
    tested = []
    for name, own in triggers.items():
        having = _marked(own, first, days)
        without = _marked(written, first, days) & ~having
        scores = _scores(having, without, urge)
        tested += [
            (name, lag, scores) for lag in LAGS if _enough(having, without, np.roll(urge, -lag))
        ]
    if not tested or days <= 2 * NEAREST_SHIFT:
        return ()
    largest = _largest(tested, days)
    links = [
        _link(name, lag, scores[lag], largest, (triggers[name], written, urge_days, urges))
        for name, lag, scores in tested
    ]
    return tuple(sorted(links, key=lambda link: (link.p, link.lag, link.trigger)))


def _marked(days: Days, first: int, count: int) -> np.ndarray:
    marked = np.zeros(count, np.bool_)
    inside = days[(days >= first) & (days < first + count)]
    marked[inside - first] = True
    return marked


def _enough(having: np.ndarray, without: np.ndarray, urge: Floats) -> bool:
    rated = ~np.isnan(urge)
    both = int((rated & having).sum()), int((rated & without).sum())
    return sum(both) >= FEWEST_PAIRED and min(both) >= FEWEST_EACH


def _scores(having: np.ndarray, without: np.ndarray, urge: Floats) -> Floats:
    """Give Student's t for every shift of the urge at once, place k: the urge k days later."""
    rated = (~np.isnan(urge)).astype(np.float64)
    points = np.where(np.isnan(urge), 0.0, urge - np.nanmean(urge))
    moments = [np.fft.rfft(part) for part in (rated, points, points**2)]
    with_n, with_sum, with_squares = _sums(having, moments)
    without_n, without_sum, without_squares = _sums(without, moments)
    with np.errstate(all="ignore"):
        gap = with_sum / with_n - without_sum / without_n
        within = with_squares - with_sum**2 / with_n + without_squares - without_sum**2 / without_n
        variance = np.maximum(within, _FLAT) / (with_n + without_n - 2)
        t = gap / np.sqrt(variance * (1 / with_n + 1 / without_n))
    few = (with_n < 2) | (without_n < 2) | (within <= _FLAT)
    return np.where(few, 0.0, t)


def _sums(marked: np.ndarray, moments: list[np.ndarray]) -> list[Floats]:
    """Correlate round the circle: sums over the marked days, for every shift."""
    own = np.conj(np.fft.rfft(marked.astype(np.float64)))
    n, total, squares = (np.fft.irfft(own * part, marked.size) for part in moments)
    return [n.round(), total, squares]


def _largest(tested: list[tuple[str, int, Floats]], days: int) -> Floats:
    shifts = np.arange(NEAREST_SHIFT, days - NEAREST_SHIFT + 1)
    if shifts.size > MOST_SHIFTS:
        shifts = shifts[np.linspace(0, shifts.size - 1, MOST_SHIFTS).round().astype(np.int64)]
    every = [np.abs(scores[(shifts + lag) % days]) for _, lag, scores in tested]
    answer: Floats = np.max(every, axis=0)
    return answer


def _link(
    name: str, lag: int, score: float, largest: Floats, given: tuple[Days, Days, Days, Floats]
) -> TriggerLink:
    days, written, urge_days, urges = given
    counted = strong_urge_days(days + lag, written + lag, urge_days, urges)
    having = np.isin(urge_days, days + lag)
    without = np.isin(urge_days, written + lag) & ~having
    gap = float(urges[having].mean() - urges[without].mean())
    reached = int((largest >= abs(score) - 1e-9).sum())
    return TriggerLink(name, lag, counted, gap, (1 + reached) / (1 + largest.size))
