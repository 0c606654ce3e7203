"""How often a flag comes by chance, for somebody whose signs do not change."""

from math import exp, log

from journal_app.domain.preferences import Sensitivity

DAYS_BETWEEN: dict[Sensitivity, dict[int, int]] = {
    Sensitivity.EARLIER: {1: 102, 2: 263, 3: 115, 5: 98, 7: 110, 10: 96},
    Sensitivity.STANDARD: {1: 232, 2: 868, 3: 296, 5: 257, 7: 306, 10: 272},
    Sensitivity.FEWER: {1: 488, 2: 2872, 3: 782, 5: 667, 7: 773, 10: 759},
}
"""Days between messages by the number of signs, as bench/false_flags.py prints them."""


def days_between_false_flags(signs: int, sensitivity: Sensitivity) -> float:
    """Give the mean days from one chance message to the next.

    Between two rows of the table the logarithm is interpolated; with more signs than the
    table has, its last row holds.

    Args:
        signs: Chosen signs, at least 1.
        sensitivity: How soon the chart speaks up.

    Source:
        Simulated stable people, 25 % of days missing: bench/false_flags.py.
    """
    own = DAYS_BETWEEN[sensitivity]
    below = max((n for n in own if n <= signs), default=min(own))
    above = min((n for n in own if n >= signs), default=max(own))
    if below == above:
        return float(own[below])
    share = (signs - below) / (above - below)
    return exp((1 - share) * log(own[below]) + share * log(own[above]))
