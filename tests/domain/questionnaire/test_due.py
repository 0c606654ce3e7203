"""When a questionnaire is due: by its own days, not by when it was filled in last."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.questionnaire.due import DuePlan, Often

MONDAY = date(2026, 3, 2)


def after(days):
    return MONDAY + timedelta(days=days)


def test_without_a_date_nothing_is_due():
    assert not DuePlan().is_due(None, after(400))
    assert not DuePlan(Often.WEEKLY).is_due(None, after(400))
    assert not DuePlan(Often.NO_DATE, MONDAY).is_due(None, after(400))


@pytest.mark.parametrize("often", [Often.WEEKLY, Often.TWO_WEEKS, Often.ONCE])
def test_the_first_time_is_due_on_the_first_day(often):
    plan = DuePlan(often, MONDAY)
    assert not plan.is_due(None, after(-1))
    assert plan.is_due(None, MONDAY)
    assert plan.is_due(None, after(400))


def test_once_is_due_once():
    plan = DuePlan(Often.ONCE, MONDAY)
    assert not plan.is_due(after(-300), after(400))
    assert plan.next_due(MONDAY) is None


@pytest.mark.parametrize(
    ("filled_in", "due"),
    [(-4, 0), (-3, 7), (0, 7), (3, 7), (4, 14), (7, 14), (10, 14), (11, 21)],
)
def test_a_week_counts_for_the_nearest_monday(filled_in, due):
    assert DuePlan(Often.WEEKLY, MONDAY).next_due(after(filled_in)) == after(due)


@pytest.mark.parametrize(("filled_in", "due"), [(-7, 0), (-6, 14), (7, 14), (8, 28)])
def test_two_weeks_count_for_the_nearest_day(filled_in, due):
    assert DuePlan(Often.TWO_WEEKS, MONDAY).next_due(after(filled_in)) == after(due)


@settings(deadline=None)
@given(st.sampled_from([Often.WEEKLY, Often.TWO_WEEKS]), st.integers(-400, 400))
def test_it_is_due_again_within_one_and_a_half_times_and_on_its_own_weekday(often, days):
    step = {Often.WEEKLY: 7, Often.TWO_WEEKS: 14}[often]
    last = after(days)
    due = DuePlan(often, MONDAY).next_due(last)
    assert due.weekday() == MONDAY.weekday()
    assert due > last
    if days >= 0:
        assert step / 2 <= (due - last).days < 1.5 * step
