"""Whether a weekday or a time of day stands out, or only seems to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.turn_numbers import TURNS, turn_numbers

WEEK = 7
FEWEST_WEEKS = 8
SIGNIFICANT = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Rhythm:
    """Means per slot (weekday from Monday, or part of the day), shape ``(slots,)``.

    NaN where nothing was rated; ``entries`` is how many values each mean rests on.
    """

    means: Floats
    entries: Days
    blocks: int
    """Weeks (or days) from the first to the last with a value."""
    p: float | None
    """None where it is too early to ask."""
    turned: Floats | None = None
    """Differences of the record (first) and of every turn, ``(1000,)``; None as for p."""

    @property
    def stands_out(self) -> bool:
        """Whether the differences may be spoken of at all."""
        return self.p is not None and self.p < SIGNIFICANT


def weekday_rhythm(days: Days, values: Floats) -> Rhythm:
    """Compare the weekdays of one scale.

    Asked only from eight weeks on. The values of each week, gaps included, are turned
    round within that week by a random number of days, 999 times, each time anew; p is the
    share of turns (and of the record itself) whose weekday means differ as much or more. The
    measure is the sum over weekdays of n times the squared distance from the mean.

    Args:
        days: Day numbers, shape ``(n,)``, strictly rising.
        values: Points of the scale, shape ``(n,)``, finite.

    Source:
        Permutation within blocks: Good (2005), Permutation, Parametric and Bootstrap Tests
        of Hypotheses, doi:10.1007/b138696; the record itself is counted: Phipson &
        Smyth (2010), doi:10.2202/1544-6115.1585.
    """
    if not days.size:
        return _no_rhythm(WEEK)
    week = (days - 1) // WEEK  # ordinal 1 is a Monday
    table = np.full((int(week[-1] - week[0]) + 1, WEEK), np.nan)
    table[week - week[0], (days - 1) % WEEK] = values
    long_enough = int(days[-1] - days[0]) + 1 >= FEWEST_WEEKS * WEEK
    return _rhythm(table, np.arange(week[0], week[-1] + 1), ask=long_enough)


def part_rhythm(days: Days, parts: Days, values: Floats, slots: int) -> Rhythm:
    """Compare the parts of the day of one scale, turned round within each day.

    Asked only from eight weeks on; several values of one part of a day are their mean.

    Args:
        days: Day numbers, shape ``(n,)``, any order.
        parts: Part of the day, 0 to ``slots - 1``, shape ``(n,)``.
        values: Points of the scale, shape ``(n,)``, finite.
        slots: How many parts a day has.

    Source:
        As ``weekday_rhythm``.
    """
    if not days.size:
        return _no_rhythm(slots)
    every, place = np.unique(days, return_inverse=True)
    cell = place * slots + parts
    counts = np.bincount(cell, minlength=every.size * slots)
    sums = np.bincount(cell, weights=values, minlength=every.size * slots)
    with np.errstate(invalid="ignore"):
        table = (sums / counts).reshape(every.size, slots)
    long_enough = int(every[-1] - every[0]) + 1 >= FEWEST_WEEKS * WEEK
    return _rhythm(table, every.astype(np.int64), ask=long_enough)


def _no_rhythm(slots: int) -> Rhythm:
    return Rhythm(np.full(slots, np.nan), np.zeros(slots, np.int64), 0, None)


def _rhythm(table: Floats, blocks: Days, *, ask: bool) -> Rhythm:
    there = ~np.isnan(table)
    entries, sums = there.sum(0), np.where(there, table, 0.0).sum(0)
    with np.errstate(invalid="ignore"):
        means = sums / entries
    turned = _turned(table, blocks) if ask else None
    p = None if turned is None else float((turned >= turned[0] - 1e-9).mean())
    return Rhythm(means, entries.astype(np.int64), int(there.any(1).sum()), p, turned)


def asked_together(rhythms: Sequence[Rhythm]) -> tuple[Rhythm, ...]:
    """Ask all rhythms of one page as one question, at 5 % over all of them.

    Turn k of every scale is made with the same random numbers. Each turn's differences are
    put as a share of their own scale's turns; the smallest share over all scales is noted.
    p is how often that is as small as the record's own share.

    Source:
        Westfall & Young (1993), Resampling-Based Multiple Testing, ISBN 0-471-55761-7,
        section 2.3 (smallest p, the scale-free largest statistic).
    """
    asked = [one for one in rhythms if one.turned is not None]
    if not asked:
        return tuple(rhythms)
    shares = [_ranked(one.turned) for one in asked if one.turned is not None]
    smallest = np.min(shares, axis=0)
    own = iter([float((smallest <= share[0] + 1e-12).mean()) for share in shares])
    return tuple(one if one.turned is None else replace(one, p=next(own)) for one in rhythms)


def _ranked(turned: Floats) -> Floats:
    """Per turn, the share of turns that differ as much or more; the record stands first."""
    rounded = turned.round(9)
    below = np.searchsorted(np.sort(rounded), rounded, side="left")
    answer: Floats = (turned.size - below) / turned.size
    return answer


def _turned(table: Floats, numbers: Days) -> Floats:
    """Differences of the record and of 999 turns, all slots of a block together.

    ``numbers`` are those of the blocks; a block turns alike on every scale.
    """
    block = numbers[~np.isnan(table).all(1)]
    table = table[~np.isnan(table).all(1)]
    there = ~np.isnan(table)
    centred = np.where(there, table - table[there].mean(), 0.0)
    blocks, slots = table.shape
    own = _differences(there.sum(0), centred.sum(0))
    ways = np.stack(
        [np.hstack([np.roll(there, -turn, 1), np.roll(centred, -turn, 1)]) for turn in range(slots)]
    )
    rows = np.arange(blocks)
    answer = [own]
    for turn in range(TURNS):
        chosen = _turns(turn, block, slots)
        turned = ways[chosen, rows].sum(0)
        answer.append(_differences(turned[:slots], turned[slots:]))
    return np.array(answer)


def _turns(turn: int, block: Days, slots: int) -> Days:
    """Give how far each block turns: the same for a block, whichever scale asks."""
    return (turn_numbers(block, turn) % np.uint64(slots)).astype(np.int64)


def _differences(entries: Floats | Days, sums: Floats) -> float:
    return float((sums**2 / np.maximum(entries, 1)).sum())
