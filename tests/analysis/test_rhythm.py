"""Weekdays and parts of the day: grey until chance is a poor explanation."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.analysis import rhythm as module
from journal_app.analysis.rhythm import asked_together, part_rhythm, weekday_rhythm

MONDAY = 739_026  # 20 May 2024


def noise(days, seed=5):
    return np.random.default_rng(seed).normal(5, 1, days)


def test_a_clear_weekday_stands_out():
    days = np.arange(70) + MONDAY
    values = noise(70) + 3 * (days % 7 == (MONDAY + 5) % 7)
    found = weekday_rhythm(days, values)
    assert found.stands_out
    assert int(np.nanargmax(found.means)) == 5
    assert found.entries.tolist() == [10] * 7
    assert found.blocks == 10


def test_fifty_five_days_are_too_early_to_ask():
    days = np.arange(55) + MONDAY
    found = weekday_rhythm(days, noise(55) + 9 * (days % 7 == 0))
    assert found.p is None
    assert not found.stands_out
    assert weekday_rhythm(np.arange(56) + MONDAY, noise(56)).p is not None


def test_no_rating_has_no_means():
    for found in (
        weekday_rhythm(np.empty(0, np.int64), np.empty(0)),
        part_rhythm(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0), 4),
    ):
        assert np.isnan(found.means).all()
        assert (found.entries.sum(), found.p) == (0, None)


def test_a_flat_record_does_not_stand_out():
    assert weekday_rhythm(np.arange(84) + MONDAY, np.full(84, 4.0)).p == 1


def test_one_rating_is_its_weekday_and_no_more():
    found = weekday_rhythm(np.array([MONDAY + 2]), np.array([7.0]))
    assert found.means[2] == 7
    assert found.entries.sum() == 1


def test_the_evening_stands_out_among_the_parts_of_a_day():
    days = np.repeat(np.arange(60) + MONDAY, 2)
    parts = np.tile([1, 3], 60)
    values = noise(120) + 3 * (parts == 3)
    found = part_rhythm(days, parts, values, 4)
    assert found.stands_out
    assert np.isnan(found.means[0])
    assert found.entries.tolist() == [0, 60, 0, 60]


def test_several_ratings_of_one_part_of_a_day_are_their_mean():
    found = part_rhythm(np.array([9, 9, 9]), np.array([1, 1, 2]), np.array([2.0, 4.0, 8.0]), 4)
    assert found.means[1:3].tolist() == [3, 8]
    assert found.entries.tolist() == [0, 1, 1, 0]


def test_p_agrees_with_turning_every_week_in_every_way():
    """Three weeks can be turned in 343 ways; the 999 chance turns must come close to them."""
    rng = np.random.default_rng(2)
    table = rng.integers(0, 11, (3, 7)).astype(float)
    table[rng.random((3, 7)) < 0.2] = np.nan
    there, centred = ~np.isnan(table), np.nan_to_num(table - np.nanmean(table))
    own = module._differences(there.sum(0), centred.sum(0))
    every = []
    for a in range(7):
        for b in range(7):
            for c in range(7):
                turned = [np.roll(row, -k) for row, k in zip(table, (a, b, c), strict=True)]
                now = np.array(turned) - np.nanmean(table)
                sums = np.nansum(now, 0)
                every.append(module._differences((~np.isnan(now)).sum(0), sums) >= own - 1e-9)
    turned = module._turned(table, np.arange(3))
    assert np.mean(turned >= turned[0] - 1e-9) == pytest.approx(np.mean(every), abs=0.05)


def test_asked_together_chance_is_told_once_in_twenty_pages_and_not_scale_by_scale():
    days, alone, together = np.arange(1, 85), 0, 0
    for seed in range(30):
        rng = np.random.default_rng(seed)
        page = [weekday_rhythm(days, rng.normal(size=84)) for _ in range(9)]
        alone += any(one.stands_out for one in page)
        together += any(one.stands_out for one in asked_together(page))
    assert alone > 7
    assert together <= 5


def test_asked_together_what_is_there_is_still_told():
    days, rng = np.arange(1, 85), np.random.default_rng(4)
    page = [weekday_rhythm(days, rng.normal(size=84)) for _ in range(8)]
    weekend = weekday_rhythm(days, rng.normal(size=84) + 3 * (days % 7 == 6))
    assert asked_together([*page, weekend])[-1].stands_out
    early = weekday_rhythm(days[:20], rng.normal(size=20))
    assert asked_together([early]) == (early,)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.integers(0, 10), min_size=56, max_size=90),
    st.sets(st.integers(0, 89), max_size=40),
    st.integers(-4, 4),
    st.sampled_from([0.5, 2.0, 10.0]),
)
def test_a_shift_or_another_unit_changes_nothing_of_p(values, missing, shift, factor):
    keep = np.array([n for n in range(len(values)) if n not in missing or n in {0, 55}])
    days, own = keep + MONDAY, np.array(values, float)[keep]
    here, there = weekday_rhythm(days, own), weekday_rhythm(days, own * factor + shift)
    assert there.p == pytest.approx(here.p, abs=0.003)
    assert there.means == pytest.approx(here.means * factor + shift, nan_ok=True)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 10), min_size=56, max_size=56), st.integers(0, 500))
def test_time_turned_round_turns_the_weekdays_round(values, weeks):
    days, own = np.arange(56) + MONDAY + 7 * weeks, np.array(values, float)
    here, there = weekday_rhythm(days, own), weekday_rhythm(days, own[::-1])
    assert there.means[::-1] == pytest.approx(here.means)
    assert there.p == pytest.approx(here.p, abs=0.08)


def test_36500_ratings_are_asked_too():
    days = np.arange(36_500) + MONDAY - 36_500
    assert weekday_rhythm(days, noise(36_500)).p > 0.001
