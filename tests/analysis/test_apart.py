"""How far an answer stands from the days before it, against numbers worked out by hand."""

import pytest

from journal_app.analysis.apart import apart_from_usual

TEN = [4, 6] * 5
"""Mean 5, spread 1.054."""


@pytest.mark.parametrize(
    ("value", "spreads"),
    [(5, 0), (6.5, 0), (7, 1.897), (3, -1.897), (9, 3.795), (0, -4.743)],
)
def test_only_two_points_and_one_and_a_half_spreads_stand_out(value, spreads):
    assert apart_from_usual(value, TEN) == pytest.approx(spreads, abs=0.001)


def test_a_wide_spread_needs_a_longer_way():
    assert apart_from_usual(8, [0, 10] * 5) == 0


def test_a_usual_without_spread_counts_as_one_point():
    assert apart_from_usual(7, [5] * 10) == 2


def test_under_ten_days_nothing_is_said():
    assert apart_from_usual(10, [0] * 9) is None
