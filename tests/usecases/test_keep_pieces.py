"""Pieces, signs and sheets of the plan are kept so that how it stood before can be put back."""

from datetime import timedelta

import pytest

from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.scale import Better, Scale, ScaleUse
from journal_app.usecases.begin_plan import BeginPlan, FirstPlan
from journal_app.usecases.keep_pieces import KeepPieces, KeepSheet, SignPiece, SignPieces
from journal_app.usecases.keep_plan import KeepPlan

CARD = IfThen("card", "it is six", "I walk")
SIGN = SignPiece(
    Scale("jaw", "Tense jaw", use=ScaleUse.SIGN, better=Better.LOWER, position=20),
    SignNote("jaw", SignStage.HARDER, opens="card"),
)


@pytest.fixture
def keep(kept, clock):
    ids = iter(f"version-{n}" for n in range(9))
    return KeepPlan(kept, clock, lambda: next(ids))


@pytest.fixture
def signs(kept):
    return SignPieces(kept.scales, kept.plan.signs)


def test_a_change_of_a_later_day_keeps_how_the_plan_stood(keep, kept, clock):
    cards, lapse = KeepPieces(keep, kept.plan.if_thens), KeepSheet(keep, kept.plan.lapse)
    cards.save(CARD)
    clock.time += timedelta(days=2)
    lapse(LapsePlan("leave"))
    (version,) = kept.plan.versions.all()
    assert (version.plan.if_thens, version.plan.lapse) == ((CARD,), LapsePlan())
    clock.time += timedelta(days=2)
    cards.delete(CARD)
    assert kept.plan.get().if_thens == ()
    assert kept.plan.versions.newest().plan.lapse == LapsePlan("leave")


def test_a_sign_is_the_scale_that_is_rated_and_its_note(keep, kept, signs):
    pieces = KeepPieces(keep, signs)
    pieces.save(SIGN)
    assert SIGN.scale in kept.scales.all()
    assert kept.plan.signs.all() == [SIGN.note]
    pieces.delete(SIGN)
    assert "jaw" not in {one.id for one in kept.scales.all()}
    assert kept.plan.signs.all() == []


def test_the_first_five_minutes_are_taken_back_and_what_stood_there_stays(keep, kept, signs):
    before = Reasons("the kids", "to be there")
    kept.plan.reasons.save(before)
    begin = BeginPlan(keep, kept.plan, signs)
    made = FirstPlan(SIGN, CARD, SupportPerson("ruth", "Ruth"), Reasons("the kids\nme"), before)
    begin.save(made)
    plan = kept.plan.get()
    assert (plan.if_thens, plan.people, plan.reasons.lines) == (
        (CARD,),
        (made.person,),
        ("the kids", "me"),
    )
    begin.take_back(made)
    plan = kept.plan.get()
    assert (plan.signs, plan.if_thens, plan.people, plan.reasons) == ((), (), (), before)


def test_that_the_plan_was_looked_through_is_taken_back(keep, kept, clock):
    kept.plan.if_thens.save(CARD)
    version = keep.reviewed(clock.time.date(), "Ms. Osei")
    keep.forget(version)
    assert kept.plan.versions.all() == []
