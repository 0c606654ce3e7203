"""Triggers and urges: counts by default, a link only where chance rarely gives one."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from journal_app.analysis import trigger_link as module
from journal_app.analysis.trigger_link import strong_urge_days, trigger_links

DAY = 739_000


def made(days=90, seed=1, effect=0.0, lag=0):
    rng = np.random.default_rng(seed)
    urge = np.clip(rng.normal(4, 1.5, days).round(), 0, 10)
    having = np.flatnonzero(rng.random(days) < 0.25)
    moved = having + lag
    urge[moved[moved < days]] = np.clip(urge[moved[moved < days]] + effect, 0, 10)
    return having + DAY, np.arange(days) + DAY, urge


def test_counts_worked_by_hand():
    triggers, days = np.array([1, 2, 3, 9]), np.array([1, 2, 3, 4, 5, 6, 8])
    urges = np.array([7.0, 6, 2, 8, 3, 6, 9])
    counted = strong_urge_days(triggers, np.array([1, 4, 5, 6]), days, urges)
    assert (counted.with_strong, counted.with_days) == (2, 3)
    assert (counted.without_strong, counted.without_days) == (2, 3)


@pytest.mark.parametrize("lag", [0, 1, 2])
def test_a_true_link_is_told_at_its_lag(lag):
    own, days, urge = made(effect=3, lag=lag)
    first = trigger_links({"row": own}, days, days, urge)[0]
    assert (first.trigger, first.lag, first.told) == ("row", lag, True)
    assert first.difference == pytest.approx(3, abs=0.8)


def test_no_link_is_told_where_there_is_none():
    kinds = {str(n): made(seed=n)[0] for n in range(8)}
    _, days, urge = made(seed=99)
    links = trigger_links(kinds, days, days, urge)
    assert len(links) == 24
    assert not any(link.told for link in links)


def test_five_days_with_a_trigger_are_too_few():
    _, days, urge = made()
    assert trigger_links({"row": days[:5]}, days, days, urge) == ()
    assert trigger_links({"row": days[:8]}, days, days, urge) != ()


def test_forty_four_paired_days_are_too_few():
    own, days, urge = made(44, effect=3)
    assert trigger_links({"row": own}, days, days, urge) == ()


def test_no_urge_no_link():
    assert trigger_links({"row": np.array([1])}, np.array([1]), np.empty(0, int), np.empty(0)) == ()


def test_a_flat_urge_has_no_link():
    own, days, _ = made()
    links = trigger_links({"row": own}, days, days, np.full(days.size, 4.0))
    assert {link.p for link in links} == {1.0}


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**31), st.integers(45, 80), st.floats(0, 0.3))
def test_the_measure_agrees_with_scipy_at_every_shift(seed, days, missing):
    rng = np.random.default_rng(seed)
    urge = rng.integers(0, 11, days).astype(float)
    urge[rng.random(days) < missing] = np.nan
    urge[0] = 3
    having = rng.random(days) < 0.3
    without = (rng.random(days) < 0.8) & ~having
    scores = module._scores(having, without, urge)
    for shift in range(0, days, 7):
        moved = np.roll(urge, -shift)
        one, other = (moved[side & ~np.isnan(moved)] for side in (having, without))
        if min(one.size, other.size) >= 2 and np.ptp(np.r_[one, other]):
            theirs = stats.ttest_ind(one, other).statistic
            assert scores[shift] == pytest.approx(theirs, rel=1e-6, abs=1e-6)


def test_p_agrees_with_shifting_one_by_one():
    own, days, urge = made(60, seed=4, effect=1)
    (link,) = [one for one in trigger_links({"row": own}, days, days, urge) if one.lag == 0]
    having = np.isin(days, own)
    largest = []
    for shift in range(4, 57):
        ts = []
        for lag in (0, 1, 2):
            moved = np.roll(urge, -(shift + lag))
            ts.append(abs(stats.ttest_ind(moved[having], moved[~having]).statistic))
        largest.append(max(ts))
    mine = abs(stats.ttest_ind(urge[having], urge[~having]).statistic)
    assert link.p == pytest.approx((1 + sum(t >= mine - 1e-9 for t in largest)) / 54)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**31), st.integers(-4000, 4000), st.sampled_from([0.5, 1.0, 3.0]))
def test_another_date_or_unit_changes_nothing(seed, shift, factor):
    own, days, urge = made(70, seed=seed, effect=1)
    here = trigger_links({"row": own}, days, days, urge)
    there = trigger_links({"row": own + shift}, days + shift, days + shift, urge * factor)
    assert [(one.lag, one.p) for one in here] == [(one.lag, one.p) for one in there]
    for one, other in zip(here, there, strict=True):
        assert other.difference == pytest.approx(one.difference * factor)


def test_ten_years_are_asked_with_999_shifts():
    own, days, urge = made(3_650, effect=1)
    links = trigger_links({"row": own}, days, days, urge)
    assert min(link.p for link in links) == pytest.approx(1 / 1000)
