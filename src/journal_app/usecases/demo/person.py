"""How the made-up person feels on a day: a curve of strain, and answers that follow it."""

from bisect import bisect_right
from random import Random

from journal_app.domain.ids import ScaleId
from journal_app.domain.rating import Rating
from journal_app.domain.scale import (
    ANXIETY,
    CONFIDENCE,
    CONNECTION,
    ENERGY,
    MOOD,
    SLEEP_HOURS,
    SLEEP_QUALITY,
    STRESS,
    URGE,
)
from journal_app.usecases.demo.texts import Phase

CYCLE = 84
"""Days of the story: twelve weeks. A longer life goes through it again, more gently."""

LAPSE_DAY = 52
"""Day of the slip, counted from 0: in the middle of week 8."""

_STRAIN = (
    (0, 0.52),
    (11, 0.36),
    (20, 0.29),
    (37, 0.27),
    (41, 0.50),
    (45, 0.70),
    (52, 0.86),
    (54, 0.70),
    (58, 0.44),
    (63, 0.30),
    (73, 0.25),
    (84, 0.22),
)
"""Strain from 0 to 1 on some days, straight lines between."""

_PHASES = (
    (0, Phase.EARLY),
    (15, Phase.STEADY),
    (40, Phase.HARD),
    (53, Phase.AFTER),
    (63, Phase.STEADY),
)

_FOLLOW = {
    MOOD: (8.0, -5.6, 0.8),
    URGE: (0.3, 8.4, 1.0),
    STRESS: (1.8, 6.0, 1.0),
    ANXIETY: (1.4, 6.6, 0.9),
    ENERGY: (7.2, -4.2, 0.9),
    SLEEP_QUALITY: (8.2, -6.2, 0.9),
    CONNECTION: (7.6, -5.6, 0.9),
    CONFIDENCE: (8.8, -5.0, 0.7),
}
"""Points without strain, points that full strain adds, and SD from day to day."""

_SIGN = ((0.4, 7.8, 0.8), (0.8, 7.0, 1.0), (0.2, 7.8, 0.8), (0.5, 7.6, 0.8), (0.0, 7.0, 0.8))
_SLEEP = (8.2, -3.4, 0.55)


def strain(day: int) -> float:
    """Strain on a day from the start; after the first cycle half as far from its mean."""
    cycle, place = divmod(day, CYCLE)
    spots = [spot for spot, _ in _STRAIN]
    n = min(bisect_right(spots, place), len(_STRAIN) - 1)
    (x0, y0), (x1, y1) = _STRAIN[n - 1], _STRAIN[n]
    value = y0 + (y1 - y0) * (place - x0) / (x1 - x0)
    return value if cycle == 0 else 0.32 + (value - 0.32) / 2


def phase(day: int) -> Phase:
    """Where in the story a day lies."""
    if day >= CYCLE:
        return Phase.STEADY
    return [name for first, name in _PHASES if day >= first][-1]


class Person:
    """Answers of one person, drawn from one stream of chance."""

    def __init__(self, random: Random, signs: tuple[ScaleId, ...]) -> None:
        self._random = random
        self._signs = signs
        self._mood = 0.0

    def wake(self) -> None:
        """Begin a day: what colours all of its answers carries over a little."""
        self._mood = 0.3 * self._mood + self._random.gauss(0, 0.035)

    def rate(self, scale: ScaleId, day: int) -> Rating:
        """Answer one scale of points 0-10."""
        return self._answer(scale, day, _FOLLOW[scale])

    def sleep(self, day: int) -> Rating:
        """Hours of sleep, to the half hour."""
        hours = self._draw(day, _SLEEP)
        return Rating(SLEEP_HOURS, min(11.0, max(2.0, round(hours * 2) / 2)))

    def signs(self, day: int) -> tuple[Rating, ...]:
        """Answer the own warning signs."""
        ways = zip(self._signs, _SIGN, strict=False)
        return tuple(self._answer(sign, day, way) for sign, way in ways)

    def points(self, start: float, gain: float, day: int, spread: float = 1.0) -> int:
        """Some other number from 0 to 10 that follows the strain."""
        return _whole(self._draw(day, (start, gain, spread)))

    def _answer(self, scale: ScaleId, day: int, way: tuple[float, float, float]) -> Rating:
        return Rating(scale, _whole(self._draw(day, way)))

    def _draw(self, day: int, way: tuple[float, float, float]) -> float:
        start, gain, spread = way
        return start + gain * (strain(day) + self._mood) + self._random.gauss(0, spread)


def _whole(value: float) -> int:
    return min(10, max(0, round(value)))
