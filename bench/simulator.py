"""People who keep a diary, made up: ordinal ratings with memory, gaps and a change.

A latent AR(1) process per sign is cut into 0-10 by the thresholds of one of three shapes
(ordinal probit). Signs share part of their noise; missing days come in bursts (a two-state
Markov chain, all signs together). A change moves the latent mean by just as much as moves
the expected observed rating by so many observed SDs.
"""

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

SIGNS = 5
NORMAL = NormalDist()
SHAPES: dict[str, tuple[float, ...]] = {
    "symmetric": (0.012, 0.028, 0.066, 0.121, 0.175, 0.196, 0.175, 0.121, 0.066, 0.028, 0.012),
    "skewed": (0.19, 0.25, 0.21, 0.14, 0.085, 0.055, 0.03, 0.018, 0.011, 0.007, 0.004),
    "zeros": (0.60, 0.14, 0.09, 0.06, 0.04, 0.03, 0.02, 0.01, 0.005, 0.003, 0.002),
}
PHIS = (0.2, 0.4, 0.6)
LATENT_R = {"symmetric": 0.31, "skewed": 0.33, "zeros": 0.40}
"""Latent correlation between signs that leaves about .30 between the observed ratings."""


@dataclass(frozen=True, slots=True)
class Change:
    """A rise of ``size`` observed SDs in all signs, over ``days`` days (0: a step)."""

    size: float
    days: int

    def at(self, day_of_change: npt.NDArray[np.int64]) -> Floats:
        """Give the observed shift in SDs; day 0 is the first changed day."""
        share = np.clip((day_of_change + 1) / max(self.days, 1), 0, 1)
        return np.asarray(np.where(day_of_change < 0, 0.0, self.size * share), np.float64)


class Shape:
    """The cut points of one shape, its mean and SD, and what moves its mean."""

    def __init__(self, name: str) -> None:
        weights = np.array(SHAPES[name])
        self.name = name
        self.chances = weights / weights.sum()
        inner = np.cumsum(self.chances)[:-1]
        self.cuts = np.array([NORMAL.inv_cdf(float(p)) for p in inner])
        points = np.arange(11)
        self.mean = float(points @ self.chances)
        self.sd = float(np.sqrt((points - self.mean) ** 2 @ self.chances))
        self._shifts = np.linspace(0, 4, 161)
        self._means = np.array([self._mean_at(float(s)) for s in self._shifts])

    def _mean_at(self, shift: float) -> float:
        return float(sum(1 - NORMAL.cdf(float(c) - shift) for c in self.cuts))

    def latent_shift(self, observed_sds: Floats) -> Floats:
        """Give the latent shift that moves the expected rating by so many observed SDs."""
        wanted = self.mean + observed_sds * self.sd
        return np.interp(wanted, self._means, self._shifts)

    def rate(self, latent: Floats) -> Floats:
        """Cut latent values into points 0-10."""
        return np.searchsorted(self.cuts, latent).astype(np.float64)


@dataclass(frozen=True, slots=True)
class Population:
    """What one kind of person is made of."""

    shape: str
    phi: float
    missing: float = 0.25
    burst: float = 3.0
    """Mean length of a run of missing days."""
    shared: float | None = None
    """Latent correlation between signs; None for the one of the shape (``LATENT_R``)."""


def ratings(
    kind: Population,
    days: int,
    rng: np.random.Generator,
    shift: Floats | None = None,
    *,
    signs: int = SIGNS,
) -> Floats:
    """Make one person's ratings, shape ``(signs, days)``, NaN on missing days.

    ``shift`` is the observed change in SDs per day, shape ``(days,)`` or ``(signs, days)``.
    """
    shape = _shape(kind.shape)
    latent = _latent(kind, days, rng, signs)
    if shift is not None:
        latent = latent + shape.latent_shift(shift)
    rated = shape.rate(latent)
    rated[:, _missing(kind, days, rng)] = np.nan
    return rated


def _latent(kind: Population, days: int, rng: np.random.Generator, signs: int) -> Floats:
    r = LATENT_R[kind.shape] if kind.shared is None else kind.shared
    shared = rng.standard_normal(days)
    own = rng.standard_normal((signs, days))
    noise: Floats = math.sqrt(r) * shared + math.sqrt(1 - r) * own
    latent: Floats = np.empty((signs, days))
    latent[:, 0] = noise[:, 0]
    keep = math.sqrt(1 - kind.phi**2)
    for day in range(1, days):
        latent[:, day] = kind.phi * latent[:, day - 1] + keep * noise[:, day]
    return latent


def _missing(kind: Population, days: int, rng: np.random.Generator) -> npt.NDArray[np.bool_]:
    """Runs of missing days with the wanted share and mean length; the first day is there."""
    end = 1 / kind.burst
    begin = kind.missing * end / (1 - kind.missing)
    chance = rng.random(days)
    away = np.zeros(days, np.bool_)
    for day in range(1, days):
        away[day] = chance[day] >= end if away[day - 1] else chance[day] < begin
    return away


_SHAPES: dict[str, Shape] = {}


def _shape(name: str) -> Shape:
    if name not in _SHAPES:
        _SHAPES[name] = Shape(name)
    return _SHAPES[name]
