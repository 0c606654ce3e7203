"""Pages of many scales: how often chance is told anywhere, what is found, beside Holm's rule."""

from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any

import numpy as np

from journal_app.analysis.directions import told_together
from journal_app.analysis.rhythm import asked_together, part_rhythm, weekday_rhythm
from journal_app.analysis.trend import SIGNIFICANT, Direction, Trend, trend
from simulator import PHIS, SHAPES, Change, Floats, Population, ratings

SEED = 20_261_128
FIRST = 739_026  # a Monday
LENGTHS = (28, 56, 84)
MEMORIES = ((0.0,), (0.3,), (0.5,), (0.1, 0.6))
"""Of all scales; where there are two, of five and of four scales, each with its own gaps."""
SCALES = 9
PARTS = 4
Told = dict[str, list[float]]


def families(count: int) -> dict[str, dict[str, float]]:
    """People who are told anything on the page of patterns, where there is nothing; 84 days."""
    answer = {}
    for scales in (9, 14):
        rng, told = np.random.default_rng((SEED, 7, scales)), Told()
        for shape, phi in product(SHAPES, PHIS):
            for _ in range(max(1, count // (len(SHAPES) * len(PHIS)))):
                rated = ratings(Population(shape, phi), 84, rng, signs=scales)
                moments = Population(shape, phi, missing=0.5)
                _ask_family(rated, ratings(moments, 84 * PARTS, rng, signs=scales), told)
        answer[f"{scales} scales"] = _shares(told)
    return answer


def _ask_family(rated: Floats, moments: Floats, told: Told) -> None:
    days = [weekday_rhythm(*record) for record in _records(rated)]
    parts = []
    for row in moments:
        there = np.flatnonzero(~np.isnan(row))
        parts.append(part_rhythm(there // PARTS + FIRST, there % PARTS, row[there], PARTS))
    for name, alone in (("weekdays", days), ("times of day", parts)):
        _note(told, f"{name} alone", any(one.stands_out for one in alone))
        _note(told, f"{name} together", any(one.stands_out for one in asked_together(alone)))
    both = any(one.stands_out for one in asked_together(days + parts))
    _note(told, "weekdays and times of day together", both)
    ways = _directions(rated)
    for name, page in ways.items():
        _note(told, f"directions {name}", any(_clear(one) for one in page))
    _note(told, "anything on the page", both or any(_clear(one) for one in ways["together"]))


def holds(count: int) -> dict[str, dict[str, float]]:
    """People who are told a direction of any of nine scales, where there is none."""
    answer = {}
    for days, phi, shared in product(LENGTHS, MEMORIES, (0.0, 0.5)):
        told = Told()
        for rated in _pages(count, days, phi, shared, np.zeros((SCALES, days))):
            for name, page in _directions(rated).items():
                _note(told, name, any(_clear(one) for one in page))
        answer[f"{days} days, memory {_said(phi)}, shared {shared}"] = _shares(told)
    return answer


def power(count: int) -> dict[str, dict[str, float]]:
    """Share of scales that rise in truth and are called rising: one of nine, or all nine."""
    answer = {}
    for days, phi, (size, risen) in product(LENGTHS, MEMORIES, ((2.0, 1), (1.5, SCALES))):
        told, shift = Told(), np.zeros((SCALES, days))
        shift[:risen] = Change(size, days).at(np.arange(days))
        for rated in _pages(count, days, phi, 0.3, shift):
            for name, page in _directions(rated).items():
                rose = [one is not None and one.direction is Direction.RISING for one in page]
                _note(told, name, float(np.mean(rose[:risen])))
        answer[f"{days} days, memory {_said(phi)}, {risen} of {SCALES} by {size} SD"] = _shares(
            told
        )
    return answer


def _pages(
    count: int, days: int, phis: Sequence[float], shared: float, shift: Floats
) -> Iterable[Floats]:
    rng = np.random.default_rng((SEED, 8, days, *(int(10 * phi) for phi in phis)))
    groups = np.array_split(shift, len(phis))
    for shape in SHAPES:
        kinds = [Population(shape, phi, shared=shared) for phi in phis]
        for _ in range(max(1, count // len(SHAPES))):
            pairs = zip(kinds, groups, strict=True)
            yield np.vstack([ratings(one, days, rng, own, signs=len(own)) for one, own in pairs])


def _records(rated: Floats) -> list[tuple[Any, Floats]]:
    there = [np.flatnonzero(~np.isnan(row)) for row in rated]
    return [(days + FIRST, row[days]) for days, row in zip(there, rated, strict=True)]


def _directions(rated: Floats) -> dict[str, Sequence[Trend | None]]:
    records = _records(rated)
    alone = [trend(*record) for record in records]
    return {
        "alone": alone,
        "by Holm": _by_holm(alone),
        "together": told_together(alone, records),
    }


def _by_holm(trends: Sequence[Trend | None]) -> list[Trend | None]:
    """Give those that Holm's rule (1979, Scandinavian Journal of Statistics 6:65-70) leaves."""
    asked = sorted((one.p, place) for place, one in enumerate(trends) if one is not None)
    kept: list[Trend | None] = [None] * len(trends)
    for rank, (p, place) in enumerate(asked):
        if p >= SIGNIFICANT / (len(asked) - rank):
            break
        kept[place] = trends[place]
    return kept


def _said(phis: Sequence[float]) -> str:
    return " and ".join(str(phi) for phi in phis)


def _clear(found: Trend | None) -> bool:
    return found is not None and found.direction is not Direction.NOT_CLEAR


def _note(told: Told, name: str, share: float) -> None:
    told.setdefault(name, []).append(float(share))


def _shares(told: Told) -> dict[str, float]:
    people = {"people": len(next(iter(told.values())))}
    return people | {name: round(float(np.mean(each)), 3) for name, each in told.items()}
