"""Homework is ticked where it stands; goals have small steps and no percentages."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from tests.ui.seen import (
    beginning,
    choice,
    choices,
    choose,
    field,
    picked,
    press,
    text_field,
    words,
)

from journal_app.domain.goal import Goal, GoalStep
from journal_app.domain.homework import Homework
from journal_app.domain.practice import Practice
from journal_app.domain.step_down import Continuing, StepDown
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.names import Names
from journal_app.ui.screens.programme.goals.presenter import GoalsPresenter
from journal_app.ui.screens.programme.goals.read_state import ReadGoalsState
from journal_app.ui.screens.programme.goals.view import GoalsView
from journal_app.ui.screens.programme.homework.presenter import HomeworkPresenter
from journal_app.ui.screens.programme.homework.view import HomeworkView
from journal_app.ui.screens.programme.step_down.presenter import StepDownPresenter
from journal_app.ui.screens.programme.step_down.view import StepDownView
from journal_app.usecases.add_goal import AddGoal
from journal_app.usecases.add_homework import AddHomework
from journal_app.usecases.read_goals import GoalsNow
from journal_app.usecases.read_programme import ProgrammeNow

FAULT = "disk is full"
HARDER, APPOINTMENTS = "What I do when it gets harder", "My next appointments"
DAYS = "On which days, line {n}: "


class Shelf:
    """Things by their id."""

    def __init__(self):
        self.things = {}
        self.refuse = None

    def save(self, one):
        if self.refuse:
            raise self.refuse
        self.things[one.id] = one

    def all(self):
        return sorted(self.things.values(), key=lambda one: getattr(one, "position", 0))

    def delete(self, name):
        self.things.pop(name)


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def homework(shown, context, turn, shelf, lines, session, today):  # noqa: PLR0917
    made = shown(HomeworkView(lines), 900, 700)

    def read():
        one = session("s", 2)
        return ProgrammeNow(None, today, ahead=((one.starts_at, one),))

    add = AddHomework(shelf, lambda: "new")
    made.presenter = HomeworkPresenter(made, context, read, shelf, add)
    made.presenter.reload()
    turn()
    return made


def again(view, turn):
    turn()
    view.presenter.reload()
    turn()


def test_homework_for_a_session_is_until_its_day(homework, turn, shelf, lines, today):
    lines.set("homework", "page nine")
    choose(homework, "For which session", choices(choice(homework, "For which session"))[1])
    press(homework, "Add")
    turn()
    assert shelf.things["new"] == Homework(
        "new", "page nine", due=today + timedelta(days=2), session="s"
    )
    assert (lines.typed, field(homework, "New homework").text()) == ({}, "")


def test_homework_without_a_day_has_none(homework, turn, shelf, lines):
    lines.set("homework", "page nine")
    press(homework, "Add")
    turn()
    assert shelf.things["new"].due is None


def test_empty_homework_is_refused_in_words(homework, turn, shelf, notices):
    press(homework, "Add")
    turn()
    assert "missing" in notices.last
    assert shelf.things == {}


def test_a_full_disk_leaves_the_line_as_it_was_typed(homework, turn, shelf, lines, notices):
    shelf.refuse = DiskFullError()
    lines.set("homework", "page nine")
    press(homework, "Add")
    turn()
    assert FAULT in notices.last
    assert lines.typed == {"homework": "page nine"}


def test_what_is_due_is_only_named(homework, turn, shelf, today):
    shelf.save(Homework("a", "late one", due=today - timedelta(days=3)))
    shelf.save(Homework("b", "today's", due=today))
    again(homework, turn)
    assert "for Mon 2 Mar" in words(homework)
    assert "for today" in words(homework)
    assert "overdue" not in words(homework)


def test_homework_is_ticked_unticked_and_removed(homework, turn, shelf, today, notices):
    one = Homework("a", "page nine")
    shelf.save(one)
    again(homework, turn)
    press(homework, "Done: page nine")
    again(homework, turn)
    assert shelf.things["a"].done_on == today
    press(homework, "Done: page nine")
    again(homework, turn)
    assert shelf.things["a"] == one
    press(homework, "Remove: page nine")
    again(homework, turn)
    assert shelf.things == {}
    notices.act()
    turn()
    assert shelf.things == {"a": one}


@pytest.fixture
def goals(shown, context, turn, shelf, lines, entry, today, plain_icons):  # noqa: PLR0917
    made = shown(GoalsView(lines, plain_icons), 900, 900)
    practices = (entry(0, Practice(what="said no on the phone")), entry(1, Practice(what="walked")))

    def read():
        return GoalsNow(today, tuple(shelf.all()), practices)

    shows = ReadGoalsState(read, Names)
    add = AddGoal(shelf, lambda: "new")
    made.presenter = GoalsPresenter(made, context, shows, shelf, add)
    made.presenter.reload()
    turn()
    return made


GOAL = Goal("g", "See my sister", "She is family", (GoalStep("call"), GoalStep("train")))


def test_a_goal_is_added_with_its_reason(goals, turn, shelf, lines):
    lines.set("goal", "Sing again")
    lines.set("goal why", "It was mine")
    press(goals, "Add the goal")
    turn()
    assert shelf.things["new"] == Goal("new", "Sing again", "It was mine")
    assert lines.typed == {}


def test_a_new_goal_stands_below_the_others(goals, turn, shelf, lines):
    shelf.save(replace(GOAL, position=4))
    lines.set("goal", "Sing again")
    press(goals, "Add the goal")
    turn()
    assert shelf.things["new"].position == 5


def test_a_step_is_added_ticked_and_taken_away(goals, turn, shelf, lines, today):
    shelf.save(GOAL)
    again(goals, turn)
    lines.set("step g", "buy a present")
    press(goals, "Add the step for: See my sister")
    again(goals, turn)
    assert shelf.things["g"].steps[-1] == GoalStep("buy a present")
    assert lines.typed == {}
    press(goals, "Done: call")
    again(goals, turn)
    assert shelf.things["g"].steps[0].done_on == today
    press(goals, "Remove the step: call")
    again(goals, turn)
    assert [step.text for step in shelf.things["g"].steps] == ["train", "buy a present"]


def test_a_step_that_is_being_typed_survives_a_reload(goals, turn, shelf, lines):
    shelf.save(GOAL)
    again(goals, turn)
    QTest.keyClicks(field(goals, "Next step for: See my sister"), "buy a pre")
    again(goals, turn)
    fields = beginning(goals, "Next step", QLineEdit)
    assert [one.text() for one in fields] == ["buy a pre"]


def test_a_practice_is_linked_by_picking_and_opens(goals, turn, shelf, ways):
    shelf.save(GOAL)
    again(goals, turn)
    link = "Link a practice to: See my sister"
    assert choices(choice(goals, link))[1:] == [
        "Thu 5 Mar: said no on the phone",
        "Thu 5 Mar: walked",
    ]
    choose(goals, link, "Thu 5 Mar: said no on the phone")
    again(goals, turn)
    assert shelf.things["g"].practices == ("e000",)
    press(goals, "Open: Thu 5 Mar: said no on the phone")
    assert ways.gone == [("show_entry", "e000")]


def test_a_goal_gets_other_words_and_keeps_its_steps(goals, turn, shelf):
    shelf.save(GOAL)
    again(goals, turn)
    press(goals, "Other words: See my sister")
    field(goals, "Goal").setText("Visit my sister")
    press(goals, "Keep")
    again(goals, turn)
    assert shelf.things["g"] == replace(GOAL, text="Visit my sister")


def test_a_goal_is_reached_and_not_yet_after_all(goals, turn, shelf, today):
    shelf.save(GOAL)
    again(goals, turn)
    press(goals, "Reached: See my sister")
    again(goals, turn)
    assert shelf.things["g"].reached_on == today
    press(goals, "Not reached yet: See my sister")
    again(goals, turn)
    assert shelf.things["g"] == GOAL


def test_a_goal_that_is_removed_comes_back(goals, turn, shelf, notices):
    shelf.save(GOAL)
    again(goals, turn)
    press(goals, "Remove: See my sister")
    turn()
    notices.act()
    turn()
    assert shelf.things == {"g": GOAL}


def test_nothing_about_a_goal_is_a_percentage(goals, turn, shelf):
    shelf.save(replace(GOAL, steps=(GoalStep("call", date(2026, 3, 1)), GoalStep("train"))))
    again(goals, turn)
    assert "%" not in words(goals)
    assert "1 of 2" not in words(goals)


class Sheet:
    def __init__(self):
        self.kept = StepDown((Continuing("group", "Ruth", (1,)),), "call Ruth")
        self.refuse = None

    def get(self):
        return self.kept

    def save(self, sheet):
        if self.refuse:
            raise self.refuse
        self.kept = sheet


@pytest.fixture
def sheet():
    return Sheet()


@pytest.fixture
def after(shown, context, turn, sheet):
    made = shown(StepDownView(), 900, 900)
    made.presenter = StepDownPresenter(made, context, sheet)
    made.presenter.reload()
    turn()
    return made


def test_the_sheet_shows_what_was_kept_and_room_for_more(after):
    shown = [
        (
            field(after, f"What goes on, line {n}").text(),
            field(after, f"With whom, line {n}").text(),
            picked(after, DAYS.format(n=n)),
        )
        for n in (1, 2, 3)
    ]
    assert shown == [("group", "Ruth", ["Tue"]), ("", "", []), ("", "", [])]
    assert len(beginning(after, "What goes on, line ", QLineEdit)) == 3
    assert text_field(after, HARDER).toPlainText() == "call Ruth"


def test_the_sheet_is_kept_while_it_is_written(after, turn, sheet):
    QTest.keyClicks(field(after, "What goes on, line 2"), "walk")
    text_field(after, APPOINTMENTS).insertPlainText("12 June, Dr Byrne")
    after.presenter.edit.keep_now()
    turn()
    assert sheet.kept.continuing[1] == Continuing("walk")
    assert sheet.kept.appointments == "12 June, Dr Byrne"


def test_a_reload_never_writes_over_what_is_being_written(after, turn, sheet):
    text_field(after, HARDER).moveCursor(QTextCursor.MoveOperation.Start)
    text_field(after, HARDER).insertPlainText("first: ")
    after.presenter.reload()
    turn()
    assert text_field(after, HARDER).toPlainText() == "first: call Ruth"


def test_a_sheet_that_could_not_be_kept_waits(after, turn, sheet, notices):
    sheet.refuse = DiskFullError()
    text_field(after, HARDER).moveCursor(QTextCursor.MoveOperation.Start)
    text_field(after, HARDER).insertPlainText("first: ")
    after.presenter.edit.keep_now()
    turn()
    assert FAULT in notices.last
    assert after.presenter.edit.waiting
