"""The plan is read with what belongs to it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.ids import VersionId
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.plan import LookedThrough, Plan, PlanVersion
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.usecases.read_plan import PlanNow, ReadPlan

DAY = date(2026, 3, 5)


@pytest.fixture
def read(kept, clock):
    return ReadPlan(kept, clock)


def test_an_empty_plan_has_the_signs_that_are_asked_and_nothing_else(read):
    now = read()
    assert now.plan == Plan()
    assert [sign.id for sign in now.signs] == ["restless", "alone", "hope", "skipped"]
    assert (now.lines, now.version_count, now.goals) == ((), 0, ())
    assert now.progress.empty
    assert now.review is None
    assert now.next_situation is None
    assert now.today == DAY


def test_everything_that_belongs_to_it_is_there(read, kept, clock):
    kept.plan.lines.save(OwnLine("l", "x", "1"))
    kept.plan.card.save(LockedCard("Ruth"))
    kept.choices.save(Choice("walk", ChoiceList.SKILL, "Walk"))
    version = PlanVersion(VersionId("v"), clock.now(), Plan(), DAY, "Ms. Osei")
    kept.plan.versions.save(version)
    chosen = replace(kept.preferences.get(), substance="drinking", therapist="Ms. Osei")
    kept.preferences.save(chosen)
    now = read()
    assert (now.substance, now.therapist) == ("drinking", "Ms. Osei")
    assert now.lines == (OwnLine("l", "x", "1"),)
    assert now.card == LockedCard("Ruth")
    assert [skill.id for skill in now.skills] == ["walk"]
    assert (now.version_count, now.review) == (1, LookedThrough(DAY, "Ms. Osei"))


def test_the_next_situation_is_the_first_one_that_is_not_over():
    some = (
        RiskSituation("later", "x", DAY + timedelta(days=9)),
        RiskSituation("over", "x", DAY - timedelta(days=1)),
        RiskSituation("again", "x"),
        RiskSituation("today", "x", DAY),
    )
    assert PlanNow(DAY, Plan(situations=some)).next_situation.id == "today"
