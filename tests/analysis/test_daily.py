import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.analysis.daily import DailyValue, day_values

DAYS = np.array([3, 1, 3, 2, 3])
VALUES = np.array([4.0, 1.0, 9.0, np.nan, 2.0])


@pytest.mark.parametrize(
    ("which", "expected"),
    [(DailyValue.MEAN, [1, 5]), (DailyValue.MAX, [1, 9]), (DailyValue.LAST, [1, 2])],
)
def test_a_day_has_one_value(which, expected):
    days, values = day_values(DAYS, VALUES, which)
    assert days.tolist() == [1, 3]
    assert values.tolist() == expected


def test_nothing_gives_nothing():
    days, values = day_values(np.array([1]), np.array([np.nan]))
    assert days.size == values.size == 0


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 10)), max_size=40))
def test_means_agree_with_a_plain_loop(entries):
    days, values = day_values(
        np.array([d for d, _ in entries], dtype=np.int64), np.array([v for _, v in entries], float)
    )
    for day, value in zip(days, values, strict=True):
        own = [v for d, v in entries if d == day]
        assert value == pytest.approx(sum(own) / len(own))
    assert set(days.tolist()) == {d for d, _ in entries}
