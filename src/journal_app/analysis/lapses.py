"""Lapses as dated facts: days without, how often, and how long the times between lasted."""

from dataclasses import dataclass

import numpy as np

from journal_app.analysis.arrays import Days, Floats

FEWEST_INTERVALS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Survival:
    """Kaplan-Meier estimate: ``share`` of the times between that were longer than ``lengths``.

    Both of shape ``(k,)``, lengths in days and rising; ``share`` falls from below 1.
    """

    lengths: Floats
    share: Floats

    @property
    def median(self) -> float | None:
        """Days after which half had ended; None where fewer than half did."""
        ended = np.flatnonzero(self.share <= 0.5 + 1e-12)
        return float(self.lengths[ended[0]]) if ended.size else None


@dataclass(frozen=True, slots=True, eq=False)
class LapseFacts:
    """What may be said of the lapses of a period; nothing in it ever starts again at zero."""

    lapse_days: Days
    """Days with a lapse, strictly rising, shape ``(n,)``."""
    days: int
    """Days in the period."""
    intervals: Days
    """Days from each lapse to the next, shape ``(n - 1,)`` or empty."""
    since: int | None
    """Days from the last lapse to the end of the period; None without any."""
    between: Survival | None
    """Only from five ended intervals on."""

    @property
    def days_with(self) -> int:
        """Days of the period on which a lapse was written down."""
        return int(self.lapse_days.size)

    @property
    def days_without(self) -> int:
        """Days of the period on which no lapse was written down."""
        return self.days - self.days_with


def lapse_facts(days: Days, first: int, last: int) -> LapseFacts:
    """Gather the facts of a period.

    Args:
        days: Day each lapse counts for, shape ``(m,)``, any order; several on a day are one.
        first: First day of the period, where the record begins.
        last: Last day, included; before ``first`` the period has no days.

    Source:
        Intervals: Kaplan & Meier (1958), JASA 53:457-481, doi:10.1080/01621459.1958.10501452.
    """
    length = max(0, last - first + 1)
    own = np.unique(days[(days >= first) & (days <= last)]).astype(np.int64)
    intervals = np.diff(own)
    since = int(last - own[-1]) if own.size else None
    between = None
    if since is not None and intervals.size >= FEWEST_INTERVALS:
        ended = np.append(np.ones(intervals.size, np.bool_), False)
        between = kaplan_meier(np.append(intervals, since).astype(np.float64), ended)
    return LapseFacts(own, length, intervals, since, between)


def kaplan_meier(lengths: Floats, ended: np.ndarray) -> Survival:
    """Estimate how many of some stretches of time were longer than each length.

    Args:
        lengths: Length of each stretch in days, shape ``(n,)``, 0 or more.
        ended: Whether it had ended; one that had not lasted at least so long, ``(n,)``.

    Returns:
        One place per length at which some ended. A stretch that is still open counts as
        longer than those that ended at its own length.

    Source:
        Kaplan & Meier (1958), doi:10.1080/01621459.1958.10501452.
    """
    steps = np.unique(lengths[ended])
    share, left = np.empty(steps.size), 1.0
    for place, length in enumerate(steps.tolist()):
        there = int((lengths >= length).sum())
        left *= 1 - int((ended & (lengths == length)).sum()) / there
        share[place] = left
    return Survival(steps, share)
