"""How much to trust a period: what was written, and when it was written down."""

from dataclasses import dataclass

import numpy as np

from journal_app.analysis.arrays import Days, Floats


@dataclass(frozen=True, slots=True)
class Completeness:
    """Days and entries of one period."""

    days: int
    days_with_entry: int
    entries: int
    entered_same_day: int
    entered_later: int
    median_delay_hours: float | None
    """Over the entries entered later; None when there are none."""


def completeness(
    first: int, last: int, days: Days, recorded_days: Days, delays: Floats
) -> Completeness:
    """Count days with an entry, and entries of the same day or later.

    Args:
        first: First day of the period.
        last: Last day of the period, included; before ``first`` the period has no days.
        days: Day each entry counts for, shape ``(n,)``, any order.
        recorded_days: Day on which each was written down, by the same end of day, ``(n,)``.
        delays: Hours from happening to writing down, ``(n,)``.

    Returns:
        The counts; later is a ``recorded_days`` after ``days``.

    Source:
        Why it is told: Stone et al. (2002), BMJ 324:1193, doi:10.1136/bmj.324.7347.1193.
    """
    inside = (days >= first) & (days <= last)
    late = inside & (recorded_days > days)
    entries, later = int(inside.sum()), int(late.sum())
    return Completeness(
        days=max(0, last - first + 1),
        days_with_entry=int(np.unique(days[inside]).size),
        entries=entries,
        entered_same_day=entries - later,
        entered_later=later,
        median_delay_hours=float(np.median(delays[late])) if later else None,
    )
