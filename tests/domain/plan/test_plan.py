"""The plan: what its pieces refuse, and what it answers."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.errors import MissingError, TextTooLongError
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.plan import Plan, PlanVersion
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import HowItWent, LookBack, RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan, SafetyStep
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.progress import PlanProgress
from journal_app.domain.text import lines_of

DAY = date(2026, 3, 5)
CARD = IfThen("c", "six o'clock comes", "I walk")


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: IfThen("a", " ", "x"), "when"),
        (lambda: IfThen("a", "x", "\n"), "then"),
        (lambda: RiskSituation("a", ""), "what"),
        (lambda: SupportPerson("a", " "), "name"),
        (lambda: OwnLine("a", "", "1"), "name"),
        (lambda: OwnLine("a", "x", " "), "number"),
    ],
)
def test_a_piece_without_its_words_is_refused(make, field):
    with pytest.raises(MissingError) as caught:
        make()
    assert caught.value.field == field


@pytest.mark.parametrize(
    "make",
    [
        lambda text: IfThen("a", text, "x"),
        lambda text: RiskSituation("a", text),
        lambda text: SupportPerson("a", text),
        lambda text: OwnLine("a", "x", text),
        lambda text: SignNote("a", seen_by=text),
        lambda text: LookBack(DAY, helped=text),
        LockedCard,
        lambda text: PlanVersion("a", datetime.now(UTC), Plan(), DAY, text),
    ],
)
def test_a_line_longer_than_a_line_is_refused(make):
    with pytest.raises(TextTooLongError):
        make("x" * 501)


def test_a_new_plan_is_empty_and_stays_so_until_something_is_said():
    assert Plan().empty
    assert Plan(safety=SafetyPlan(alone=" \n"), reasons=Reasons(values=" ")).empty
    for plan in (
        Plan(signs=(SignNote("s"),)),
        Plan(if_thens=(CARD,)),
        Plan(situations=(RiskSituation("a", "x"),)),
        Plan(people=(SupportPerson("a", "x"),)),
        Plan(safety=SafetyPlan(living_for="x")),
        Plan(lapse=LapsePlan(not_do="x")),
        Plan(reasons=Reasons("x")),
        Plan(cost_benefit=CostBenefit(not_using_gives="x")),
    ):
        assert not plan.empty


def test_a_sign_without_a_note_is_an_early_one_that_opens_nothing():
    assert Plan().note("s") == SignNote("s", SignStage.EARLY, "", None)
    note = SignNote("s", SignStage.CRISIS, "Ruth", "c")
    assert Plan(signs=(note,)).note("s") == note
    assert note.id == "s"


def test_signs_open_their_cards_each_once_and_a_card_that_is_gone_opens_nothing():
    plan = Plan(
        signs=(
            SignNote("a", opens="c"),
            SignNote("b", opens="c"),
            SignNote("d", opens="gone"),
            SignNote("e", SignStage.CRISIS),
        ),
        if_thens=(CARD,),
    )
    assert plan.cards_for(("a", "b", "d", "e", "unknown")) == (CARD,)
    assert plan.signs_at(SignStage.EARLY) == ("a", "b", "d")
    assert plan.signs_at(SignStage.CRISIS) == ("e",)


@pytest.mark.parametrize(
    ("days_ago", "asks", "ahead"),
    [(-1, False, True), (0, False, True), (1, True, False), (14, True, False), (15, False, False)],
)
def test_a_look_back_is_asked_after_the_day_and_not_for_ever(days_ago, asks, ahead):
    party = RiskSituation("a", "party", DAY)
    today = DAY + timedelta(days=days_ago)
    assert (party.asks(today), party.ahead(today)) == (asks, ahead)
    assert not replace(party, look_back=LookBack(today)).asks(today)


def test_what_comes_up_again_and_again_has_no_day_to_look_back_at():
    often = RiskSituation("a", "six o'clock")
    assert not often.asks(DAY)
    assert not often.ahead(DAY)


@pytest.mark.parametrize(("days", "near"), [(-1, False), (0, True), (7, True), (8, False)])
def test_a_situation_is_near_in_the_week_before_its_day(days, near):
    party = RiskSituation("a", "party", DAY + timedelta(days=days))
    assert party.near(DAY) is near
    assert not replace(party, on=None).near(DAY)


@pytest.mark.parametrize(
    ("back", "empty"),
    [
        (LookBack(DAY), True),
        (LookBack(DAY, helped=" "), True),
        (LookBack(DAY, HowItWent.HARDER), False),
        (LookBack(DAY, helped="Ruth"), False),
    ],
)
def test_not_wanting_to_be_asked_is_an_empty_look_back(back, empty):
    assert back.empty is empty


def test_the_safety_plan_has_seven_steps_of_lines():
    plan = SafetyPlan(alone=" walk \n\n music")
    assert [step.value for step in SafetyStep] == [
        "signs",
        "alone",
        "distraction",
        "people",
        "professionals",
        "surroundings",
        "living_for",
    ]
    assert plan.lines(SafetyStep.ALONE) == ("walk", "music")
    assert plan.lines(SafetyStep.SIGNS) == ()
    assert SafetyPlan().empty
    assert not plan.empty


@pytest.mark.parametrize(
    ("sheet", "empty"),
    [
        (LapsePlan(), True),
        (LapsePlan(first_hour="x"), False),
        (Reasons(reasons="x"), False),
        (CostBenefit(), True),
        (CostBenefit(using_costs="x"), False),
        (LockedCard(), True),
        (LockedCard(third="x"), False),
        (LockedCard(reach="x"), False),
        (PlanProgress(), True),
        (PlanProgress(boundaries_set=1), False),
    ],
)
def test_a_sheet_is_empty_until_something_stands_on_it(sheet, empty):
    assert sheet.empty is empty


def test_a_card_says_its_steps_in_order_and_skips_blank_ones():
    assert LockedCard("Ruth", "1", "out", " ", "call").steps == ("out", "call")


def test_a_person_is_said_on_one_line():
    assert SupportPerson("a", "Ruth ", "555").said == "Ruth · 555"
    assert SupportPerson("a", "Ruth").said == "Ruth"


def test_lines_are_what_is_said_between_blank_lines():
    assert lines_of(" a \n\n\nb\n") == ("a", "b")
    assert lines_of(" \n") == ()


def test_reasons_are_read_one_by_one():
    assert Reasons(" the kids\n\nmornings ", "honesty").lines == ("the kids", "mornings")
