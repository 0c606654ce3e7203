"""What must not matter does not: another date, another zero, the order of writing, missing days."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.analysis.completeness import completeness
from journal_app.analysis.coping import CopingUse, coping_summary
from journal_app.analysis.daily import DailyValue, day_values
from journal_app.analysis.early_warning import SignRecord, early_warning
from journal_app.analysis.trend import Direction, trend

DAY = 739_000
gently = settings(max_examples=40, deadline=None)
records = st.lists(st.none() | st.integers(0, 10), min_size=1, max_size=120)


def sign(values, *, first=DAY, name="s", protective=False):
    own = [np.nan if value is None else float(value) for value in values]
    return SignRecord(name, np.arange(len(own)) + first, np.array(own), protective)


def board(values, *, first=DAY, **facts):
    return early_warning([sign(values, first=first, **facts)], as_of=first + len(values) - 1)


@gently
@given(records, st.integers(-300_000, 300_000))
def test_another_date_changes_nothing_of_a_chart(values, shift):
    here, there = board(values).signs[0], board(values, first=DAY + shift).signs[0]
    assert there.score == pytest.approx(here.score, nan_ok=True)
    assert there.days.tolist() == (here.days + shift).tolist()
    assert there.state.tolist() == here.state.tolist()


@gently
@given(records, st.integers(-50, 50))
def test_another_zero_moves_the_level_and_nothing_else(values, shift):
    moved = [None if value is None else value + shift for value in values]
    here, there = board(values).signs[0], board(moved).signs[0]
    assert there.level == pytest.approx(here.level + shift, nan_ok=True, abs=1e-9)
    assert there.score == pytest.approx(here.score, nan_ok=True, abs=1e-7)


@gently
@given(records)
def test_a_protective_sign_is_the_other_one_turned_round(values):
    turned = [None if value is None else 10 - value for value in values]
    here, there = board(values).signs[0], board(turned, protective=True).signs[0]
    assert there.score == pytest.approx(here.score, nan_ok=True, abs=1e-7)
    assert there.level == pytest.approx(10 - here.level, nan_ok=True, abs=1e-9)
    assert [o.opened for o in there.openings] == [o.opened for o in here.openings]


@gently
@given(records)
def test_a_missing_day_is_no_day(values):
    kept = [n for n, value in enumerate(values) if value is not None]
    own = np.array([float(values[n]) for n in kept])
    without = SignRecord("s", np.array(kept, np.int64) + DAY, own)
    last = DAY + len(values) - 1
    here, there = board(values).signs[0], early_warning([without], as_of=last).signs[0]
    assert there.score == pytest.approx(here.score, nan_ok=True)
    assert there.now.state is here.now.state


@gently
@given(st.integers(0, 10), st.integers(1, 400), st.sets(st.integers(0, 399), max_size=200))
def test_a_constant_record_never_speaks(value, days, missing):
    found = board([None if n in missing else value for n in range(days)])
    assert found.messages == ()
    assert found.signs[0].openings == ()


@gently
@given(records)
def test_a_wider_record_is_not_judged_more_softly_than_its_limits(values):
    """Twice the points are at most twice the spreads: the prior spread holds small records back."""
    doubled = [None if value is None else 2 * value for value in values]
    here, there = board(values).signs[0], board(doubled).signs[0]
    assert (there.spread <= 2 * here.spread + 1e-9)[~np.isnan(here.spread)].all()
    assert (there.spread >= here.spread - 1e-9)[~np.isnan(here.spread)].all()


def test_one_entry_and_none_at_all_say_that_they_are_learning():
    for values in ([4], [None], [None] * 50):
        found = board(values)
        assert found.messages == ()
        assert np.isnan(found.signs[0].now.level)


def test_36500_entries_of_ten_a_day_are_3650_days():
    days = np.repeat(np.arange(3_650) + DAY, 10)
    values = np.random.default_rng(1).integers(0, 11, days.size).astype(float)
    at, means = day_values(days, values)
    assert (at.size, float(means[0])) == (3_650, pytest.approx(values[:10].mean()))
    found = early_warning([SignRecord("s", at, means)], as_of=DAY + 3_649)
    assert found.signs[0].days.size == 3_650


series = st.lists(st.integers(0, 10), min_size=21, max_size=70).filter(lambda v: len(set(v)) > 1)


@gently
@given(series, st.integers(-20, 20), st.sampled_from([0.1, 0.5, 2.0, 7.0]))
def test_a_trend_follows_zero_and_unit(values, shift, factor):
    days, own = np.arange(len(values)) + DAY, np.array(values, float)
    here, there = trend(days, own), trend(days + 1000, own * factor + shift)
    assert there.per_week == pytest.approx(here.per_week * factor, abs=1e-9)
    assert there.p == pytest.approx(here.p, rel=1e-6)
    assert there.direction is here.direction


@gently
@given(series)
def test_time_turned_round_turns_the_trend_round(values):
    days, own = np.arange(len(values)) + DAY, np.array(values, float)
    here, there = trend(days, own), trend(days, own[::-1].copy())
    assert there.per_week == pytest.approx(-here.per_week, abs=1e-9)
    assert there.p == pytest.approx(here.p, rel=1e-6)
    turned = {Direction.RISING: Direction.FALLING, Direction.FALLING: Direction.RISING}
    assert there.direction is turned.get(here.direction, Direction.NOT_CLEAR)
    assert (there.low, there.high) == pytest.approx((-here.high, -here.low), abs=1e-9)


def test_one_entry_and_ten_years_of_gaps_have_no_trend():
    assert trend(np.array([DAY]), np.array([4.0])) is None
    assert trend(np.array([DAY, DAY + 3_650]), np.array([1.0, 9.0])) is None


uses = st.builds(
    CopingUse,
    st.sampled_from(["walk", "call", "tv"]),
    st.integers(0, 10).map(float),
    st.integers(0, 10).map(float),
    st.none() | st.sampled_from(["row", "place"]),
)


@gently
@given(st.lists(uses, min_size=1, max_size=40), st.integers(-5, 5), st.randoms())
def test_what_worked_does_not_depend_on_order_or_on_how_high_urges_are(rows, shift, random):
    moved = [CopingUse(u.skill, u.before + shift, u.after + shift, u.trigger) for u in rows]
    random.shuffle(moved)
    here, there = (
        {one.skill: one for one in coping_summary(given).skills} for given in (rows, moved)
    )
    assert here.keys() == there.keys()
    for skill, one in here.items():
        assert there[skill].estimate == pytest.approx(one.estimate, abs=1e-9)
        assert there[skill].uses == one.uses


@gently
@given(st.lists(uses, min_size=1, max_size=40))
def test_a_shrunk_estimate_lies_between_the_skills_own_mean_and_that_of_all(rows):
    summary = coping_summary(rows)
    pooled = sum(u.before - u.after for u in rows) / len(rows)
    for one in summary.skills:
        own = one.before - one.after
        assert min(own, pooled) - 1e-9 <= one.estimate <= max(own, pooled) + 1e-9


@gently
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)), max_size=80), st.integers(0, 900))
def test_completeness_counts_the_same_on_any_date(rows, shift):
    days = np.array([day for day, _ in rows], np.int64)
    late = np.array([days for _, days in rows], np.int64)
    here, there = (
        completeness(at, at + 60, days + at, days + late + at, 24.0 * late)
        for at in (DAY, DAY + shift)
    )
    assert here == there
    assert here.entered_same_day + here.entered_later == here.entries == len(rows)


@gently
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 10)), min_size=1, max_size=60))
def test_duplicate_days_come_to_one_value_inside_what_was_answered(rows):
    days = np.array([day for day, _ in rows], np.int64)
    values = np.array([value for _, value in rows], float)
    for which in DailyValue:
        at, reduced = day_values(days, values, which)
        assert at.tolist() == sorted(set(days.tolist()))
        for day, value in zip(at.tolist(), reduced.tolist(), strict=True):
            own = values[days == day]
            assert own.min() - 1e-9 <= value <= own.max() + 1e-9
