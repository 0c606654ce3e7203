"""Ctrl+Z, whatever has the cursor; and notices that move nothing."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from tests.ui.seen import field

from journal_app.app.walk import spoken_name
from journal_app.domain.entry import EntryKind


def _note(person, text: str) -> None:
    person.open_form(EntryKind.NOTE)
    person.type(text)
    person.save()


def _places(person) -> dict[str, tuple[int, int]]:
    """Where everything stands that can be pressed, but for the notice itself."""
    window = person.window
    return {
        spoken_name(one): (place.x(), place.y())
        for one in window.findChildren(QAbstractButton)
        if one.isVisible() and not window.notices.isAncestorOf(one)
        for place in [one.mapTo(window, one.rect().topLeft())]
    }


def test_a_deleted_entry_comes_back_by_ctrl_z_and_the_search_keeps_its_words(at_home):
    _note(at_home, "by the sea")
    _note(at_home, "by the harbour")
    at_home.go("journal")
    at_home.keys("Ctrl+f")
    at_home.type("by")
    at_home.until(lambda: at_home.focus.text() == "by", "the search")
    at_home.settle()
    at_home.keys("Down")
    at_home.settle()
    at_home.keys("Return Del")
    at_home.settle()
    assert len(at_home.entries()) == 1
    at_home.keys("Ctrl+z")
    at_home.settle()
    assert len(at_home.entries()) == 2
    assert field(at_home.view("journal"), "Search everything you wrote").text() == "by"


def test_undo_and_redo_stand_in_the_edit_menu_by_name(at_home):
    _note(at_home, "by the sea")
    at_home.go("journal")
    texts = [action.text().replace("&", "") for action in at_home.window.edit_menu.actions()]
    assert "Undo: Note" in texts
    at_home.keys("Ctrl+z")
    at_home.settle()
    assert at_home.entries() == []
    at_home.keys("Ctrl+Shift+z")
    at_home.settle()
    assert len(at_home.entries()) == 1
    at_home.keys("Ctrl+z")
    at_home.settle()
    assert at_home.entries() == []


def test_an_edit_is_undone_and_redone(at_home):
    _note(at_home, "by the sea")
    (entry,) = at_home.entries()
    at_home.program.opened.navigator.edit(entry)
    at_home.settle()
    at_home.type(" again")
    at_home.save()
    assert at_home.entries()[0].body.text == "by the sea again"
    at_home.keys("Ctrl+z")
    at_home.settle()
    assert at_home.entries()[0].body.text == "by the sea"
    at_home.keys("Ctrl+Shift+z")
    at_home.settle()
    assert at_home.entries()[0].body.text == "by the sea again"


def test_what_was_just_typed_is_undone_before_what_was_done(at_home):
    _note(at_home, "by the sea")
    at_home.open_form(EntryKind.NOTE)
    at_home.type("half")
    at_home.keys("Ctrl+z")
    assert at_home.focus.toPlainText() == ""
    assert len(at_home.entries()) == 1


def test_a_notice_comes_and_goes_and_nothing_moves(at_home):
    at_home.go("journal")
    at_home.go("today")
    before = _places(at_home)
    at_home.window.notices.say("Saved.", "Undo", lambda: None)
    at_home.settle()
    assert at_home.window.notices.isVisible()
    assert _places(at_home) == before
    notice, window = at_home.window.notices, at_home.window
    covered = notice.rect().translated(notice.mapTo(window, notice.rect().topLeft()))
    for one in window.findChildren(QAbstractButton):
        if one.isVisible() and not notice.isAncestorOf(one):
            there = one.rect().translated(one.mapTo(window, one.rect().topLeft()))
            assert not covered.intersects(there), spoken_name(one)
    notice.hide()
    at_home.settle()
    assert _places(at_home) == before


def test_a_notice_is_gone_when_something_else_is_shown(at_home):
    _note(at_home, "by the sea")
    assert at_home.window.notices.isVisible()
    at_home.open_form(EntryKind.NOTE)
    assert not at_home.window.notices.isVisible()
    assert QApplication.focusWidget() is not None


def test_what_is_read_later_moves_nothing_that_can_be_pressed_already(at_home):
    """Today as it comes up: what can be pressed in one moment is there in the next."""
    _note(at_home, "by the sea")
    at_home.program.shut_down()
    at_home.start_again()
    view = at_home.program.unlock_flow.unlock_view
    at_home.until(lambda: at_home.focus_name == "Passphrase", "the field for the passphrase")
    at_home.type("quiet harbour at dawn")
    at_home.keys("Return")
    at_home.until(lambda: at_home.program.opened is not None or view.says_problem, "the journal")
    moved = []
    before: dict[str, tuple[int, int]] = {}
    for _ in range(60):
        now = _places(at_home)
        moved += [
            (one, place, now[one]) for one, place in before.items() if now.get(one, place) != place
        ]
        before = now
        QTest.qWait(5)
    at_home.settle()
    now = _places(at_home)
    moved += [one for one, place in before.items() if now.get(one, place) != place]
    assert moved == []
