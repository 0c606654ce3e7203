import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from journal_app.analysis import trend as module
from journal_app.analysis.trend import Direction, trend


def test_a_steady_rise_is_rising_by_its_slope():
    days = np.arange(28)
    result = trend(days, 2 + days / 7)
    assert result.direction is Direction.RISING
    assert result.per_week == pytest.approx(1)
    assert (result.entries, result.days) == (28, 28)


def test_a_steady_fall_is_falling():
    days = np.arange(28)
    assert trend(days, 8 - days / 7).direction is Direction.FALLING


def test_a_flat_record_is_not_clear():
    result = trend(np.arange(30), np.full(30, 4.0))
    assert (result.direction, result.per_week, result.p) == (Direction.NOT_CLEAR, 0, 1)


@pytest.mark.parametrize("days", [np.arange(20), np.arange(13) * 2, np.empty(0, np.int64)])
def test_too_little_is_too_early_to_say(days):
    assert trend(days, np.ones(days.size)) is None


def test_ten_years_are_thinned_not_refused():
    days = np.arange(36_500)
    result = trend(days, days / 3650)
    assert result.per_week == pytest.approx(7 / 3650)
    assert result.entries == 36_500


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 10), min_size=21, max_size=60), st.integers(0, 2**31))
def test_slope_and_interval_agree_with_scipy_where_days_are_independent(values, seed):
    keep = np.sort(np.random.default_rng(seed).permutation(len(values))[: max(14, len(values) - 5)])
    y = np.array(values, float)[keep]
    x, later = keep.astype(float), np.triu_indices(keep.size, 1)
    slopes, score = module._pairwise(x, y)
    theirs = stats.theilslopes(y, x)
    low, high = module._interval(slopes, module._kendall_variance(y))
    assert float(np.median(slopes)) == pytest.approx(theirs.slope)
    if np.unique(y).size > 1:
        assert (low, high) == pytest.approx((theirs.low_slope, theirs.high_slope))
    ranks = np.sign(y[later[1]] - y[later[0]]).sum()
    assert score == ranks


def test_p_agrees_with_scipy_kendall_but_for_continuity():
    y = np.random.default_rng(3).normal(size=40) + np.arange(40) / 20
    _, score = module._pairwise(np.arange(40.0), y)
    variance = module._kendall_variance(y)
    theirs = stats.kendalltau(np.arange(40), y, method="asymptotic").pvalue
    shifted = module._p_value(score + np.sign(score), variance)
    assert shifted == pytest.approx(theirs, rel=1e-9)


def test_stable_autocorrelated_people_are_rarely_told_of_a_trend():
    rng = np.random.default_rng(11)
    told = 0
    for _ in range(200):
        y = np.zeros(56)
        for t in range(1, 56):
            y[t] = 0.4 * y[t - 1] + rng.normal()
        told += trend(np.arange(56), y).direction is not Direction.NOT_CLEAR
    assert told / 200 <= 0.1
