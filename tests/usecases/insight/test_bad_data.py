"""Records that are hardly any: nothing breaks, and nothing is claimed."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.check_in import CheckIn
from journal_app.domain.coping import Coping
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.scale import Better, Scale, ScaleUse
from journal_app.domain.trigger import Trigger
from journal_app.usecases.insight.lapses import ReadLapses, summarise_lapses
from journal_app.usecases.insight.patterns import ReadPatterns, patterns_of
from journal_app.usecases.insight.triggers import ReadTriggers, picture_of
from journal_app.usecases.insight.what_works import ReadCopings, what_works
from journal_app.usecases.insight.year import ReadYear
from journal_app.usecases.look_back import ReadWeekBehind
from journal_app.usecases.read_trends import ReadTrends
from journal_app.usecases.watch_signs import WatchSigns
from journal_app.usecases.write_entry import AtTime

TODAY = date(2026, 3, 5)
NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
SIGNS = ("restless", "alone", "hope")


@pytest.fixture
def everything(kept, clock):
    """What every part of Insight says of the journal."""

    def read():
        clock.time = NOW
        watch = WatchSigns(kept)
        return {
            "board": watch(TODAY).board,
            "lines": [
                ReadTrends(kept, watch)(one, TODAY, "Overall") for one in ("overall", "mood")
            ],
            "works": what_works(ReadCopings(kept)(date.min, TODAY)),
            "triggers": picture_of(ReadTriggers(kept)(date.min, TODAY)),
            "patterns": patterns_of(ReadPatterns(kept)(date.min, TODAY)),
            "lapses": summarise_lapses(ReadLapses(kept)(TODAY)),
            "year": ReadYear(kept)(2026, "mood", TODAY),
            "week": ReadWeekBehind(kept)(TODAY),
        }

    return read


def claims_nothing(said):
    assert said["board"].messages == ()
    assert said["triggers"].links == ()
    for one in said["patterns"].scales:
        assert one.trend is None or one.trend.direction.value == "not clear"
        assert not one.weekdays.stands_out
        assert not one.parts.stands_out
    assert said["lapses"].whole.between is None
    assert said["works"].by_trigger == ()
    return True


def test_nothing_at_all(everything):
    assert claims_nothing(everything())


def test_two_entries(everything, rate):
    rate(TODAY, mood=0, restless=10, alone=10, hope=0)
    rate(TODAY - timedelta(days=1), mood=10, restless=0, alone=0, hope=10)
    assert claims_nothing(everything())


def test_all_equal(everything, rate):
    for ago in range(90):
        rate(TODAY - timedelta(days=ago), mood=5, restless=5, alone=5, hope=5)
    said = everything()
    assert claims_nothing(said)
    assert {one.weekdays.p for one in said["patterns"].scales} == {1.0}


def test_all_missing(everything, write, clock):
    """Ninety days of entries of every kind, none with a number."""
    for ago in range(90):
        clock.time = NOW
        at = AtTime(NOW - timedelta(days=ago))
        for body in (Note("x"), CheckIn(line="x"), Trigger(did="x"), Coping(text="x")):
            write(body, when=at)
    said = everything()
    assert claims_nothing(said)
    assert said["patterns"].trust.days_with_entry == 90
    assert said["works"].unrated == 90
    assert said["triggers"].rows[0].urge is None


def test_ten_years_of_gaps(everything, rate, write, clock):
    for years in range(11):
        rate(date(2016 + years, 2, 3), mood=4, restless=years % 10)
    clock.time = NOW
    write(Lapse("x"), when=AtTime(datetime(2016, 2, 3, 12, tzinfo=UTC)))
    said = everything()
    assert claims_nothing(said)
    assert said["lapses"].whole.days > 3_600
    assert said["year"].years == (2016, 2026)


def test_a_scale_that_is_reversed_midway_is_read_one_way_all_through(everything, rate, kept):
    for ago in range(60, 0, -1):
        rate(TODAY - timedelta(days=ago), restless=2 if ago > 15 else 9, alone=3, hope=5)
    flagged = everything()["board"]
    assert flagged.signs[0].openings
    scale = next(one for one in kept.scales.all() if one.id == "restless")
    kept.scales.save(replace(scale, better=Better.HIGHER))
    turned = everything()["board"]
    assert turned.signs[0].rule.protective
    assert turned.signs[0].openings == ()


def test_a_sign_that_becomes_an_ordinary_scale_leaves_the_board(everything, rate, kept):
    for ago in range(30):
        rate(TODAY - timedelta(days=ago), restless=2)
    scale = next(one for one in kept.scales.all() if one.id == "restless")
    kept.scales.save(replace(scale, use=ScaleUse.OWN))
    assert "restless" not in [one.id for one in everything()["board"].signs]


def test_duplicate_days_count_once(everything, rate):
    for ago in range(30):
        for mood in (2, 8, 5):
            rate(TODAY - timedelta(days=ago), mood=mood, restless=4)
    said = everything()
    assert claims_nothing(said)
    assert said["lines"][1].series.days.size == 30
    assert set(said["year"].values.values()) == {5.0}
    assert said["week"].means == (("mood", 5.0, 7),)


def test_a_scale_made_today_and_answers_of_a_deleted_one(everything, rate, kept):
    kept.scales.save(Scale("new", "New", position=9))
    rate(TODAY, new=4, drinks=3)
    kept.scales.delete("drinks")
    said = everything()
    assert [one.scale.id for one in said["patterns"].scales] == ["new"]
