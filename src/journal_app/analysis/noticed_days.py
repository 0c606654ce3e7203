"""On how many days something was noticed, now against the time before."""

from math import isclose

from journal_app.domain.report_signs import Compared

FEWEST_RATED = 7
LEAST_CHANGE = 2.0


def compare_counts(now: int, rated_now: int, before: int, rated_before: int) -> Compared:
    """Say whether something was noticed more often than before, as days in a week.

    The count of before is first brought to as many rated days as now. "More" and "less"
    take a difference of at least one day in seven rated ones, and never under two days;
    this is a rule for reading, not a test of significance.

    Args:
        now: Days on which it was noticed, 0 to ``rated_now``.
        rated_now: Days with a rating in the period.
        before: Days on which it was noticed in the time before, 0 to ``rated_before``.
        rated_before: Days with a rating in the time before.

    Returns:
        ``UNKNOWN`` under seven rated days in either time.

    Source:
        docs/decisions: "A sign counts as noticed from 5 of 10".
    """
    if min(rated_now, rated_before) < FEWEST_RATED:
        return Compared.UNKNOWN
    change = now - before * rated_now / rated_before
    least = max(LEAST_CHANGE, rated_now / 7)
    if abs(change) < least and not isclose(abs(change), least):
        return Compared.SAME
    return Compared.MORE if change > 0 else Compared.LESS
