"""From the first rating to what is kept; nothing is asked twice and nothing written is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.seen import (
    beginning,
    button,
    field,
    lines,
    points,
    problem,
    seen,
    text_field,
)

from journal_app.domain.check_in import Safety
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.help_path.state import Stage
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.point_row import PointRow
from journal_app.usecases.keep_help import ToolUse

BEFORE = "How strong is it, the urge or the distress?"
AFTER = "How strong is it now?"
BROUGHT = "What brought it on, if you like"
WORRIES = "What am I worried about? Everything, one a line"
FIRST_STEPS = "Which of these can I do something about? The first step for each"
PROBLEM = "What is the problem? As small and clear as it can be said"


def row(path, question):
    """The row of points that asks this."""
    (found,) = beginning(path.view, f"{question}: ", PointRow)
    return found


def place(path, widget):
    """The upper left corner of a widget on the page."""
    return widget.mapTo(path.view, QPoint())


def told(path):
    return lines(path.view)


def line(path, text):
    """The label that says this."""
    (found,) = (one for one in seen(path.view, QLabel) if one.text() == text)
    return found


def write(path, question, text):
    text_field(path.view, question).setPlainText(text)


def test_two_presses_lead_to_the_tools(path):
    assert path.stage is Stage.ASK
    assert row(path, BEFORE).hasFocus()
    path.rate(7)
    path.view.ask.safe_said.emit(Safety.SAFE)
    assert path.stage is Stage.TOOLS
    assert QApplication.focusWidget().accessibleName().startswith("Slow breathing.")
    assert path.ways.gone == []


@pytest.mark.parametrize("safety", [Safety.UNSURE, Safety.NOT_SAFE])
def test_an_answer_that_one_is_not_safe_leads_to_the_numbers_at_once(path, safety):
    path.view.ask.safe_said.emit(safety)
    assert path.ways.gone == [("show_numbers", ("after_unsafe", True))]


def test_neither_question_has_to_be_answered(path):
    path.press("Skip to the tools")
    path.take("breathe")
    path.press("Stop here")
    path.press("Save")
    ((use, _),) = path.desk.kept
    assert (use.before, use.after, use.again, use.minutes) == (None, None, None, 1)


def test_a_use_is_kept_with_everything_that_was_said(path):
    path.rate(7)
    path.press("Skip to the tools")
    path.view.tools.kind_chosen.emit("conflict")
    path.turn()
    path.take("walk")
    path.press("Stop here")
    path.rate(4)
    path.press("Would I use it again?: Yes")
    field(path.view, "In a few words, if you like").setText("by the canal")
    path.press("Save")
    assert path.desk.kept == [
        (
            ToolUse(
                "walk",
                kind="conflict",
                before=7,
                after=4,
                again=True,
                minutes=1,
                text="by the canal",
            ),
            "walk",
        )
    ]
    assert path.stage is Stage.DONE
    assert "Saved: Go for a walk, 7 → 4." in told(path)


def test_what_worked_stands_first_with_its_numbers(path, worked):
    path.desk.records = {"call": worked}
    path.presenter.reload()
    path.turn()
    path.press("Skip to the tools")
    assert path.names()[0] == (
        "Call a person. You need no reason. One honest sentence is enough. "
        "used 6 times, on average from 7 to 4"
    )
    assert "What helped you most so far" in told(path)
    assert "6 times: 7 → 4" in told(path)
    assert any("falls by itself" in text for text in told(path))


def test_a_kind_of_trigger_changes_the_order_and_the_cursor_stays_on_its_word(path, worked):
    path.desk.records = {("news", "stop"): worked}
    path.press("Skip to the tools")
    path.press(f"{BROUGHT}: Bad news")
    assert path.names()[0].startswith("Stop for a moment.")
    assert "What helped you most when it was this" in told(path)
    assert button(path.view, f"{BROUGHT}: Bad news").isChecked()


def test_three_stand_first_and_what_is_written_stands_last(path):
    path.press("Skip to the tools")
    headings = [text for text in told(path) if text in {"Try one of these", "Or one of these"}]
    assert headings == ["Try one of these", "Or one of these"]
    assert path.names()[-1].startswith("Worry time.")
    assert len(path.names()) == 18


def test_own_if_then_cards_stand_beside_the_tools(path):
    path.desk.own = replace(path.desk.own, plans=(("I pass the shop", "I ring Mia"),))
    path.presenter.reload()
    path.turn()
    path.press("Skip to the tools")
    assert "If I pass the shop, then I ring Mia" in told(path)


def test_another_tool_begins_where_the_last_one_ended(path):
    path.rate(8)
    path.press("Skip to the tools")
    path.take("breathe")
    path.press("Stop here")
    path.rate(6)
    path.press("Save")
    path.press("Another tool")
    path.take("walk")
    path.press("Stop here")
    path.press("Save")
    assert [use.before for use, _ in path.desk.kept] == [8, 6]


@pytest.mark.parametrize(("before", "after", "hard"), [(7, 7, True), (7, 9, True), (7, 2, False)])
def test_where_it_did_not_get_easier_that_is_said_without_blame(path, before, after, hard):
    path.rate(before)
    path.press("Skip to the tools")
    path.take("breathe")
    path.press("Stop here")
    path.rate(after)
    path.press("Save")
    assert any("has not become easier yet" in text for text in told(path)) is hard
    focused = QApplication.focusWidget().accessibleName()
    assert focused == ("Another tool" if hard else "Back to where I was")
    path.press("Back to where I was")
    assert path.ways.gone[-1] == ("leave_help",)


def test_what_is_written_in_a_worksheet_is_kept_while_it_is_written(path):
    path.press("Skip to the tools")
    path.take("worry_time")
    write(path, WORRIES, "the rent")
    path.presenter.keep_draft()
    path.turn()
    assert path.desk.drafts["worry_time"].answers[0] == "the rent"


def test_a_worksheet_that_was_left_stands_first_and_goes_on_where_it_was(path):
    path.press("Skip to the tools")
    path.take("worry_time")
    write(path, WORRIES, "the rent")
    path.press("Skip, another tool")
    assert "Begun, and not finished" in told(path)
    assert path.names()[0].startswith("Worry time.")
    path.take("worry_time")
    assert path.exercise.answers[0] == "the rent"
    assert text_field(path.view, FIRST_STEPS).hasFocus()
    path.press("Done, go on")
    path.press("Save")
    assert path.desk.kept[0][0].answers[0] == "the rent"
    assert path.desk.drafts == {}


def test_leaving_waits_until_what_is_written_is_kept(path):
    path.press("Skip to the tools")
    path.take("solve")
    write(path, PROBLEM, "a letter")
    path.view.close_requested.emit()
    assert path.ways.gone == []
    path.turn()
    assert path.ways.gone == [("leave_help",)]
    assert set(path.desk.drafts) == {"solve"}


def test_a_draft_that_cannot_be_kept_is_said_and_the_page_stays(path):
    path.press("Skip to the tools")
    path.take("solve")
    write(path, PROBLEM, "a letter")
    path.desk.refuse = DiskFullError()
    path.view.close_requested.emit()
    path.turn()
    assert path.ways.gone == []
    assert "disk is full" in path.notices.last
    assert path.exercise.answers[0] == "a letter"


def test_a_refused_save_keeps_the_answers_and_says_why(path):
    path.rate(7)
    path.press("Skip to the tools")
    path.take("breathe")
    path.press("Stop here")
    path.rate(5)
    path.desk.refuse = DiskFullError()
    path.press("Save")
    assert "disk is full" in problem(path.view)
    assert (path.stage, points(path.view, AFTER)) == (Stage.AFTER, 5)
    path.desk.refuse = None
    path.press("Save")
    assert [use.after for use, _ in path.desk.kept] == [5]


def test_what_is_not_to_be_kept_is_dropped_with_its_draft(path):
    path.press("Skip to the tools")
    path.take("solve")
    write(path, PROBLEM, "a letter")
    path.press("Done, go on")
    path.press("Do not keep this")
    assert (path.stage, path.desk.kept, path.desk.drafts) == (Stage.TOOLS, [], {})


def test_a_tool_in_use_goes_on_when_help_is_asked_for_again(path):
    path.press("Skip to the tools")
    path.take("delay")
    running = path.exercise
    assert path.presenter.writing
    path.open()
    assert path.exercise is running
    assert running.ticker.running
    path.press("Stop here")
    assert not running.ticker.running


def test_once_it_is_kept_help_begins_anew(path):
    path.press("Skip to the tools")
    path.take("breathe")
    path.press("Stop here")
    path.press("Save")
    assert not path.presenter.writing
    path.open()
    assert path.stage is Stage.ASK
    assert points(path.view, BEFORE) is None


def test_ctrl_enter_saves_once(path, qtbot):
    path.press("Skip to the tools")
    path.take("breathe")
    path.press("Stop here")
    for _ in range(2):
        qtbot.keyClick(path.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    path.turn()
    assert len(path.desk.kept) == 1


def test_where_it_is_narrow_the_numbers_stand_above(path):
    assert path.view.numbers.x() > place(path, row(path, BEFORE)).x()
    path.view.resize(600, 900)
    asked, numbers = row(path, BEFORE), path.view.numbers
    assert place(path, numbers).y() + numbers.height() < place(path, asked).y()


def test_what_brought_it_on_stands_below_the_first_tools_and_above_the_others(path):
    path.press("Skip to the tools")
    path.view.grab()
    tools = path.view.tools
    (asked,) = (one for one in seen(tools, Chips) if one.accessibleName() == BROUGHT)
    first, others = (line(path, text) for text in ("Try one of these", "Or one of these"))
    assert place(path, first).y() < place(path, asked).y() < place(path, others).y()


def test_what_was_kept_is_taken_back_and_done_again(path):
    path.press("Skip to the tools")
    path.take("breathe")
    path.press("Stop here")
    path.press("Save")
    assert path.notices.last == "Saved."
    path.notices.act()
    path.turn()
    assert [one.entries for one in path.desk.taken_back] == [("e1",)]
    assert path.notices.last == "Undone."


def test_numbers_and_the_way_after_a_lapse_are_a_press_away(path):
    path.view.numbers.all_requested.emit()
    path.view.lapse_requested.emit()
    assert path.ways.gone == [("show_numbers",), ("after_lapse",)]


def test_a_reason_that_is_written_in_a_tool_goes_into_the_plan(path):
    path.view.using.reason_written.emit("my garden")
    path.turn()
    assert path.desk.reasons == ["my garden"]
