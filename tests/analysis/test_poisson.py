"""How often: the exact interval of a count."""

from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats.rates import confint_poisson

from journal_app.analysis.poisson import poisson_rate
from journal_app.domain.errors import OutOfRangeError


def test_none_in_thirty_days_is_still_up_to_three_point_seven():
    rate = poisson_rate(0, 30)
    assert rate.low == 0
    assert rate.per(30) == pytest.approx((0, 3.6889), abs=1e-4)


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 400), st.integers(1, 36_500))
def test_the_interval_agrees_with_scipy_and_statsmodels(events, days):
    rate = poisson_rate(events, days)
    low = stats.chi2.ppf(0.025, 2 * events) / 2 if events else 0.0
    assert (rate.low, rate.high) == pytest.approx(
        (low, stats.chi2.ppf(0.975, 2 * events + 2) / 2), rel=1e-8
    )
    assert rate.per(30) == pytest.approx(
        tuple(30 * edge for edge in confint_poisson(events, days, method="exact-c")), rel=1e-8
    )


def test_a_day_of_every_ten_years_is_counted():
    rate = poisson_rate(36_500, 36_500)
    assert rate.low == pytest.approx(stats.chi2.ppf(0.025, 73_000) / 2, rel=1e-8)
    assert rate.high == pytest.approx(stats.chi2.ppf(0.975, 73_002) / 2, rel=1e-8)


def test_nothing_watched_says_nothing():
    assert poisson_rate(0, 0).per(30) == (0.0, inf)


@pytest.mark.parametrize("events", [-1, 100_001])
def test_a_count_that_cannot_be_is_refused(events):
    with pytest.raises(OutOfRangeError):
        poisson_rate(events, 30)
