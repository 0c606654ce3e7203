from datetime import date

import pytest

from journal_app.charts.date_axis import date_ticks
from journal_app.charts.words import ChartWords

WORDS = ChartWords()


@pytest.mark.parametrize("days", [1, 2, 13, 27, 83, 180, 365, 1000, 3650, 20_000, 47_000])
@pytest.mark.parametrize("most", [2, 5, 8])
def test_there_are_never_too_many_labels(days, most):
    first = date(1970, 1, 5).toordinal()
    ticks = date_ticks(first, first + days, most, WORDS)
    assert len(ticks) <= most
    assert all(first <= day <= first + days for day, _ in ticks)


def test_two_weeks_four_weeks_and_years_read_well():
    first = date(2026, 9, 7).toordinal()
    assert [t for _, t in date_ticks(first, first + 27, 8, WORDS)] == [
        "7 Sep", "14 Sep", "21 Sep", "28 Sep",
    ]  # fmt: skip
    assert [t for _, t in date_ticks(first, first + 365, 8, WORDS)][:2] == ["Nov 2026", "Jan 2027"]
    assert [t for _, t in date_ticks(first, first + 3650, 8, WORDS)][:2] == ["2028", "2030"]


def test_weeks_begin_on_monday():
    first = date(2026, 9, 9).toordinal()
    day, _ = date_ticks(first, first + 40, 6, WORDS)[0]
    assert date.fromordinal(day).weekday() == 0


def test_the_end_of_the_calendar_is_no_trap():
    last = date.max.toordinal()
    assert date_ticks(last - 20_000, last, 6, WORDS)


def test_even_with_room_for_one_label_only_there_is_an_answer():
    first = date(1, 1, 1).toordinal()
    assert date_ticks(first, date.max.toordinal(), 2, WORDS)
