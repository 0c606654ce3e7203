"""A year of one scale, with what is known of each day."""

from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.note import Note
from journal_app.usecases.insight.year import ReadYear
from journal_app.usecases.write_entry import OnDay

TODAY = date(2026, 3, 5)


@pytest.fixture
def read(kept):
    return lambda year=2026, scale="mood": ReadYear(kept)(year, scale, TODAY)


def test_an_empty_journal_shows_this_year(read):
    found = read()
    assert (found.values, found.entries, found.years) == ({}, {}, (2026, 2026))
    assert (found.scale.id, found.most) == ("mood", 10)


def test_days_have_their_mean_and_late_ones_are_known(read, rate, write, clock):
    rate(TODAY, mood=4)
    rate(TODAY, mood=7)
    rate(TODAY - timedelta(days=1), mood=3, late=3)
    rate(date(2024, 5, 1), mood=1)
    clock.time = datetime(2026, 3, 5, 19, tzinfo=UTC)
    write(Note("x"), when=OnDay(date(2026, 1, 2)))
    found = read()
    assert found.values == {TODAY - timedelta(days=1): 3, TODAY: 5.5}
    assert found.late == {TODAY - timedelta(days=1)}
    assert found.entries == {date(2026, 1, 2): 1, TODAY - timedelta(days=1): 1, TODAY: 2}
    assert found.years == (2024, 2026)


def test_hours_and_counts_have_room_for_their_highest(read, rate):
    rate(TODAY, sleep_hours=11, drinks=40)
    assert read(scale="sleep_hours").most == 11
    assert read(scale="drinks").most == 40


def test_a_scale_that_is_gone_gives_way_to_the_first(read):
    assert read(scale="gone").scale.id == "mood"
    assert "secret" not in {scale.id for scale in read().scales}


def test_a_journal_without_scales_has_nothing_to_show(kept):
    for scale in kept.scales.all():
        kept.scales.delete(scale.id)
    assert ReadYear(kept)(2026, "mood", TODAY).scale is None
