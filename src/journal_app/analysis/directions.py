"""Which scales of a page rise or fall, asked as one question."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.slope_scores import slope_scores
from journal_app.analysis.trend import SIGNIFICANT, Direction, Trend

MOST_STRETCHES = 183
_FLAT = 1e-9

Record = tuple[Days, Floats]
"""Days of a scale, strictly rising, and their values, both of shape ``(n,)``."""


def told_together(
    trends: Sequence[Trend | None], records: Sequence[Record]
) -> tuple[Trend | None, ...]:
    """Say rising or falling so that chance is told to 5 % of people over all scales together.

    A direction stays where the scale says it alone (so that its interval leaves out 0)
    and its ``largest_slope_p`` over the page is below 0.05.

    Args:
        trends: What each scale says alone; None where it is too early to ask.
        records: The records they come from, in the same order.
    """
    asked = [place for place, one in enumerate(trends) if one is not None]
    chance = dict(zip(asked, largest_slope_p([records[place] for place in asked]), strict=True))
    return tuple(
        one
        if one is None or chance[place] < SIGNIFICANT
        else replace(one, direction=Direction.NOT_CLEAR)
        for place, one in enumerate(trends)
    )


def largest_slope_p(records: Sequence[Record]) -> tuple[float, ...]:
    """Hold each scale's slope against the largest that 999 remade pages without a slope have.

    Every turn shuffles the same days on every scale (``slope_scores``), so that what the
    scales have in common stays. Where a record is longer than 183 days, means of equal
    stretches of days are asked.

    Args:
        records: Fourteen days or more each.

    Returns:
        p of each scale over all of them (step-down), 0.001 to 1; 1 where nothing varies.

    Source:
        Largest statistic, step-down: Westfall & Young (1993), Resampling-Based Multiple
        Testing, ISBN 0-471-55761-7.
    """
    shortened = _stretches(records)
    live = [place for place, (_, values) in enumerate(shortened) if np.ptp(values) > _FLAT]
    p = np.ones(len(records))
    if live:
        scores = np.abs([slope_scores(*shortened[place]) for place in live])
        p[live] = step_down(scores[:, 0], scores[:, 1:])
    return tuple(p.tolist())


def step_down(own: Floats, remade: Floats) -> Floats:
    """Give p over all questions from the largest statistic of each turn.

    The largest is held against the largest of all, the next against the largest of the
    others, and p never falls on the way. The record itself counts as one turn.

    Args:
        own: Statistics, larger is stranger, shape ``(m,)``.
        remade: The same of every turn, shape ``(m, turns)``.
    """
    p, least = np.empty(own.size), 0.0
    order = np.argsort(-own, kind="stable")
    for rank, place in enumerate(order):
        reached = int((remade[order[rank:]].max(0) >= own[place] - _FLAT).sum())
        least = max(least, (1 + reached) / (1 + remade.shape[1]))
        p[place] = least
    return p


def _stretches(records: Sequence[Record]) -> list[Record]:
    """Mean over equal stretches of days, the same ones for every scale; of one day if it fits."""
    longest = max((int(days[-1] - days[0]) + 1 for days, _ in records), default=1)
    length = -(-longest // MOST_STRETCHES)
    answer = []
    for days, values in records:
        stretch, place, count = np.unique(days // length, return_inverse=True, return_counts=True)
        answer.append((stretch, np.bincount(place, weights=values) / count))
    return answer
