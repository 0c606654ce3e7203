"""Patterns are read as they were written down, with the time they were about."""

from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from journal_app.analysis.trend import Direction, trend
from journal_app.domain.check_in import CheckIn, Span
from journal_app.domain.rating import Rating
from journal_app.usecases.insight.patterns import (
    PatternRecord,
    ReadPatterns,
    ScaleRecord,
    patterns_of,
)
from journal_app.usecases.write_entry import AtTime, OnDay

TODAY = date(2026, 3, 5)


@pytest.fixture
def read(kept):
    return ReadPatterns(kept)


def test_an_empty_journal_has_no_patterns(read):
    record = read(date.min, TODAY)
    assert (record.scales, record.first, record.last) == ((), TODAY, TODAY)
    assert patterns_of(record).trust.entries == 0


def test_the_time_begins_with_the_first_entry_where_all_is_asked_for(read, rate):
    rate(TODAY - timedelta(days=9), mood=4)
    assert read(date.min, TODAY).first == TODAY - timedelta(days=9)
    assert read(TODAY - timedelta(days=3), TODAY).first == TODAY - timedelta(days=3)
    assert read(date.min, TODAY - timedelta(days=20)).first == TODAY - timedelta(days=20)


def test_hidden_scales_and_those_without_an_answer_are_left_out(read, rate):
    rate(TODAY, mood=4, secret=3)
    (one,) = read(date.min, TODAY).scales
    assert one.scale.id == "mood"


def test_a_whole_day_has_no_time_of_day(read, write, clock):
    clock.time = datetime(2026, 3, 5, 20, tzinfo=UTC)
    at = AtTime(datetime(2026, 3, 5, 8, tzinfo=UTC))
    write(CheckIn(ratings=(Rating("mood", 4),)), when=at)
    write(CheckIn(ratings=(Rating("mood", 8),), span=Span.DAY), when=OnDay(TODAY))
    (one,) = read(date.min, TODAY).scales
    assert one.values.tolist() == [4, 8]
    assert (one.parts.tolist(), one.timed_values.tolist()) == ([0], [4])


def test_how_much_to_trust_counts_what_was_entered_later(read, rate):
    rate(TODAY - timedelta(days=2), mood=4, late=2)
    rate(TODAY, mood=4)
    trust = patterns_of(read(date.min, TODAY)).trust
    assert (trust.days, trust.days_with_entry) == (3, 2)
    assert (trust.entered_same_day, trust.entered_later, trust.median_delay_hours) == (1, 1, 48)


def test_every_scale_is_asked(read, rate):
    for ago in range(60):
        rate(TODAY - timedelta(days=ago), mood=ago % 10, restless=2)
    mood, restless = patterns_of(read(date.min, TODAY)).scales
    assert (mood.days, restless.days) == (60, 60)
    assert mood.trend is not None
    assert mood.weekdays.p is not None
    assert restless.weekdays.p == 1


def test_a_direction_that_one_scale_of_nine_would_tell_alone_is_not_told_on_the_page(kept):
    rng, days = np.random.default_rng(1), np.arange(84) + TODAY.toordinal() - 83
    scale, none = kept.scales.all()[0], np.empty(0, np.int64)
    records = [
        ScaleRecord(scale, days, rng.integers(0, 11, 84).astype(float), none, none, np.empty(0))
        for _ in range(9)
    ]
    alone = [trend(one.days, one.values) for one in records]
    record = PatternRecord(tuple(records), TODAY - timedelta(days=83), TODAY, days, days)
    assert any(one.direction is not Direction.NOT_CLEAR for one in alone)
    told = [one.trend.direction for one in patterns_of(record).scales]
    assert set(told) == {Direction.NOT_CLEAR}
