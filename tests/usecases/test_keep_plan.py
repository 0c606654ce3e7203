"""How the plan stood before is kept, once a day, and can be put back."""

from datetime import date, timedelta
from itertools import count

import pytest

from journal_app.domain.errors import TextTooLongError
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.plan import Plan
from journal_app.domain.plan.reasons import Reasons
from journal_app.usecases.keep_plan import KeepPlan

CARDS = tuple(IfThen(name, f"if {name}", "I walk", position=n) for n, name in enumerate("abc"))


@pytest.fixture
def keep(kept, clock):
    ids = count(1)
    return KeepPlan(kept, clock, lambda: f"version-{next(ids)}")


def add(keep, kept, card):
    keep(lambda: kept.plan.if_thens.save(card))


def test_the_first_day_of_a_plan_makes_no_version(keep, kept):
    add(keep, kept, CARDS[0])
    add(keep, kept, CARDS[1])
    assert kept.plan.versions.all() == []


def test_a_day_of_changes_keeps_how_the_plan_stood_before_it(keep, kept, clock):
    add(keep, kept, CARDS[0])
    clock.time += timedelta(days=1)
    add(keep, kept, CARDS[1])
    add(keep, kept, CARDS[2])
    (version,) = kept.plan.versions.all()
    assert version.plan.if_thens == CARDS[:1]
    assert version.kept_at == clock.time


def test_a_version_that_says_the_same_is_not_kept_twice(keep, kept, clock):
    add(keep, kept, CARDS[0])
    keep.reviewed(date(2026, 3, 5), "Ms. Osei")
    clock.time += timedelta(days=1)
    add(keep, kept, CARDS[1])
    (version,) = kept.plan.versions.all()
    assert version.reviewed_with == "Ms. Osei"


def test_a_change_that_is_refused_keeps_no_version_either(keep, kept, clock):
    add(keep, kept, CARDS[0])
    clock.time += timedelta(days=1)

    def refuse():
        raise TextTooLongError("x", limit=1)

    with pytest.raises(TextTooLongError):
        keep(refuse)
    assert kept.plan.versions.all() == []


def test_a_review_keeps_the_plan_as_it_stands_with_its_day_and_name(keep, kept, clock):
    add(keep, kept, CARDS[0])
    clock.time += timedelta(days=3)
    version = keep.reviewed(date(2026, 3, 7), "Ms. Osei")
    assert kept.plan.versions.all() == [version]
    assert (version.plan.if_thens, version.reviewed_on) == (CARDS[:1], date(2026, 3, 7))


def test_a_version_is_put_back_and_what_stood_there_is_kept(keep, kept, clock):
    add(keep, kept, CARDS[0])
    early = keep.reviewed(date(2026, 3, 5), "")
    clock.time += timedelta(days=1)
    kept.plan.reasons.save(Reasons("the kids"))
    before = keep.put_back(early)
    assert kept.plan.get() == early.plan
    assert before.reasons == Reasons("the kids")
    assert [one.plan for one in kept.plan.versions.all()] == [before, early.plan]
    keep.put_back(kept.plan.versions.newest())
    assert kept.plan.get() == before


def test_putting_back_over_an_empty_plan_keeps_no_empty_version(keep, kept):
    add(keep, kept, CARDS[0])
    version = keep.reviewed(date(2026, 3, 5), "")
    kept.plan.put(Plan())
    assert keep.put_back(version).empty
    assert kept.plan.versions.all() == [version]
