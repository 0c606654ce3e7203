"""Shift+F1 says what the screen is for and which keys work on it; F1 stays Help now."""

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTreeWidget
from tests.e2e.conftest import SCREENS
from tests.ui.seen import named

from journal_app.domain.entry import EntryKind
from journal_app.ui.about_words import about_words
from journal_app.ui.widgets.about_page import AboutPage


def page(person) -> AboutPage | None:
    """The page that is open."""
    found = person.window.findChildren(AboutPage)
    return next((one for one in found if one.isVisible()), None)


def ask(person) -> tuple[str, dict[str, str]]:
    """Its text, and its keys with what they do; it is closed again."""
    person.keys("Shift+F1")
    shown = page(person)
    assert shown is not None
    text = shown.findChild(QPlainTextEdit).toPlainText()
    table = named(shown, "Keys", QTreeWidget)
    rows = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    keys = {row.text(2): row.text(0) for row in rows}
    person.keys("Esc")
    assert page(person) is None
    person.bring_up()
    return text, keys


def test_a_screen_says_what_it_is_for(at_home):
    for screen in SCREENS:
        at_home.go(screen)
        text, keys = ask(at_home)
        assert text.startswith(about_words()[screen].purpose), screen
        assert all(act in text for act in about_words()[screen].acts), screen
        assert keys["F1"] == "Help now"
        assert keys["Shift+F1"] == "About this screen"


def test_the_keys_of_a_form_are_those_that_work_in_it(at_home):
    at_home.open_form(EntryKind.NOTE)
    _, keys = ask(at_home)
    assert keys["Ctrl+Return"] == "Save"
    assert keys["Esc"] == "Leave; what you wrote is kept"
    assert keys["Alt+V"] == "Private: never in a report"


def test_the_keys_of_another_screen_are_not_among_them(at_home):
    at_home.open_form(EntryKind.NOTE)
    at_home.type("by the sea")
    at_home.save()
    at_home.go("journal")
    _, keys = ask(at_home)
    assert keys["B"] == "Bring to a session, or not"
    assert "Ctrl+Return" not in keys


def test_help_now_is_still_one_key_away(at_home):
    at_home.keys("F1")
    at_home.settle()
    assert at_home.window.current == "help-now"
    assert ask(at_home)[0].startswith(about_words()["help-now"].purpose)


def test_its_text_has_the_cursor_so_that_it_is_read(at_home):
    at_home.keys("Shift+F1")
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    assert at_home.focus_name == "Today"
    assert page(at_home).accessibleDescription() == about_words()["today"].purpose
    at_home.keys("Esc")
