"""The overall level: one number a day from all chosen signs."""

from collections.abc import Sequence

import numpy as np

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.daily import PLACES

FEWEST_SIGNS = 3
SMALLEST_SHARE = 0.6


def overall_level(
    days: Sequence[Days], values: Sequence[Floats], protective: Sequence[bool]
) -> tuple[Days, Floats]:
    """Average the ratings present on each day, protective signs reversed (10 - x).

    A day counts when at least three signs and 60 % of the chosen ones were rated. With
    fewer than three chosen signs there is no overall level.

    Args:
        days: Per sign, day numbers, shape ``(n_i,)``, strictly rising.
        values: Per sign, ratings 0-10, shape ``(n_i,)``, finite.
        protective: Per sign, whether more is better.

    Returns:
        Day numbers and levels 0-10, both of shape ``(n,)``; n may be 0.
    """
    if len(days) < FEWEST_SIGNS:
        return np.empty(0, np.int64), np.empty(0)
    turned = [10 - v if p else v for v, p in zip(values, protective, strict=True)]
    every, place = np.unique(np.concatenate(days), return_inverse=True)
    rated = np.bincount(place, minlength=every.size)
    total = np.bincount(place, weights=np.concatenate(turned), minlength=every.size)
    enough = (rated >= FEWEST_SIGNS) & (rated >= SMALLEST_SHARE * len(days) - 1e-9)
    return every[enough], (total[enough] / rated[enough]).round(PLACES)
