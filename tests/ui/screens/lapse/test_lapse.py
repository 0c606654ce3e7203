"""The quiet way after a lapse: safety first, one's own words, and nothing goes back to zero."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel
from tests.ui.seen import button, lines, offered, press
from tests.ui.seen import words as page

from journal_app.domain.draft import DocumentError
from journal_app.domain.entry import EntryKind
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.ui.device import OnCall
from journal_app.ui.safety_words import dangers, facts, told_no_one
from journal_app.ui.screens.lapse.presenter import LapsePresenter
from journal_app.ui.screens.lapse.state import LapseState, LapseStep, to_tell
from journal_app.ui.screens.lapse.view import LapseView
from journal_app.ui.screens.plan.state import PlanPart

RUTH = SupportPerson("r", "Ruth", "555", "any hour", after_lapse=True)
HANNA = SupportPerson("h", "Hanna", "777")
STATE = LapseState(
    plan=LapsePlan("leave", "go to group", "my therapist", "do not drive"),
    people=(RUTH,),
    on_call=OnCall("Evening IOP", "999"),
    ledger=((3, "urges ridden out"),),
)


@pytest.fixture
def view(icons, context, shown):
    made = shown(LapseView(icons))
    made.state = STATE
    made.presenter = LapsePresenter(made, context, lambda: made.state)
    return made


def test_safety_stands_there_at_once_before_anything_was_read(view):
    view.presenter.begin()
    for danger in dangers():
        assert danger.sign in page(view)
    assert "killing yourself" in page(view)


def test_a_yes_or_a_doubt_leads_to_the_numbers_and_is_where_enter_goes(view, ways):
    view.presenter.begin()
    assert view.window().focusWidget() is button(view, "Yes, or I am not sure")
    press(view, "Yes, or I am not sure")
    assert ways.gone == [("help_now", ("after_unsafe", True), ("steps", ()))]


def test_the_way_goes_from_safety_to_the_plan_to_a_person_to_later(view, turn, ways):
    view.presenter.reload()
    turn()
    view.presenter.begin()
    press(view, "None of this")
    assert all(part in page(view) for part in ("leave", "go to group", "do not drive"))
    press(view, "Go on")
    assert all(part in page(view) for part in ("Evening IOP", "999", "Ruth", "555", "therapist"))
    press(view, "Show every number")
    press(view, "Go on")
    assert "urges ridden out" in page(view)
    assert "Nothing here goes back to zero" in page(view)
    press(view, "Write down what happened")
    press(view, "My plan")
    press(view, "Enough for now")
    assert ways.gone == [
        ("show_numbers",),
        ("write", EntryKind.LAPSE),
        ("open_plan", PlanPart.OVERVIEW),
        ("back",),
    ]


def test_one_can_go_back_and_straight_to_writing(view, ways):
    view.presenter.begin()
    press(view, "None of this")
    assert not offered(view, "Straight to writing it down")
    press(view, "Back")
    assert "First your body" in lines(view)
    assert not offered(view, "Back")
    press(view, "Straight to writing it down")
    assert ways.gone == [("write", EntryKind.LAPSE)]


def test_without_a_plan_there_is_what_holds_for_nearly_everybody(view, turn):
    view.state = LapseState()
    view.presenter.reload()
    turn()
    view.show_step(LapseStep.MY_PLAN)
    assert "Nothing is written in advance yet" in page(view)
    assert "Ask a doctor" in page(view)
    view.show_step(LapseStep.TELL)
    assert "One sentence is enough" in page(view)
    view.show_step(LapseStep.LATER)
    assert "What you have done" not in page(view)


def test_reading_again_stays_on_the_page(view, turn):
    view.presenter.begin()
    view.show_step(LapseStep.TELL)
    view.presenter.reload()
    turn()
    assert "Tell one person" in lines(view)
    assert "Ruth" in page(view)


def test_a_plan_that_cannot_be_read_is_said_and_safety_stays(view, icons, context, notices, turn):
    def refuse():
        raise DocumentError

    again = LapseView(icons)
    LapsePresenter(again, context, refuse).reload()
    turn()
    assert notices.said
    assert dangers()[0].sign in page(again)


def test_those_who_were_chosen_are_told_or_everybody_where_nobody_was():
    assert to_tell((RUTH, HANNA)) == (RUTH,)
    assert to_tell((HANNA,)) == (HANNA,)
    assert to_tell(()) == ()


def test_nothing_on_the_way_is_red_or_counts_days(view, turn):
    view.presenter.reload()
    turn()
    everything = " ".join(one.text() for one in view.findChildren(QLabel)).lower()
    for word in ("streak", "relapse", "day 0", "day one", "fail", "clean", "reset", "sober"):
        assert word not in everything


FORBIDDEN = ("taper", "detox", " mg", "dose", "units", "safely use", "use safely", "wean")


def told():
    return [text for danger in dangers() for text in (danger.sign, *danger.steps)]


@pytest.mark.parametrize("place", range(5))
def test_pressing_a_sign_of_danger_leads_at_once_to_what_to_do(view, ways, place):
    view.presenter.begin()
    danger = dangers()[place]
    QTest.mouseClick(button(view, danger.sign), Qt.MouseButton.LeftButton)
    assert ways.gone == [("help_now", ("after_unsafe", True), ("steps", danger.steps))]
    assert danger.steps


def test_an_overdose_is_told_with_breaths_a_second_time_the_side_and_staying():
    steps = " ".join(dangers()[0].steps)
    for part in ("Call the emergency number", "one breath", "second time", "2 to 3 minutes"):
        assert part in steps
    for part in ("on their side", "Stay, even when they wake up", "wears off"):
        assert part in steps


def test_every_safety_text_has_a_source_and_never_says_how_much_or_how():
    assert all(fact.source for fact in facts())
    everything = " ".join((*told(), told_no_one(), *(fact.text for fact in facts()))).lower()
    for word in FORBIDDEN:
        assert word not in everything


def test_the_document_says_where_every_safety_text_comes_from():
    told = (Path(__file__).resolve().parents[4] / "docs" / "safety-texts.md").read_text("utf-8")
    for fact in facts():
        for part in fact.source.split(", "):
            assert part in told, part


def test_what_looks_like_a_row_to_press_is_one(view, turn):
    """A frame around a single line is drawn like a button, so it has to be one."""
    for plan in (STATE.plan, LapsePlan()):
        view.state = replace(STATE, plan=plan)
        view.presenter.reload()
        turn()
        frames = [one for one in view.findChildren(QFrame) if one.property("look") == "card"]
        assert all(len(frame.findChildren(QLabel)) > 1 for frame in frames)


def test_going_past_the_question_of_safety_is_never_the_strong_button(view):
    view.presenter.begin()
    assert button(view, "None of this").property("look") != "primary"
    assert button(view, "Yes, or I am not sure").hasFocus()
    press(view, "None of this")
    assert button(view, "Go on").property("look") == "primary"
