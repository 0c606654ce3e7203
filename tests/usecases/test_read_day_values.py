"""A day with several check-ins has one value for each scale, the charts' own."""

from datetime import date, timedelta

import pytest

from journal_app.usecases.read_day_values import DayValue, ReadDayValues
from journal_app.usecases.watch_signs import WatchSigns

DAY = date(2026, 3, 5)


@pytest.fixture
def read(kept):
    return ReadDayValues(kept.ratings)


def test_a_day_without_answers_has_no_values(read):
    assert read(DAY) == {}


def test_several_answers_of_a_day_are_their_mean_and_their_number(read, rate):
    rate(DAY, mood=4, restless=2)
    rate(DAY, mood=7)
    rate(DAY, late=2, mood=10, drinks=3)
    assert read(DAY) == {
        "mood": DayValue(7.0, 3),
        "restless": DayValue(2.0, 1),
        "drinks": DayValue(3.0, 1),
    }


def test_days_are_told_apart_and_gaps_stay_gaps(read, rate):
    rate(DAY, mood=4)
    rate(DAY - timedelta(days=2), mood=6)
    assert read.of_days(DAY - timedelta(days=3), DAY) == {
        DAY: {"mood": DayValue(4.0, 1)},
        DAY - timedelta(days=2): {"mood": DayValue(6.0, 1)},
    }
    assert read(DAY - timedelta(days=1)) == {}


def test_it_is_the_value_that_the_charts_show(kept, read, rate):
    for ago in range(20):
        for extra in range(ago % 3 + 1):
            rate(DAY - timedelta(days=ago), restless=(ago + 3 * extra) % 10)
    series = WatchSigns(kept)(DAY).series("restless")
    charted = dict(zip(series.days.tolist(), series.values.tolist(), strict=True))
    assert {
        day.toordinal(): values["restless"].value
        for day, values in read.of_days(date.min, DAY).items()
    } == pytest.approx(charted)
