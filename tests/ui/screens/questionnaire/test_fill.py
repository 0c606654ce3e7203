"""Filling in with the keyboard alone: answers, the way on, help, drafts and saving."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.seen import lines, offered, press, seen

from journal_app.domain.questionnaire.answer import Coded, TextAnswer, Truth, Whole
from journal_app.domain.questionnaire.errors import NoSuchFormError
from journal_app.domain.questionnaire.item import Item, ItemKind
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.questionnaire.option_row import OptionRow
from journal_app.ui.screens.questionnaire.state import MOST_ON_A_PAGE
from journal_app.usecases.questionnaire_draft import Begun
from journal_app.usecases.write_entry import Marks

ONE = "How the questions are shown: One at a time"


def pick(place):
    return (Coded("s", f"c{place}", f"Answer {place}"),)


def spoken(widget, what=QAccessible.Text.Name):
    return QAccessible.queryAccessibleInterface(widget).text(what)


def test_it_begins_at_the_first_question_with_what_stands_above_it(desk):
    assert desk.shown == ["a"]
    assert desk.answers == {}
    assert {"Week check", "Take your time.", "In the last week", "Question 1 of 5"} <= set(
        lines(desk.view)
    )
    assert spoken(QApplication.focusWidget()) == "Answer 0"


def test_digits_answer_and_enter_goes_on(desk):
    desk.keys("2 Return 0 Return")
    assert desk.answers == {"a": pick(2), "harm": pick(0)}
    assert desk.shown == ["nights"]
    desk.type("6")
    desk.keys("Return 1 Return")
    assert desk.answers["nights"] == (Whole(6),)
    assert desk.answers["skill"] == (Truth(yes=True),)
    assert desk.shown == ["which"]
    desk.type("breathing")
    desk.keys("Return")
    assert desk.answers["which"] == (TextAnswer("breathing"),)
    assert desk.shown == ["talk"]


def test_arrows_pick_and_backspace_takes_back(desk):
    desk.keys("1 Down")
    assert desk.answers == {"a": pick(2)}
    desk.keys("Up Up")
    assert desk.answers == {"a": pick(0)}
    desk.keys("Backspace")
    assert desk.answers == {}


def test_a_digit_without_an_answer_does_nothing(desk):
    desk.keys("9")
    assert desk.answers == {}


def test_the_way_back_is_as_short(desk):
    desk.keys("1 Return PageUp")
    assert desk.shown == ["a"]
    assert spoken(QApplication.focusWidget()) == "Answer 1"
    desk.keys("PageUp")
    assert desk.shown == ["a"]


def test_a_question_that_is_skipped_stays_open(desk):
    desk.keys("Return Return")
    assert desk.shown == ["nights"]
    assert desk.answers == {}
    assert "3 of 5 · 0 answered" in lines(desk.view)


def test_after_the_last_question_enter_leads_to_saving_and_does_not_save(desk):
    desk.clinic.form = replace(desk.clinic.form, items=desk.clinic.form.items[:4])
    desk.open("f2")
    desk.keys("Return Return Return 0 Return")
    assert desk.shown == ["skill"]
    assert spoken(QApplication.focusWidget()) == "Save"
    assert desk.clinic.kept == []


def test_a_text_of_several_lines_takes_enter_for_itself(desk):
    desk.keys("Return Return Return 0 Return")
    assert desk.shown == ["talk"]
    assert "Thank you." in lines(desk.view)
    desk.keys("Return Return")
    assert desk.answers["talk"] == (TextAnswer("\n\n"),)
    assert desk.shown == ["talk"]


def test_a_screen_reader_hears_which_question_it_is(desk):
    desk.keys("Return")
    box = desk.box("harm")
    assert spoken(box) == "Question 2 of 5: Question harm"
    assert spoken(box, QAccessible.Text.Description) == "In the last week"
    assert QAccessible.queryAccessibleInterface(box).role() == QAccessible.Role.Grouping
    button = QApplication.focusWidget()
    assert spoken(button, QAccessible.Text.Description) == "Question harm"
    assert QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.RadioButton


def test_every_field_has_a_name(desk):
    desk.view.layout_chosen.emit(False)
    for name, said in (("nights", "Nights"), ("talk", "To talk about")):
        desk.box(name).focus_first()
        assert spoken(QApplication.focusWidget()) == said


def test_all_on_one_page_keeps_the_answers_and_the_place(desk):
    desk.keys("1 Return 0 Return")
    desk.view.layout_chosen.emit(False)
    assert desk.shown == ["a", "harm", "nights", "skill", "talk"]
    assert desk.answers == {"a": pick(1), "harm": pick(0)}
    assert lines(desk.view).count("In the last week") == 1
    desk.view.focus_question()
    desk.type("3")
    desk.keys("Return 1")
    assert desk.shown == ["a", "harm", "nights", "skill", "talk", "which"]
    assert desk.answers["nights"] == (Whole(3),)
    assert spoken(QApplication.focusWidget()) == "Yes"
    desk.keys("Return")
    assert spoken(QApplication.focusWidget()) == "Which one"
    desk.view.layout_chosen.emit(True)
    assert desk.shown == ["which"]


def test_what_is_not_asked_any_more_goes_and_comes_back_with_its_answer(desk):
    desk.keys("Return Return Return 1 Return")
    desk.type("walking")
    desk.keys("PageUp 0 Return")
    assert desk.shown == ["talk"]
    desk.keys("PageUp 1 Return")
    assert desk.answers["which"] == (TextAnswer("walking"),)
    assert QApplication.focusWidget().text() == "walking"


def test_a_marked_question_above_zero_opens_help_at_once_with_the_draft_kept(desk):
    desk.keys("3 Return 0")
    assert desk.helped == []
    desk.keys("1")
    assert desk.helped == [("help_now", ("after_unsafe", True))]
    desk.presenter.keep_draft()
    desk.turn()
    assert desk.clinic.draft.answers == {"a": pick(3), "harm": pick(1)}
    desk.keys("2 3")
    assert desk.helped == [("help_now", ("after_unsafe", True))]
    desk.keys("0 1")
    assert desk.helped == [("help_now", ("after_unsafe", True))] * 2


def test_the_same_answer_elsewhere_opens_nothing(desk):
    desk.keys("3")
    assert desk.helped == []


def test_a_draft_with_such_an_answer_opens_without_a_fright(desk):
    desk.clinic.draft = Begun({"harm": pick(3)}, at="harm")
    desk.open()
    assert desk.helped == []
    assert desk.shown == ["harm"]


@pytest.mark.parametrize("text", ["8", "-1", "two", "2.5", "1e99", "nan"])
def test_a_number_that_does_not_fit_stays_as_it_was_typed_and_is_pointed_out(desk, text):
    desk.keys("1 Return Return")
    desk.type(text)
    desk.keys("Return 1 Ctrl+Return")
    desk.turn()
    assert desk.clinic.kept == []
    assert desk.problem.startswith("Question 3: this does not fit yet.")
    assert text not in desk.problem
    assert desk.shown == ["nights"]
    assert QApplication.focusWidget().text() == text
    assert desk.state.begun.typed == {"nights": text}


def test_a_number_with_a_comma_is_read_where_decimals_are_asked_for(desk):
    desk.keys("Return Return")
    desk.type("5,0")
    assert desk.answers["nights"] == (Whole(5),)
    assert QApplication.focusWidget().text() == "5,0"


def test_a_text_that_is_too_long_is_pointed_out_and_kept(desk):
    desk.keys("Return Return Return 0 Return")
    desk.type("more than there is room for")
    desk.keys("Ctrl+Return")
    desk.turn()
    assert desk.clinic.kept == []
    assert "Question 5" in desk.problem
    assert desk.answers["talk"] == (TextAnswer("more than there is room for"),)


def test_saving_keeps_answers_and_marks(desk):
    desk.keys("2 Return 0 Return Return 0 Return")
    desk.view.marks_changed.emit(True, False)
    desk.keys("Ctrl+Return")
    desk.turn()
    (wish,) = desk.clinic.kept
    assert wish.response_id == "r1"
    assert wish.finished
    assert wish.begun.answers == {"a": pick(2), "harm": pick(0), "skill": (Truth(yes=False),)}
    assert wish.begun.marks == Marks(bring=True)
    assert (desk.notices.last, len(desk.left)) == ("Saved.", 1)
    assert not desk.presenter.writing


def test_what_the_clinic_asks_for_is_pointed_out_and_may_stay_open(desk):
    desk.keys("2 Ctrl+Return")
    desk.turn()
    assert desk.clinic.kept == []
    assert desk.shown == ["skill"]
    assert "One question that your clinic asks for has no answer yet." in desk.problem
    assert offered(desk.view, "Save as not finished")
    desk.view.unfinished_requested.emit()
    desk.turn()
    assert [wish.finished for wish in desk.clinic.kept] == [False]


def test_a_refusal_is_said_and_nothing_is_lost(desk):
    desk.keys("2 Return Return Return 1")
    desk.clinic.refuse = DiskFullError()
    desk.keys("Ctrl+Return")
    desk.turn()
    assert "disk is full" in desk.problem
    assert desk.left == []
    assert desk.answers["a"] == pick(2)
    desk.clinic.refuse = None
    desk.keys("Ctrl+Return")
    desk.turn()
    assert desk.notices.last == "Saved."


def test_leaving_keeps_the_draft_and_opening_goes_on_there(desk):
    desk.keys("2 Return")
    desk.keys("Escape")
    desk.turn()
    assert desk.left == [("leave_questionnaire",)]
    assert not desk.presenter.writing
    assert desk.clinic.draft.answers == {"a": pick(2)}
    desk.open()
    assert desk.shown == ["harm"]
    assert desk.answers == {"a": pick(2)}
    assert any("not saved yet" in text for text in lines(desk.view))


def test_answers_that_cannot_be_kept_are_not_left(desk):
    desk.keys("2 Return")
    desk.clinic.refuse = DiskFullError()
    desk.keys("Escape")
    desk.turn()
    assert desk.left == []
    assert "disk is full" in desk.problem
    assert desk.answers["a"] == pick(2)
    desk.presenter.begin("f2")
    desk.turn()
    assert "disk is full" in desk.problem
    assert desk.answers["a"] == pick(2)
    desk.clinic.refuse = None
    desk.keys("Escape")
    desk.turn()
    assert desk.left == [("leave_questionnaire",)]
    assert desk.clinic.draft.answers == {"a": pick(2)}


def test_what_was_only_looked_at_leaves_no_draft(desk):
    desk.keys("Return Escape")
    desk.turn()
    assert desk.clinic.drafts == []


def test_a_draft_is_thrown_away_only_when_asked(desk):
    desk.clinic.draft = Begun({"a": pick(1)}, {"nights": "x"}, at="a")
    desk.open()
    assert desk.answers == {"a": pick(1)}
    desk.view.discard_requested.emit()
    desk.turn()
    assert desk.clinic.draft == Begun()
    assert desk.answers == {}


def test_a_lock_waits_until_the_draft_is_kept(desk):
    kept, refused = [], []
    desk.keys("2")
    desk.presenter.keep_draft(lambda: kept.append(True), refused.append)
    assert kept == []
    desk.turn()
    assert kept == [True]
    desk.keys("1")
    desk.clinic.refuse = DiskFullError()
    desk.presenter.keep_draft(lambda: kept.append(True), refused.append)
    desk.turn()
    assert kept == [True]
    assert isinstance(refused[0], DiskFullError)


def test_one_that_is_gone_is_refused(desk):
    desk.clinic.refuse = NoSuchFormError()
    desk.open()
    assert desk.notices.said == [explain(NoSuchFormError()).short]
    assert not desk.presenter.writing


def test_another_questionnaire_begins_with_its_own_questions(desk):
    desk.keys("2")
    desk.clinic.form = replace(desk.clinic.form, title="Other", items=desk.clinic.form.items[2:])
    desk.open("f2")
    assert desk.shown == ["nights"]
    assert desk.answers == {}
    assert desk.clinic.draft.answers == {"a": pick(2)}
    desk.type("2")
    assert desk.answers == {"nights": (Whole(2),)}


def test_a_row_can_be_pressed_anywhere(desk):
    row = seen(desk.box("a"), OptionRow)[2]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert desk.answers == {"a": pick(2)}
    press(desk.box("a"), "Take the answer back")
    assert desk.answers == {}


def test_a_draft_s_number_is_shown_as_a_number(desk):
    desk.clinic.draft = Begun({"nights": (Whole(4),)}, at="nights")
    desk.open()
    assert QApplication.focusWidget().text() == "4"


def test_a_text_beyond_every_measure_is_refused_in_words(desk):
    desk.view.typed.emit("talk", "x" * 1_000_001)
    assert "longer than 1000000 characters" in desk.problem
    assert desk.answers == {}


def test_while_it_is_saved_nothing_changes_under_it(desk):
    desk.keys("1 Return Return Return 0 Ctrl+Return")
    for wish in (
        lambda: desk.view.answered.emit("a", pick(3)),
        lambda: desk.view.typed.emit("nights", "5"),
        desk.view.save_requested.emit,
        desk.view.leave_requested.emit,
        desk.view.discard_requested.emit,
        desk.presenter.keep_draft,
    ):
        wish()
    desk.turn()
    (wish,) = desk.clinic.kept
    assert wish.begun.answers["a"] == pick(1)
    assert (len(desk.left), desk.clinic.drafts) == (1, [])  # once: because it is saved


def test_when_nothing_is_open_nothing_happens(desk):
    desk.keys("Escape")
    desk.turn()
    for wish in (
        lambda: desk.view.answered.emit("a", pick(3)),
        lambda: desk.view.marks_changed.emit(True, True),
        lambda: desk.view.layout_chosen.emit(True),
        lambda: desk.view.moved.emit("a"),
        desk.view.save_requested.emit,
        desk.view.discard_requested.emit,
    ):
        wish()
    desk.turn()
    assert desk.clinic.kept == []


def test_very_many_questions_come_one_at_a_time_only(desk):
    many = tuple(
        Item(f"q{n}", ItemKind.BOOLEAN, f"Question {n}") for n in range(MOST_ON_A_PAGE + 1)
    )
    desk.view.layout_chosen.emit(False)
    desk.clinic.form = replace(desk.clinic.form, items=many)
    desk.open("f2")
    assert desk.shown == ["q0"]
    assert not offered(desk.view, ONE)
    desk.clinic.form = replace(desk.clinic.form, items=many[:-1])
    desk.open("f3")
    assert len(desk.shown) == MOST_ON_A_PAGE
    assert offered(desk.view, ONE)


def test_one_that_was_never_asked_about_is_asked_about_first(desk, clinic, turn):
    clinic.asked = False
    desk.presenter.keep_draft()
    desk.presenter.begin("f2")
    turn()
    assert desk.ways.gone[-1][:2] == ("ask_marks", "the questions of f2")
    assert not desk.presenter.writing
