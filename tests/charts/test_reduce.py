import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from journal_app.charts.reduce import broken_line, per_column, reduced_line


def test_few_points_come_back_as_they_are():
    days, values = per_column(np.arange(5), np.array([1, 2, np.nan, 4, 5.0]), (0, 4), 10)
    assert days.tolist() == [0, 1, 3, 4]
    assert values.tolist() == [1, 2, 4, 5]


@given(st.lists(st.integers(0, 10), min_size=1, max_size=300), st.integers(1, 20))
def test_lowest_and_highest_of_every_column_are_kept(heights, columns):
    days, values = np.arange(len(heights)), np.array(heights, float)
    span = (-0.5, len(heights) - 0.5)
    kept, left = per_column(days, values, span, columns)
    assert kept.size <= max(2 * columns, 0) or kept.size == days.size
    assert (np.diff(kept) > 0).all()
    assert left.tolist() == values[kept].tolist()
    assert (left.min(), left.max()) == (values.min(), values.max())


def test_a_line_breaks_where_a_day_is_missing():
    x, y = broken_line(np.array([1, 2, 4]), np.array([5.0, 6.0, 7.0]))
    assert np.isnan(x).tolist() == np.isnan(y).tolist() == [False, False, True, False]


def test_an_entry_between_gaps_is_alone():
    days = np.array([1, 2, 4, 6])
    x, _, alone = reduced_line(days, np.ones(4), (0.5, 6.5), 100, 100)
    assert x[alone].tolist() == [4, 6]
    assert np.isnan(x).sum() == 2


def test_one_entry_or_none_make_no_line():
    x, y, alone = reduced_line(np.array([7]), np.ones(1), (0.5, 9.5), 100, 100)
    assert (x.tolist(), y.tolist(), alone.tolist()) == ([7], [1], [0])
    x, _, alone = reduced_line(np.array([7]), np.array([np.nan]), (0.5, 9.5), 100, 100)
    assert (x.size, alone.size) == (0, 0)


def test_a_gap_wider_than_a_pixel_stays_a_gap_in_ten_years():
    days = np.delete(np.arange(3650), np.s_[1800:1812])
    x, _, _ = reduced_line(days, np.tile([1.0, 2.0], 1819), (-0.5, 3649.5), 350, 700)
    assert np.isnan(x).sum() == 1
    (place,) = np.flatnonzero(np.isnan(x))
    assert x[place - 1] < 1800
    assert x[place + 1] >= 1812
    assert x.size <= 701
