"""Triggers as they are counted; the urge beside them is the one of check-ins alone."""

from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from journal_app.domain.check_in import CheckIn
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.usecases.insight.triggers import (
    Happened,
    ReadTriggers,
    TriggerRecord,
    part_of_day,
    picture_of,
)
from journal_app.usecases.write_entry import AtTime

TODAY = date(2026, 3, 5)
NOW = datetime(2026, 3, 5, 18, tzinfo=UTC)


@pytest.fixture
def put(kept, write, clock):
    kept.choices.save(Choice("row", ChoiceList.TRIGGER_KIND, "Row"))
    kept.scales.save(Scale("urge", "Urge"))
    clock.time = NOW

    def keep(body, ago=0, hour=18):
        at = NOW.replace(hour=hour) - timedelta(days=ago)
        return write(body, when=AtTime(at))

    return keep


def test_triggers_are_read_with_what_answered_them(kept, put):
    trigger = put(Trigger("row", intensity=6, urge_peak=9, outcome=Outcome.PARTLY))
    put(Trigger(did="x"), hour=9)
    put(Coping(trigger=trigger.id, before=7, after=4))
    put(CheckIn(ratings=(Rating("urge", 4),)))
    put(CheckIn(ratings=(Rating("urge", 6),)))
    record = ReadTriggers(kept)(date.min, TODAY)
    assert record.happened == (
        Happened("", TODAY, 0, None, None, None, answered=False),
        Happened("row", TODAY, 2, 6, 9, Outcome.PARTLY, answered=True),
    )
    assert record.urges.tolist() == [6]
    assert record.written.tolist() == [TODAY.toordinal()]
    assert record.names["row"] == "Row"


def test_without_triggers_nothing_else_is_read(kept, put):
    assert ReadTriggers(kept)(date.min, TODAY).happened == ()


@pytest.mark.parametrize(
    ("hour", "part"), [(4, 0), (11, 0), (12, 1), (16, 1), (17, 2), (21, 2), (22, 3), (3, 3), (0, 3)]
)
def test_the_night_lasts_until_four(hour, part):
    assert part_of_day(datetime(2026, 3, 5, hour, 30, tzinfo=UTC)) == part


def record(*happened, urges=()):
    days = np.arange(len(urges)) + TODAY.toordinal()
    return TriggerRecord(happened, days, days, np.array(urges, float), {})


def one(kind="row", ago=0, **others):
    facts = {"part": 2, "intensity": None, "urge": None, "outcome": None, "answered": False}
    return Happened(kind, TODAY + timedelta(days=ago), **(facts | others))


def test_the_most_frequent_kind_comes_first():
    found = picture_of(record(one("a"), one("b"), one("b", urge=4, intensity=5), one("")))
    assert [(row.kind, row.times, row.urge) for row in found.rows] == [
        ("b", 2, (4, 1)),
        ("", 1, None),
        ("a", 1, None),
    ]
    assert found.rows[0].intensity == (5, 1)
    assert found.when[2][TODAY.weekday()] == 4


def test_days_with_and_without_are_counted_for_named_kinds():
    found = picture_of(record(one("a"), one(""), urges=(7, 2, 6)))
    ((kind, counted),) = found.counted
    assert (kind, counted.with_strong, counted.with_days, counted.without_strong) == ("a", 1, 1, 1)
    assert (found.links, found.asked) == ((), False)


def test_a_true_link_is_told_and_a_chance_one_is_not():
    rng = np.random.default_rng(5)
    days = [n for n in range(90) if rng.random() < 0.25]
    urges = rng.normal(4, 1, 90)
    quiet = picture_of(record(*(one("a", ago=n) for n in days), urges=urges))
    assert (quiet.asked, quiet.links) == (True, ())
    urges[days] += 3
    told = picture_of(record(*(one("a", ago=n) for n in days), urges=urges))
    assert told.links[0].trigger == "a"
