"""Commands are found by their words, chosen with the keyboard, and done once the list is gone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QTreeWidget
from tests.ui.seen import named, offered, words

from journal_app.ui.commands import Command, commands_of, matching
from journal_app.ui.widgets.command_palette import CommandPalette
from journal_app.ui.widgets.keys_page import KeysPage


def command(title, place="Write", keys="", act=lambda: None):
    return Command(title, place, keys, act)


NAMES = ("Quick check-in", "Check in later", "Tóday", "Backups and keys")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", list(NAMES)),
        ("check", ["Check in later", "Quick check-in"]),
        ("today", ["Tóday"]),
        ("KEYS back", ["Backups and keys"]),
        ("write quick", ["Quick check-in"]),
        ("nothing", []),
    ],
)
def test_every_typed_word_begins_a_word_whatever_its_accents(typed, found):
    assert [one.title for one in matching([command(name) for name in NAMES], typed)] == found


def test_titles_that_begin_so_come_first():
    found = matching([command("Go to the plan"), command("Plan my day")], "plan")
    assert [one.title for one in found] == ["Plan my day", "Go to the plan"]


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    menu = made.menuBar().addMenu("&Write")
    made.done = []
    for name, keys in (("&Note …", "Alt+N"), ("Away", ""), ("Off", "")):
        action = QAction(name, made)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, n=name: made.done.append(n))
        menu.addAction(action)
        action.setVisible(name != "Away")
        action.setEnabled(name != "Off")
    menu.addSeparator()
    made.menu = menu
    made.show()
    return made


def test_the_menus_give_what_can_be_done_just_now(window):
    (only,) = commands_of([window.menu])
    assert (only.title, only.place, only.keys) == ("Note", "Write", "Alt+N")
    only.act()
    assert window.done == ["&Note …"]


@pytest.fixture
def palette(window, qtbot):
    done = window.done
    made = CommandPalette(
        window, [command(name, act=lambda n=name: done.append(n)) for name in NAMES]
    )
    made.open()
    return made


def titles(root):
    table = named(root, "All commands", QTreeWidget)
    return [table.topLevelItem(n).text(0) for n in range(table.topLevelItemCount())]


def test_it_is_typed_chosen_with_arrows_and_done_with_enter(palette, window, qtbot):
    field = named(palette, "What do you want to do?", QLineEdit)
    qtbot.keyClicks(field, "to")
    assert titles(palette) == ["Tóday"]
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.done == [NAMES[1]]
    assert not palette.isVisible()


def test_what_is_called_nothing_is_said(palette, window, qtbot):
    field = named(palette, "What do you want to do?", QLineEdit)
    qtbot.keyClicks(field, "zz")
    assert "Nothing is called that." in words(palette)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.done == []


def test_what_had_to_be_read_first_is_found_as_well(palette, qtbot):
    field = named(palette, "What do you want to do?", QLineEdit)
    qtbot.keyClicks(field, "if")
    palette.add([command("If I am alone: I call Ruth", "My plan")])
    assert titles(palette) == ["If I am alone: I call Ruth"]


def test_a_screen_reader_hears_name_place_and_keys(window):
    page = KeysPage(window, [command("Note", "Write", "Alt+N"), command("No key")])
    page.open()
    table = named(page, "Keys", QTreeWidget)
    assert table.topLevelItemCount() == 1
    assert table.topLevelItem(0).data(0, Qt.ItemDataRole.AccessibleTextRole) == "Note, Write, Alt+N"
    assert not offered(page, "No key")
    page.close()
