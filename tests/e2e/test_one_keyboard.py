"""Every screen by keyboard and ear: Enter as Space, a letter for one thing, a place to begin."""

from collections import defaultdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from tests.e2e.accessible_tree import unheard
from tests.e2e.controls import alike, unreached, without_name, without_role

from journal_app.app.walk import spoken_name

MENUS = ("Journal", "Edit", "Write", "Go", "Help")


def _letters(window: QWidget) -> dict[str, list[str]]:
    """Which visible things of a window answer to which Alt letter."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in window.findChildren(QAbstractButton):
        if one.isVisible() and one.isEnabled():
            keys = one.shortcut().toString()
            if keys.startswith("Alt+") and len(keys) == 5:
                found[keys].append(spoken_name(one))
    for action in window.menuBar().actions():
        found[QKeySequence.mnemonic(action.text()).toString()].append(action.text())
    return found


def _double_letters(window: QWidget) -> list[str]:
    """Letters that more than one thing answers to."""
    return [f"{keys} {owners}" for keys, owners in _letters(window).items() if len(owners) > 1]


def _first_focus(window: QWidget) -> str:
    """What has the cursor on a screen that was just gone to; empty for nothing of the screen."""
    focus = QApplication.focusWidget()
    if focus is None or focus is window or spoken_name(focus) == "Help now":
        return ""
    return spoken_name(focus)


def _deaf_to_enter(person) -> list[str]:
    """Buttons that Enter does not press; what they would do is not done."""
    deaf = []
    for one in person.window.findChildren(QAbstractButton):
        if not (one.isVisible() and one.isEnabled()):
            continue
        if one.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        heard = []
        one.blockSignals(True)
        one.setFocus()
        one.blockSignals(False)
        if not one.hasFocus():
            continue
        one.click = lambda heard=heard: heard.append(True)
        person.keys("Return")
        if not heard:
            deaf.append(spoken_name(one))
        del one.click
    return deaf


def _lost(person) -> list[str]:
    """What Tab does not lead to, but for the sign in a search that Esc stands for."""
    return [one for one in unreached(person) if not one.startswith("QLineEditIconButton ")]


def _found(walked: dict[str, list[str]]) -> dict[str, list[str]]:
    """Screens on which something was found."""
    return {name: some for name, some in walked.items() if some}


def test_every_screen_is_worked_by_the_keyboard_alone_and_heard(person, screens):
    """One walk: a cursor, a name, a role, a letter for one thing; Tab leads there, Enter presses."""
    nowhere, double, deaf, silent = [], {}, {}, {}
    nameless, roleless, same, lost = {}, {}, {}, {}
    for name, go in screens():
        go()
        person.settle()
        if not _first_focus(person.window):
            nowhere.append(name)
        silent[name] = unheard(person.window)
        double[name] = _double_letters(person.window)
        nameless[name] = without_name(person.window)
        roleless[name] = without_role(person.window)
        same[name] = alike(person.window)
        lost[name] = _lost(person)
        person.settle()
        deaf[name] = _deaf_to_enter(person)
    assert nowhere == []
    for walked in (silent, double, deaf, nameless, roleless, same, lost):
        assert _found(walked) == {}
