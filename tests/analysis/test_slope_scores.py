"""How steep a record is for its memory, held against slow and independent reckonings."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from journal_app.analysis import slope_scores as module
from journal_app.analysis.autocorrelation import detrended_autocorrelation, shrunk_autocorrelation
from journal_app.analysis.slope_scores import slope_scores
from journal_app.analysis.turn_numbers import TURNS, turn_numbers

DAY = 739_026


def slowly(days, values, phi=None):
    """Slope of the ranks over its standard error, pair of days by pair of days; and phi."""
    ranks, x = stats.rankdata(values), days - days.mean()
    fit = stats.linregress(days.astype(float), ranks)
    left = ranks - fit.intercept - fit.slope * days
    both = [(left[n + 1], left[n]) for n in range(days.size - 1) if days[n + 1] - days[n] == 1]
    raw = sum(a * b for a, b in both) / (sum(a * a + b * b for a, b in both) / 2)
    phi = (len(both) * (raw + (2 + 4 * raw) / max(len(both), 4)) + 20 * 0.3) / (len(both) + 20)
    phi = min(max(phi, 0.1), 0.75)
    spread = sum(left**2) / (days.size - 2)
    between = sum(
        x[s] * x[t] * phi ** abs(int(days[s] - days[t]))
        for s in range(days.size)
        for t in range(days.size)
    )
    return fit.slope * sum(x**2) / np.sqrt(spread * between), phi, left


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.integers(0, 10), min_size=24, max_size=60).filter(lambda v: len(set(v)) > 2),
    st.sets(st.integers(1, 58), max_size=8),
)
def test_the_statistic_agrees_with_one_worked_out_pair_by_pair(values, missing):
    keep = np.array([n for n in range(len(values)) if n not in missing])
    days, own = keep + DAY, np.array(values, float)[keep]
    if np.ptp(own) == 0:
        return
    theirs, _, left = slowly(days, own)
    if np.abs(left).max() > 1e-6:
        assert slope_scores(days, own)[0] == pytest.approx(theirs, rel=1e-7, abs=1e-9)


def test_a_remade_series_is_the_shuffled_innovations_put_together_day_by_day():
    rng = np.random.default_rng(3)
    days = np.delete(np.arange(40), [4, 5, 6, 20, 31]) + DAY
    left, phi, pairs = rng.normal(size=days.size), 0.42, int((np.diff(days) == 1).sum())
    remade = module._remade(days, left, phi, pairs)
    for turn in (0, 500, 998):
        shocks = [left[0]]
        for n in range(1, days.size):
            kept = phi ** int(days[n] - days[n - 1])
            shocks.append((left[n] - kept * left[n - 1]) / np.sqrt(1 - kept**2))
        order = np.argsort(turn_numbers(days, turn))
        shuffled = np.array(shocks)[order] - np.mean(shocks)
        place = stats.norm.ppf((turn + 0.5) / TURNS)
        drawn = np.clip(phi + place * np.sqrt((1 - phi**2) / (pairs + 20)), 0, 0.9)
        value = shuffled[0]
        for n in range(1, days.size):
            kept = drawn ** int(days[n] - days[n - 1])
            value = kept * value + np.sqrt(1 - kept**2) * shuffled[n]
            assert remade[turn, n] == pytest.approx(value, abs=1e-9)


def test_a_line_that_was_taken_off_costs_more_memory_than_a_mean():
    products, squares = np.array([12.0]), np.array([30.0])
    (found,) = detrended_autocorrelation(40, products, squares)
    assert found == pytest.approx((40 * (0.4 + 3.6 / 40) + 6) / 60)
    assert found > shrunk_autocorrelation(40, 12.0, 30.0)
    assert detrended_autocorrelation(0, np.zeros(2), np.zeros(2)).tolist() == [0.3, 0.3]
