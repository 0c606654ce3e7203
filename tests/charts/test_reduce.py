import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from journal_app.charts.reduce import broken_line, lone_entries, longest_step, per_column


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
    assert lone_entries(np.array([1, 2, 4, 6])).tolist() == [2, 3]
    assert lone_entries(np.array([7])).tolist() == [0]
    assert lone_entries(np.empty(0, np.int64)).tolist() == []


def test_a_step_within_a_pixel_is_no_gap():
    assert longest_step((0, 84), 700) == 1
    assert longest_step((0, 3650), 700) == 11
