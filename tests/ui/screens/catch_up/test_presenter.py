"""From the first number to "saved": nothing typed is lost on the way."""

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QShortcut
from tests.ui.seen import button, offered, words

from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.refusal_words import explain
from journal_app.usecases.day_sheet import Asked, Cell, StandingAnswer

TODAY = date(2026, 3, 5)
BEGUN = "This is what you had typed before."
FIRST = TODAY - timedelta(days=6)
BEFORE = FIRST - timedelta(days=7)
MOOD = Cell("mood", FIRST)


def save(desk):
    desk.view.save_requested.emit()
    desk.turn()


def test_everything_typed_is_saved_at_once(sheet):
    sheet.keys("7 Return 7 : 3 0 Return y Return")
    save(sheet)
    assert sheet.book.kept == [{MOOD: 7, Cell("sleep", FIRST): 7.5, Cell(Asked.ACTED, FIRST): 1}]
    assert "Saved" in sheet.notices.last
    assert not sheet.presenter.writing


def test_the_button_says_how_many_answers_it_keeps(sheet):
    assert offered(sheet.view, "Save")
    sheet.keys("7 Return")
    assert offered(sheet.view, "Save 1 answer")
    sheet.keys("8 Return")
    assert button(sheet.view, "Save 2 answers").accessibleName() == "Save 2 answers"
    assert not offered(sheet.view, "Save")


def test_words_in_a_cell_are_said_at_the_cell_and_nothing_is_lost(sheet):
    sheet.keys("o f t e n Return 8 Return")
    assert "Mood, Friday 27 February: this cannot be read yet" in sheet.problem
    save(sheet)
    assert sheet.book.kept == []
    assert sheet.here() == MOOD
    assert sheet.typed == {MOOD: "often", Cell("sleep", FIRST): "8"}
    sheet.keys("5 Return")
    assert sheet.problem == ""
    save(sheet)
    assert sheet.book.kept == [{MOOD: 5, Cell("sleep", FIRST): 8}]


def test_an_unreadable_cell_of_another_week_is_gone_to(sheet):
    sheet.keys("x Return")
    sheet.view.earlier_requested.emit()
    sheet.turn()
    save(sheet)
    sheet.turn()
    assert sheet.here() == MOOD
    assert "cannot be read" in sheet.problem


def test_what_was_typed_into_another_week_is_saved_with_it(sheet):
    sheet.keys("7 Return")
    assert not button(sheet.view, "Later week").isEnabled()
    sheet.view.earlier_requested.emit()
    sheet.turn()
    assert button(sheet.view, "Later week").isEnabled()
    sheet.keys("3 Return")
    sheet.view.later_requested.emit()
    sheet.turn()
    save(sheet)
    assert sheet.book.kept == [{MOOD: 7, Cell("mood", BEFORE): 3}]


def test_nothing_to_save_is_said_in_words(sheet):
    save(sheet)
    assert "nothing to save" in sheet.problem
    assert sheet.presenter.writing


def test_a_refused_save_keeps_everything_and_says_why(sheet):
    sheet.keys("7 Return")
    sheet.book.refuse = DiskFullError()
    save(sheet)
    assert "disk is full" in sheet.problem
    assert sheet.typed == {MOOD: "7"}
    sheet.book.refuse = None
    save(sheet)
    assert sheet.book.kept == [{MOOD: 7}]


def test_pressing_save_twice_saves_once(sheet, thread):
    sheet.keys("7 Return")
    sheet.view.save_requested.emit()
    sheet.view.save_requested.emit()
    assert thread[0].waiting == 1
    sheet.turn()
    assert "Saved" in sheet.notices.last


def test_what_is_typed_or_pressed_while_it_is_saved_changes_nothing(sheet):
    sheet.keys("7 Return")
    sheet.view.save_requested.emit()
    sheet.keys("8")
    sheet.view.leave_requested.emit()
    sheet.view.discard_requested.emit()
    sheet.presenter.reload()
    sheet.turn()
    assert sheet.book.kept == [{MOOD: 7}]
    assert sheet.ways.gone == [("back",)]  # once: because it is saved


def test_a_draft_is_kept_as_it_was_typed_a_letter_at_a_time(sheet):
    sheet.keys("7 Return o f")
    sheet.presenter.keep_draft()
    sheet.turn()
    assert sheet.book.draft == {MOOD: "7", Cell("sleep", FIRST): "of"}


def test_a_draft_is_kept_by_itself_after_a_moment(sheet, qtbot):
    sheet.keys("7 Return")

    def kept():
        sheet.turn()
        return sheet.book.draft == {MOOD: "7"}

    qtbot.waitUntil(kept)


def test_emptying_the_sheet_drops_its_draft(sheet):
    sheet.keys("7 Return")
    sheet.presenter.keep_draft()
    sheet.keys("Up Delete")
    sheet.presenter.keep_draft()
    sheet.turn()
    assert sheet.book.draft == {}


def test_what_was_left_is_taken_up_again(desk):
    desk.book.draft = {MOOD: "often", Cell("gone", FIRST): "1"}
    desk.open()
    assert desk.typed == {MOOD: "often"}
    assert desk.book.asked == [(None, frozenset({"mood", "gone"}))]
    assert BEGUN in words(desk.view)
    desk.view.discard_requested.emit()
    desk.turn()
    assert desk.book.draft == {}
    assert desk.typed == {}
    assert BEGUN not in words(desk.view)


def test_leaving_keeps_the_draft_and_the_next_time_goes_on_with_it(sheet):
    sheet.keys("7")
    sheet.view.leave_requested.emit()
    sheet.turn()
    assert sheet.ways.gone == [("back",)]
    assert sheet.book.draft == {MOOD: "7"}
    assert not sheet.presenter.writing
    sheet.open()
    assert sheet.typed == {MOOD: "7"}


def test_leaving_waits_until_the_draft_is_kept(sheet):
    sheet.keys("7")
    sheet.book.refuse = DiskFullError()
    sheet.view.leave_requested.emit()
    sheet.turn()
    assert sheet.ways.gone == []
    assert "disk is full" in sheet.problem
    assert sheet.typed == {MOOD: "7"}


def test_coming_back_from_another_screen_goes_on_where_it_was(sheet):
    sheet.keys("7 Return")
    sheet.presenter.arrive()
    sheet.turn()
    assert len(sheet.book.asked) == 1
    assert sheet.typed == {MOOD: "7"}


def test_a_change_elsewhere_is_shown_and_the_cursor_stays(sheet):
    sheet.keys("7 Return 8 Return")
    here = sheet.here()
    sheet.book.standing = {Cell("cups", TODAY): StandingAnswer(2.0)}
    sheet.presenter.reload()
    sheet.turn()
    assert sheet.here() == here
    assert not sheet.table.sheet.open(sheet.table.sheet.index_of(Cell("cups", TODAY)))
    assert sheet.typed == {MOOD: "7", Cell("sleep", FIRST): "8"}


def test_nothing_is_read_for_a_sheet_that_is_not_open(desk):
    desk.presenter.reload()
    desk.view.earlier_requested.emit()
    desk.view.typed.emit(MOOD, "7")
    desk.view.save_requested.emit()
    desk.view.discard_requested.emit()
    desk.turn()
    assert desk.book.asked == []
    assert desk.book.kept == []


def test_a_sheet_that_cannot_be_opened_says_so(desk):
    desk.book.refuse = DiskFullError()
    desk.open()
    assert desk.notices.said == [explain(DiskFullError()).short]
    assert not desk.presenter.writing


def test_a_draft_that_cannot_be_kept_is_told_to_whoever_waits(sheet):
    heard = []
    sheet.presenter.keep_draft(lambda: heard.append("on"), heard.append)
    assert heard == ["on"]
    sheet.keys("7 Return")
    sheet.book.refuse = DiskFullError()
    sheet.presenter.keep_draft(lambda: heard.append("on"), heard.append)
    sheet.turn()
    assert [type(one) for one in heard[1:]] == [DiskFullError]
    sheet.presenter.keep_draft()
    sheet.turn()
    assert "disk is full" in sheet.problem


@pytest.mark.parametrize(("keys", "wish"), [("Ctrl+Return", "save"), ("Esc", "leave")])
def test_the_keys_of_the_form_hold_here_too(sheet, keys, wish):
    heard = []
    getattr(sheet.view, f"{wish}_requested").connect(lambda: heard.append(wish))
    found = [s for s in sheet.view.findChildren(QShortcut) if s.key().toString() == keys]
    found[0].activated.emit()
    assert heard == [wish]
