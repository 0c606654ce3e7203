"""Rising and falling over all scales of a page: chance is told to 5 % of people, not of scales."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.analysis import directions as module
from journal_app.analysis.directions import largest_slope_p, step_down, told_together
from journal_app.analysis.trend import Direction, Trend, trend
from journal_app.analysis.turn_numbers import TURNS

DAY = 739_026


def noise(rng, days, scales, phi=0.4):
    """Stable scales of days that resemble the day before, shape ``(scales, days)``."""
    shocks, values = rng.normal(size=(scales, days)), np.zeros((scales, days))
    for day in range(1, days):
        values[:, day] = phi * values[:, day - 1] + shocks[:, day]
    return values


def page(values, days=None):
    days = np.arange(values.shape[1]) + DAY if days is None else days
    return [(days, row) for row in values]


def asked(records):
    return told_together([trend(*one) for one in records], records)


def clear(trends):
    return [one is not None and one.direction is not Direction.NOT_CLEAR for one in trends]


def test_the_largest_is_held_against_the_largest_and_the_next_against_the_rest():
    remade = np.array([[1.0, 2.0, 3.0, 0.0], [2.0, 0.0, 1.0, 0.5]])
    assert step_down(np.array([3.0, 1.0]), remade).tolist() == [2 / 5, 3 / 5]
    assert step_down(np.array([1.0, 2.5]), remade).tolist() == [4 / 5, 2 / 5]


def test_p_never_falls_on_the_way_down():
    remade = np.array([[9.0, 9.0, 9.0, 0.0], [0.0, 0.0, 0.0, 0.0]])
    assert step_down(np.array([3.0, 2.0]), remade).tolist() == [4 / 5, 4 / 5]


def test_chance_is_told_to_few_pages_where_each_scale_alone_tells_it_on_every_fourth():
    alone, together = 0, 0
    for seed in range(40):
        records = page(noise(np.random.default_rng(seed), 56, 9))
        alone += any(clear(trend(*one) for one in records))
        together += any(clear(asked(records)))
    assert alone >= 8
    assert together <= 5


def test_what_is_there_is_still_told_among_many_that_are_still():
    values = noise(np.random.default_rng(5), 84, 9)
    values[3] += np.linspace(0, 4, 84)
    values[6] -= np.linspace(0, 4, 84)
    told = [one.direction for one in asked(page(values))]
    assert (told.pop(6), told.pop(3)) == (Direction.FALLING, Direction.RISING)
    assert set(told) == {Direction.NOT_CLEAR}


def test_the_same_scale_asked_again_or_turned_round_costs_nothing():
    records = page(noise(np.random.default_rng(8), 56, 3) + np.linspace(0, 1, 56))
    (once,) = largest_slope_p(records[:1])
    assert 0.01 < once < 0.9
    assert largest_slope_p(records[:1] * 3) == (once,) * 3
    (days, values) = records[0]
    assert largest_slope_p([records[0], (days, 10 - values)]) == (once,) * 2
    strongest = min(largest_slope_p([one])[0] for one in records)
    assert min(largest_slope_p(records)) > strongest


def test_the_order_of_the_scales_changes_nothing():
    records = page(noise(np.random.default_rng(9), 40, 5) + np.linspace(0, 1, 40))
    assert largest_slope_p(records[::-1]) == largest_slope_p(records)[::-1]


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.integers(0, 10), min_size=24, max_size=50).filter(lambda v: len(set(v)) > 1),
    st.integers(-20, 20),
    st.sampled_from([0.1, 0.5, 2.0, 7.0]),
)
def test_another_zero_or_unit_changes_nothing(values, shift, factor):
    days, own = np.arange(len(values)) + DAY, np.array(values, float)
    here, there = (largest_slope_p([(days, one)]) for one in (own, own * factor + shift))
    assert here == there


def test_a_direction_whose_own_interval_holds_nought_is_not_told():
    days, values = np.arange(60) + DAY, np.arange(60.0)
    own = trend(days, values)
    unsure = Trend(Direction.NOT_CLEAR, 0.1, -0.1, 0.3, 0.2, 60, 60)
    told = told_together([own, unsure, None], [(days, values), (days, values), (days, values)])
    assert [one and one.direction for one in told] == [
        Direction.RISING,
        Direction.NOT_CLEAR,
        None,
    ]


def test_what_never_varies_or_is_too_early_is_left_as_it_was():
    days = np.arange(30) + DAY
    assert largest_slope_p([(days, np.full(30, 4.0))]) == (1.0,)
    assert largest_slope_p([]) == ()
    assert told_together([], []) == ()
    assert asked([(days[:10], np.arange(10.0))]) == (None,)


def test_ten_years_are_asked_by_means_of_equal_stretches():
    rng = np.random.default_rng(4)
    days = np.arange(3_650) + DAY
    still, rising = rng.normal(size=3_650), rng.normal(size=3_650) + days / 3_650
    assert largest_slope_p([(days, rising), (days, still)])[0] == 1 / (TURNS + 1)
    ((stretch, means), _) = module._stretches([(days, rising), (days[:5], still[:5])])
    assert stretch.size <= module.MOST_STRETCHES + 1
    assert means[1] == pytest.approx(rising[days // 20 == stretch[1]].mean())


@pytest.mark.parametrize("every", [2, 3])
def test_days_that_never_follow_each_other_still_give_an_answer(every):
    days = np.arange(0, 84, every) + DAY
    p = largest_slope_p([(days, np.random.default_rng(2).normal(size=days.size))])[0]
    assert 0.05 < p <= 1
