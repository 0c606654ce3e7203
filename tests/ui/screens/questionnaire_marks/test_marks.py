"""Where asking begins: with what is said above, and with a cursor that can be seen."""

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from tests.ui.seen import button, seen

from journal_app.domain.questionnaire.marked import Proposal
from journal_app.ui.screens.questionnaire_marks.state import MarksState
from journal_app.ui.screens.questionnaire_marks.view import MarksView
from journal_app.ui.widgets.page import Page

QUESTIONS = (Proposal("a", "How did you sleep?", False), Proposal("b", "Thoughts of death", True))
UNREAD = tuple(f"“Question {n}”: answer this on paper." for n in range(12))


@pytest.fixture
def opened(shown, qtbot):
    def opened(height, **facts):
        view = shown(MarksView(), 700, height)
        qtbot.waitActive(view)
        view.show_state(MarksState("Week check", QUESTIONS, new=True, **facts))
        QApplication.processEvents()
        return view

    return opened


def test_the_cursor_stands_on_the_question_that_is_proposed(opened):
    opened(700)
    assert QApplication.focusWidget().accessibleName().startswith("2.")


def test_a_ticked_question_that_is_out_of_sight_has_no_cursor(opened, qtbot):
    view = opened(300, unread=UNREAD)
    (page,) = seen(view, Page)
    qtbot.waitUntil(page.hasFocus)
    assert page.accessibleName() == "Week check"
    assert page.verticalScrollBar().value() == 0


def test_where_nothing_is_asked_the_cursor_stands_on_the_answer(opened, qtbot, shown):
    view = shown(MarksView(), 700, 500)
    qtbot.waitActive(view)
    view.show_state(MarksState("Week check", (), new=True, unread=UNREAD[:1]))
    assert view.focusWidget() is button(view, "Add it")


def test_saying_that_none_is_about_safety_is_never_the_strong_button(opened):
    view = opened(700)
    assert button(view, "That one, and go on").property("look") == "primary"
    (ticked,) = [box for box in seen(view, QCheckBox) if box.isChecked()]
    ticked.setChecked(False)
    assert button(view, "None of them is about it").property("look") != "primary"
