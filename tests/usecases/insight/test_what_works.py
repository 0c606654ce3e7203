"""What works: pairs of before and after, with the kind of trigger that was answered."""

from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.note import Note
from journal_app.domain.trigger import Trigger
from journal_app.usecases.insight.what_works import ReadCopings, what_works
from journal_app.usecases.write_entry import AtTime

TODAY = date(2026, 3, 5)
NOW = datetime(2026, 3, 5, 18, tzinfo=UTC)


@pytest.fixture
def put(kept, write, clock):
    for name, which in (("walk", ChoiceList.SKILL), ("row", ChoiceList.TRIGGER_KIND)):
        kept.choices.save(Choice(name, which, name.capitalize()))
    clock.time = NOW

    def keep(body, ago=0):
        return write(body, when=AtTime(NOW - timedelta(days=ago)))

    return keep


def test_uses_are_read_with_the_kind_of_their_trigger(kept, put):
    trigger = put(Trigger(kind="row"), ago=40)
    open_kind = put(Trigger(did="x"))
    put(Coping(skill="walk", trigger=trigger.id, before=7, after=4))
    put(Coping(skill="walk", trigger=open_kind.id, before=6, after=5))
    put(Coping(trigger="gone for good", before=5, after=5, text="sat down"))
    put(Coping(skill="walk", before=7))
    put(Note("else"))
    record = ReadCopings(kept)(TODAY - timedelta(days=27), TODAY)
    assert [(use.skill, use.before, use.after, use.trigger) for use in record.uses] == [
        ("walk", 7, 4, "row"),
        ("walk", 6, 5, None),
        ("", 5, 5, None),
    ]
    assert record.unrated == 1
    assert record.names["walk"] == "Walk"


def test_only_the_days_asked_for_count(kept, put):
    put(Coping(skill="walk", before=7, after=4), ago=30)
    assert ReadCopings(kept)(TODAY - timedelta(days=27), TODAY).uses == ()


def test_three_uses_answer_for_a_trigger_and_two_do_not(kept, put):
    trigger = put(Trigger(kind="row"))
    for _ in range(2):
        put(Coping(skill="walk", trigger=trigger.id, before=7, after=4))
    found = what_works(ReadCopings(kept)(date.min, TODAY))
    assert (found.by_trigger, found.too_few) == ((), (("row", 2),))
    put(Coping(skill="walk", trigger=trigger.id, before=7, after=4))
    found = what_works(ReadCopings(kept)(date.min, TODAY))
    assert [one.for_trigger for one in found.by_trigger] == ["row"]
    assert (found.too_few, found.overall.uses) == ((), 3)
