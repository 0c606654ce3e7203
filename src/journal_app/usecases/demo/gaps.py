"""Which days the made-up person misses, and which they enter later."""

from collections.abc import Set as AbstractSet
from random import Random

_BEGIN, _STAY = 0.12, 0.5
"""Chance that a gap begins, and that it goes on: about 19 % of days, in bursts."""

_LATE = 0.06


def missed_days(random: Random, days: int, kept: AbstractSet[int]) -> frozenset[int]:
    """Days without any entry, never one of ``kept``."""
    missed: set[int] = set()
    for day in range(days):
        chance = _STAY if day - 1 in missed else _BEGIN
        if random.random() < chance and day not in kept:
            missed.add(day)
    return frozenset(missed)


def late_days(random: Random, days: int, written: AbstractSet[int]) -> dict[int, int]:
    """Days entered one to three days later, none of them after the last day."""
    late: dict[int, int] = {}
    for day in range(days):
        delay = random.choice((1, 1, 2, 3))
        if random.random() < _LATE and day in written and day + delay < days:
            late[day] = delay
    return late
