"""Help now on a hard evening, with the keyboard alone, from an empty journal on."""

import pytest

from journal_app.app.help_tools import help_tools
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind
from journal_app.domain.trigger import Trigger
from journal_app.ui.widgets.page import Page


@pytest.fixture
def in_need(at_home):
    """Somebody who pressed the one key."""
    at_home.keys("F1")
    at_home.settle()
    assert at_home.window.current == "help-now"
    return at_home


def press(person, name):
    person.tab_to(name)
    person.keys("Space")
    person.settle()


def test_from_the_one_key_to_a_kept_use_of_a_tool(in_need):
    in_need.pressed.clear()
    in_need.keys("8 Tab Space")  # how strong; safe: yes
    in_need.settle()
    assert in_need.sees("Try one of these")
    in_need.keys("Space")  # the first tool
    in_need.settle()
    assert in_need.sees("Breathe in")
    press(in_need, "Stop here")
    in_need.keys("5 Ctrl+Return")
    in_need.settle()
    assert in_need.sees("Saved: Slow breathing, 8 → 5.")
    assert len(in_need.pressed) <= 12
    (entry,) = in_need.entries()
    assert (entry.kind, entry.body.skill) == (EntryKind.COPING, "breathe")
    assert (entry.body.before, entry.body.after) == (8, 5)
    press(in_need, "Back to where I was")
    assert in_need.window.current == "today"


def test_numbers_are_there_on_first_use_with_an_empty_plan(in_need):
    in_need.program.device.change(country="IE")
    in_need.keys("Esc F1")
    in_need.settle()
    assert in_need.sees("112 or 999")
    press(in_need, "All numbers, if I am not safe")
    assert in_need.window.current == "safety"
    in_need.keys("Esc")
    assert in_need.window.current == "help-now"


@pytest.mark.parametrize("answer", ["Not sure", "No"])
def test_not_being_safe_opens_the_numbers_and_tools_are_still_there_after(in_need, answer):
    press(in_need, f"Am I safe right now?: {answer}")
    assert in_need.window.current == "safety"
    assert in_need.sees("This program has told no one")
    in_need.keys("Esc")
    in_need.settle()
    assert in_need.window.current == "help-now"
    assert in_need.sees("Try one of these")


def test_what_brought_it_on_is_kept_beside_it_and_undo_takes_both(in_need):
    in_need.keys("6")
    press(in_need, "Skip to the tools")
    press(in_need, "What brought it on, if you like: Conflict")
    press(in_need, "Stop for a moment")
    press(in_need, "Stop here")
    in_need.keys("4")
    in_need.save()
    bodies = {type(entry.body): entry for entry in in_need.entries()}
    assert set(bodies) == {Coping, Trigger}
    assert bodies[Coping].body.trigger == bodies[Trigger].id
    in_need.undo()
    assert in_need.entries() == []


def test_a_lock_in_the_middle_of_a_worksheet_loses_no_word(in_need, passphrase):
    press(in_need, "Skip to the tools")
    press(in_need, "Worry time")
    in_need.type("the rent")
    in_need.lock_and_come_back(passphrase)
    in_need.keys("F1")
    in_need.settle()
    press(in_need, "Skip to the tools")
    assert in_need.sees("Begun, and not finished")
    press(in_need, "Worry time")
    assert in_need.view("help-now").using.exercise.answers[0] == "the rent"


def test_every_tool_opens_stops_and_is_kept(in_need):
    press(in_need, "Skip to the tools")
    tools = help_tools(in_need.program.environment.resources)
    assert len(tools) > 15
    view = in_need.view("help-now")
    for tool in tools:
        view.tools.tool_chosen.emit(tool)
        in_need.settle()
        assert in_need.sees(tool.line), tool.skill
        view.using.stop_requested.emit()
        view.after.save_requested.emit(3, None, "")
        in_need.settle()
        view.done.other_requested.emit()
        in_need.settle()
    assert {entry.body.skill for entry in in_need.entries()} == {tool.skill for tool in tools}


def test_a_reason_written_here_stands_in_the_plan(in_need):
    press(in_need, "Skip to the tools")
    press(in_need, "Read my reasons")
    in_need.type("my garden")
    press(in_need, "Add this reason")
    plan = in_need.program.journal.plan
    assert in_need.ask(plan.reasons.get).lines == ("my garden",)


def test_a_sign_of_danger_on_the_way_after_a_lapse_shows_what_to_do_and_the_numbers(at_home):
    at_home.program.device.change(country="GB")
    person = at_home
    person.program.opened.navigator.after_lapse()
    person.settle()
    press(person, "Somebody will not wake up")
    assert person.window.current == "safety"
    assert person.sees("999")
    assert person.sees("1.  Do not wait. Call the emergency number now.")
    assert person.sees("2.  Give naloxone if there is any.")


def test_the_numbers_stay_in_sight_when_the_tools_are_scrolled(in_need):
    in_need.program.device.change(country="GB")
    in_need.keys("Esc F1")
    in_need.settle()
    press(in_need, "Skip to the tools")
    view = in_need.view("help-now")
    assert in_need.sees("999")
    bar = view.findChild(Page).verticalScrollBar()
    bar.setValue(bar.maximum())
    in_need.settle()
    top = view.numbers.mapTo(view, view.numbers.rect().topLeft()).y()
    assert bar.maximum() > 0
    assert 0 <= top < view.height() - view.numbers.height()
