"""The quick entry of a whole program: over an open journal, through the lock before that."""

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QSystemTrayIcon
from tests.ui.seen import press

from journal_app.app.program import Program
from journal_app.domain.scale import Scale
from journal_app.ui.quick_entry.view import QuickEntryView


def quick_windows():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QuickEntryView)]


def shown():
    found = [window for window in quick_windows() if window.isVisible()]
    return found[0] if found else None


def call(at_home):
    at_home.program.quick.call()
    at_home.walk.settle()
    return shown()


def answer(window, safety="Yes"):
    press(window, "Mood 4")
    press(window, "Strongest urge 6")
    press(window, f"Am I safe right now?: {safety}")


def entries(at_home):
    return at_home.program.db_thread.submit(at_home.program.journal.entries.newest, 10).result()


@pytest.fixture
def at_home(at_home):
    """Somebody whose journal asks for mood and urge."""
    program = at_home.program
    for scale in (Scale("mood", "Mood"), Scale("urge", "Strongest urge")):
        program.db_thread.submit(program.journal.scales.save, scale).result()
    return at_home


@pytest.fixture
def tray_here(monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


@pytest.fixture
def with_tray(at_home, tray_here):
    """Somebody who chose the icon, and to keep the program running."""
    program = at_home.program
    program.change(replace(program.choices(), tray=True, stay=True))
    return at_home


def test_three_presses_are_kept_off_the_window_of_the_journal(at_home):
    answer(call(at_home))
    at_home.walk.settle()
    (entry,) = entries(at_home)
    assert entry.body.value("mood") == 4
    assert at_home.program.window.current == "today"


def test_an_unsafe_answer_brings_help_now_to_the_front(at_home):
    answer(call(at_home), "No")
    at_home.walk.settle()
    assert at_home.program.window.current == "safety"
    assert shown() is None
    assert len(entries(at_home)) == 1


@pytest.mark.parametrize("open_before", [False, True])
def test_behind_the_cover_there_is_nowhere_to_type(at_home, open_before):
    if open_before:
        call(at_home).findChild(QLineEdit).setText("half a sent")
    else:
        at_home.write("half a sent")
    at_home.fill_the_disk()
    at_home.leave_alone(300)
    at_home.walk.settle()
    assert at_home.program.window.covered
    assert shown() is None
    assert call(at_home) is None
    at_home.make_room()


def test_what_was_typed_before_a_lock_is_there_again(at_home):
    call(at_home).findChild(QLineEdit).setText("half a sent")
    at_home.program.lock()
    at_home.walk.until(lambda: at_home.locked, "the lock")
    again = Program(at_home.program.app, at_home.program.environment, at_home.crash)
    at_home.program.window.hide()
    again.start()
    again.quick.call()
    assert shown() is None
    again.unlock_flow.unlock_view.open_requested.emit(at_home.passphrase)
    at_home.walk.program = again
    at_home.walk.until(lambda: shown() is not None, "the quick entry after the passphrase")
    assert shown().findChild(QLineEdit).text() == "half a sent"
    again.shut_down()
    assert shown() is None
    again.window.hide()


def test_another_theme_takes_the_window_with_it(at_home):
    call(at_home).findChild(QLineEdit).setText("half a sent")
    at_home.program.change(replace(at_home.program.choices(), text_size=115))
    at_home.walk.settle()
    assert shown() is None
    assert call(at_home).findChild(QLineEdit).text() == "half a sent"


def test_there_is_no_icon_unless_it_was_chosen(at_home, tray_here):
    assert at_home.program.tray is None
    at_home.program.change(at_home.program.choices())
    assert at_home.program.tray is None


def test_the_icon_says_the_name_and_nothing_else(with_tray):
    icon = with_tray.program.tray.findChild(QSystemTrayIcon)
    assert (icon.toolTip(), with_tray.program.tray.shown) == ("Even Keel", True)
    assert [a.text() for a in icon.contextMenu().actions()] == [
        "Quick check-in",
        "Open Even Keel",
        "Lock",
        "Quit",
    ]
    with_tray.program.change(replace(with_tray.program.choices(), tray=False))
    assert not with_tray.program.tray.shown


def tray_press(at_home, name):
    menu = at_home.program.tray.findChild(QSystemTrayIcon).contextMenu()
    next(action for action in menu.actions() if action.text() == name).trigger()


def test_closing_the_window_leaves_it_running_only_where_that_was_chosen(with_tray):
    program = with_tray.program
    with_tray.write("half a sent")
    program.window.close()
    with_tray.walk.settle()
    assert program.window.isHidden()
    assert program.opened.writing
    tray_press(with_tray, "Open Even Keel")
    assert program.window.isVisible()
    tray_press(with_tray, "Quick check-in")
    with_tray.walk.settle()
    assert shown() is not None
    shown().close()
    program.device.change(stay=False)
    closed = []
    program.window.closed.connect(lambda: closed.append(True))
    program.window.close()
    with_tray.walk.until(lambda: closed, "the end")
    assert "half a sent" in with_tray.draft()


def test_quit_means_the_end_also_beside_the_clock(with_tray):
    closed = []
    with_tray.program.window.closed.connect(lambda: closed.append(True))
    with_tray.program.window.close()
    assert closed == []
    tray_press(with_tray, "Quit")
    with_tray.walk.until(lambda: closed, "the end")


def test_a_lock_beside_the_clock_stays_out_of_sight(with_tray):
    with_tray.program.window.close()
    tray_press(with_tray, "Lock")
    with_tray.walk.until(lambda: with_tray.hidden, "the hidden lock")
    assert with_tray.locked == []


def test_the_choice_stands_outside_the_journal(at_home):
    choices = at_home.program.choices()
    assert (choices.tray, choices.stay) == (False, False)
    at_home.program.device.change(tray=True)
    kept = json.loads((at_home.folder.parent / "device.json").read_text())
    assert (kept["tray"], kept["stay"]) == (True, False)
