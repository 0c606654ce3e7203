"""Lapses are read from the first entry on, and nothing of them is counted down."""

from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.lapse import Lapse
from journal_app.domain.preferences import Preferences
from journal_app.usecases.insight.lapses import ReadLapses, summarise_lapses
from journal_app.usecases.write_entry import AtTime

TODAY = date(2026, 3, 5)


@pytest.fixture
def lapse(write, clock):
    def put(ago):
        clock.time = datetime(2026, 3, 5, 18, tzinfo=UTC)
        return write(Lapse("x"), when=AtTime(clock.time - timedelta(days=ago)))

    return put


def test_an_empty_journal_has_none(kept):
    record = ReadLapses(kept)(TODAY)
    assert (record.lapses, record.first, record.recent_with_entry) == ((), TODAY, 0)
    assert summarise_lapses(record).whole.days == 1


def test_the_last_sixty_days_are_told_apart_from_the_whole(kept, lapse, rate):
    kept.preferences.save(Preferences(lapse_word="slip"))
    rate(TODAY - timedelta(days=99), mood=4)
    for ago in (80, 40, 3):
        lapse(ago)
    told = summarise_lapses(ReadLapses(kept)(TODAY))
    assert (told.whole.days, told.whole.days_without) == (100, 97)
    assert (told.recent.days, told.recent.days_without) == (60, 58)
    assert (told.record.recent_with_entry, told.record.word) == (2, "slip")


def test_a_short_journal_has_no_more_days_than_it_has(kept, lapse):
    lapse(9)
    told = summarise_lapses(ReadLapses(kept)(TODAY))
    assert (told.recent.days, told.whole.days) == (10, 10)
