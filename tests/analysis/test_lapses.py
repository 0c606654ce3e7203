"""Lapses as dated facts; nothing starts again at zero."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from statsmodels.duration.survfunc import SurvfuncRight

from journal_app.analysis.lapses import kaplan_meier, lapse_facts

DAY = 739_000


def facts(*days, last=59):
    return lapse_facts(np.array(days, np.int64) + DAY, DAY, DAY + last)


def test_days_without_are_of_days_in_the_period():
    found = facts(3, 10, 10, 40, 5, 17, 58)
    assert (found.days_without, found.days) == (54, 60)
    assert found.intervals.tolist() == [2, 5, 7, 23, 18]
    assert (found.days_with, found.since) == (6, 1)


def test_a_further_lapse_takes_one_day_and_nothing_else():
    before, after = facts(3, 10), facts(3, 10, 50)
    assert after.days_without == before.days_without - 1
    assert after.intervals.tolist()[:1] == before.intervals.tolist()


def test_four_intervals_are_too_few_for_a_curve():
    assert facts(1, 2, 5, 9, 20).between is None
    assert facts(1, 2, 5, 9, 20, 30).between is not None


def test_no_lapse_has_no_interval_and_no_last_day():
    found = facts()
    assert (found.days_without, found.since, found.between) == (60, None, None)
    assert found.intervals.size == 0


def test_a_period_that_ends_before_it_begins_has_no_days():
    found = lapse_facts(np.array([DAY]), DAY, DAY - 5)
    assert (found.days, found.days_without, found.since) == (0, 0, None)


def test_a_curve_worked_by_hand():
    """3, 5, 5, 8 ended, 10 open: 4/5, 4/5 * 2/4, 4/5 * 2/4 * 1/2."""
    curve = kaplan_meier(np.array([3.0, 5, 5, 8, 10]), np.array([1, 1, 1, 1, 0], bool))
    assert curve.lengths.tolist() == [3, 5, 8]
    assert curve.share == pytest.approx([0.8, 0.4, 0.2])
    assert curve.median == 5


def test_a_median_that_was_not_reached_is_not_made_up():
    curve = kaplan_meier(np.array([3.0, 9, 9, 9]), np.array([1, 0, 0, 0], bool))
    assert curve.median is None


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 90), st.booleans()), min_size=1, max_size=60))
def test_the_curve_agrees_with_scipy_and_statsmodels(stretches):
    lengths = np.array([length for length, _ in stretches], float)
    ended = np.array([end for _, end in stretches])
    curve = kaplan_meier(lengths, ended)
    if not ended.any():
        assert curve.lengths.size == 0
        return
    theirs = SurvfuncRight(lengths, ended.astype(int))
    assert curve.lengths == pytest.approx(theirs.surv_times)
    assert curve.share == pytest.approx(theirs.surv_prob, abs=1e-12)
    data = stats.CensoredData(uncensored=lengths[ended], right=lengths[~ended])
    assert curve.share == pytest.approx(stats.ecdf(data).sf.evaluate(curve.lengths), abs=1e-12)


@settings(max_examples=40, deadline=None)
@given(st.sets(st.integers(0, 400), min_size=6, max_size=40), st.integers(-5000, 5000))
def test_another_date_changes_nothing(days, shift):
    own = np.array(sorted(days))
    here, there = (lapse_facts(own + at, at, at + 400) for at in (DAY, DAY + shift))
    assert here.between.share == pytest.approx(there.between.share)
    assert (here.days_with, here.since) == (there.days_with, there.since)


def test_a_lapse_on_each_of_36500_days_is_told():
    found = lapse_facts(np.arange(36_500) + DAY, DAY, DAY + 36_499)
    assert (found.days_without, found.between.median) == (0, 1)
