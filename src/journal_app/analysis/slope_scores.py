"""How steep a record is for its memory, beside records remade without a slope."""

from dataclasses import dataclass
from functools import cache
from statistics import NormalDist

import numpy as np

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.autocorrelation import SHRINK_PAIRS, detrended_autocorrelation
from journal_app.analysis.turn_numbers import TURNS, turn_numbers

HIGHEST_MEMORY = 0.9
_LAGS = 60
"""Days after which a memory of 0.75 is nothing any more."""
_FLAT = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """What the slope over the days of one record needs; ``x`` is of length 1."""

    x: Floats
    lagged: Floats
    """Sums of x times x so many days later, twice but for 0: the slope's variance by memory."""
    pair: Days
    """Places whose next entry is on the next day."""


def _line(days: Days) -> _Line:
    x = days - days.mean()
    x /= np.sqrt((x**2).sum())
    daily = np.zeros(int(days[-1] - days[0]) + 1)
    daily[days - days[0]] = x
    lagged = 2 * np.correlate(daily, daily, "full")[daily.size - 1 :][:_LAGS]
    lagged[0] /= 2
    return _Line(x, lagged, np.flatnonzero(np.diff(days) == 1))


def slope_scores(days: Days, values: Floats) -> Floats:
    """Give slope over its standard error: of the record (first) and of 999 without a slope.

    Ranks are used, and the least-squares line of the ranks over the days. Its residuals are
    an AR(1) series; their innovations are shuffled, the same shuffle of days for every scale,
    and the series is remade on its own days with the memory drawn from what is likely (normal
    about the estimate, variance ``(1 - phi**2) / (pairs + 20)``, 0 to 0.9). So memory and
    missing days stay, and the slope goes. Slope and memory are estimated anew each time.

    Args:
        days: Day numbers, shape ``(n,)``, strictly rising, n at least 3.
        values: Points of the scale, shape ``(n,)``, finite.

    Returns:
        Scores without unit, shape ``(1000,)``; the record stands first.

    Source:
        Series remade from innovations: Efron & Tibshirani (1986), Statistical Science
        1:54-75, doi:10.1214/ss/1177013815. How well it holds: docs/methods.md.
    """
    line = _line(days)
    rank = np.unique(values.round(9), return_inverse=True, return_counts=True)[1:]
    ranks = (np.cumsum(rank[1]) - (rank[1] - 1) / 2)[rank[0]]
    score, memory, residuals = _slope(line, ranks[None, :])
    remade = _remade(days, residuals[0], float(memory[0]), line.pair.size)
    return np.concatenate([score, _slope(line, remade)[0]])


def _slope(line: _Line, rows: Floats) -> tuple[Floats, Floats, Floats]:
    """Of each row: slope over its standard error, memory, and what the line leaves."""
    centred = rows - rows.mean(1, keepdims=True)
    slope = centred @ line.x
    left = centred - slope[:, None] * line.x
    today, before = left[:, line.pair + 1], left[:, line.pair]
    squares = (today**2 + before**2).sum(1) / 2
    memory = detrended_autocorrelation(line.pair.size, (today * before).sum(1), squares)
    spread = (left**2).sum(1) / (line.x.size - 2)
    error = np.sqrt(spread * np.polynomial.polynomial.polyval(memory, line.lagged))
    return slope / np.maximum(error, _FLAT), memory, left


def _remade(days: Days, residuals: Floats, memory: float, pairs: int) -> Floats:
    """Series without a slope, ``(999, n)``, from the shuffled innovations of the residuals."""
    gaps = np.diff(days)
    keep = memory**gaps
    shocks = np.append(residuals[0], (residuals[1:] - keep * residuals[:-1]) / _rest(keep))
    order = np.argsort(turn_numbers(days, np.arange(TURNS)[:, None]), axis=1)
    shuffled = (shocks - shocks.mean())[order].T
    drawn = _drawn(memory, pairs)[None, :] ** gaps[:, None]
    shuffled[1:] *= _rest(drawn)
    for place in range(gaps.size):
        shuffled[place + 1] += drawn[place] * shuffled[place]
    answer: Floats = shuffled.T
    return answer


def _rest(keep: Floats) -> Floats:
    """Share of the spread that is new, where so much of the last value is kept."""
    answer: Floats = np.sqrt(1 - keep**2)
    return answer


def _drawn(memory: float, pairs: int) -> Floats:
    """Memory of every turn: evenly through its likely values, the same place for all scales."""
    spread = np.sqrt((1 - memory**2) / (pairs + SHRINK_PAIRS))
    answer: Floats = np.clip(memory + spread * _normal_places(), 0, HIGHEST_MEMORY)
    return answer


@cache
def _normal_places() -> Floats:
    normal = NormalDist()
    return np.array([normal.inv_cdf((turn + 0.5) / TURNS) for turn in range(TURNS)])
