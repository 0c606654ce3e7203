"""The guide in the window: opened by a key, a menu or a link, and left to where one was."""

import re

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QTextBrowser
from tests.packaging.spoken import with_languages

from journal_app import translation
from journal_app.app.guide_pages import guide_pages
from journal_app.domain.entry import EntryKind
from journal_app.ui.screens.programme.state import ProgrammeTab

OWN = "another evening by the sea"


def reading(person) -> str:
    """The title of the page that is read; empty where none is."""
    texts = [one for one in person.window.findChildren(QTextBrowser) if one.isVisible()]
    return texts[0].accessibleName() if texts else ""


def press(person, text):
    """Press what is shown with this text."""
    (found,) = [
        one
        for one in person.window.findChildren(QAbstractButton)
        if one.isVisible() and text in {one.text().replace("&", ""), one.accessibleName()}
    ]
    found.click()
    person.settle()


@pytest.fixture
def wide(at_home):
    """Somebody whose window has room for the list and a page."""
    at_home.window.resize(1180, 800)
    return at_home


def test_it_is_one_key_away_and_esc_leads_back(wide):
    wide.go("trends")
    wide.keys("Ctrl+F1")
    wide.settle()
    assert wide.window.current == "guide"
    assert reading(wide) == "The first evening"
    assert wide.focus_name == "Pages"
    wide.keys("Esc")
    wide.settle()
    assert wide.window.current == "trends"


def test_it_stands_in_the_help_menu_and_so_among_all_commands(wide):
    (guide,) = [one for one in wide.window.commands() if one.title == "Guide"]
    assert (guide.place, guide.keys) == ("Help", "Ctrl+F1")
    guide.act()
    wide.settle()
    assert wide.window.current == "guide"


def test_what_is_being_written_waits_while_the_guide_is_read(wide):
    wide.open_form(EntryKind.NOTE)
    wide.type(OWN)
    wide.program.opened.navigator.open_guide("check-in")
    wide.settle()
    assert reading(wide) == "A check-in in a minute"
    wide.keys("Esc")
    wide.settle()
    assert wide.window.current == "form"
    assert wide.form.findChild(QPlainTextEdit).toPlainText() == OWN


def test_a_form_in_which_nothing_is_written_yet_waits_too(wide):
    wide.open_form(EntryKind.TRIGGER)
    wide.program.opened.navigator.open_guide("trigger")
    wide.settle()
    wide.keys("Esc")
    wide.settle()
    assert wide.window.current == "form"
    assert wide.sees("What kind of trigger was it?")


def test_help_now_opens_over_it_and_leads_back_to_it(wide):
    wide.program.opened.navigator.open_guide("my-plan")
    wide.settle()
    wide.keys("F1")
    wide.settle()
    assert wide.window.current == "help-now"
    wide.program.opened.navigator.leave_help()
    wide.settle()
    assert reading(wide) == "My plan"


def test_help_and_guide_over_each_other_do_not_hold_anybody(wide):
    ways = wide.program.opened.navigator
    wide.go("trends")
    for opened in (ways.help_now, ways.open_guide, ways.leave_guide):
        opened()
        wide.settle()
    assert wide.window.current == "help-now"
    ways.leave_help()
    for opened in (ways.open_guide, ways.help_now, ways.open_guide, ways.leave_guide):
        opened()
        wide.settle()
    assert wide.window.current == "trends"


@pytest.mark.parametrize(
    ("go", "title"),
    [
        (lambda ways: ways.go("trends"), "Seeing my own signs"),
        (lambda ways: ways.go("questionnaires"), "Questionnaires"),
        (lambda ways: ways.open_programme(ProgrammeTab.DATES), "My week and my sessions"),
    ],
)
def test_a_screen_that_is_still_empty_leads_to_its_page(wide, go, title):
    go(wide.program.opened.navigator)
    wide.settle()
    before = wide.window.current
    press(wide, "How this works")
    assert reading(wide) == title
    wide.keys("Esc")
    wide.settle()
    assert wide.window.current == before


def test_in_a_narrow_window_esc_leads_to_the_list_and_then_back(at_home):
    at_home.window.resize(760, 560)
    at_home.go("trends")
    at_home.program.opened.navigator.open_guide("my-signs")
    at_home.settle()
    assert reading(at_home) == "Seeing my own signs"
    at_home.keys("Esc")
    assert (reading(at_home), at_home.focus_name) == ("", "Pages")
    at_home.keys("Esc")
    at_home.settle()
    assert at_home.window.current == "trends"


def test_it_is_not_there_while_the_journal_is_locked(person, passphrase):
    person.make_journal(passphrase)
    person.start_again()
    titles = [one.title for one in person.window.commands()]
    assert "Help now" in titles
    assert "Guide" not in titles


def test_every_key_that_it_names_is_one_of_the_window(at_home, shipped):
    keys = {one.keys for one in at_home.window.commands()}
    for page in guide_pages(shipped, "en"):
        named = re.findall(r"`((?:(?:Ctrl|Alt|Shift)\+)+\S+|F\d+)`", page.body)
        assert set(named) <= keys, page.id


@pytest.fixture
def spoken(request, tmp_path, person, qapp):
    """Somebody whose program has its Spanish with it."""
    person.around["resources"] = with_languages(request.config.rootpath / "resources", tmp_path)
    before = translation.install(translation.English())
    yield person
    translation.install(before)
    for texts in qapp.findChildren(QTranslator):
        qapp.removeTranslator(texts)


def test_it_speaks_the_language_that_is_chosen(spoken, passphrase):
    spoken.make_journal(passphrase)
    spoken.go("settings")
    press(spoken, "Español")
    spoken.window.resize(1180, 800)
    spoken.program.opened.navigator.open_guide()
    spoken.settle()
    assert reading(spoken) == "La primera noche"
