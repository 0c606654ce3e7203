"""Ctrl+K in an open journal: everything by its words, shown and never done unasked."""

import pytest
from PySide6.QtWidgets import QApplication, QTreeWidget
from tests.packaging.spoken import Read

from journal_app import translation
from journal_app.app.languages import offered
from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import IfThenId
from journal_app.domain.plan.if_then import IfThen
from journal_app.ui.commands import plain
from journal_app.ui.entry_kinds.kinds import OFFERED, kind_words
from journal_app.ui.part_words import setting_words
from journal_app.ui.screens.settings.state import Setting
from journal_app.ui.widgets.command_palette import CommandPalette

CARD = IfThen(IfThenId("card-1"), when="I am alone on Friday", then="I call Ruth")


def palette(person) -> CommandPalette | None:
    """The palette that is open."""
    found = person.window.findChildren(CommandPalette)
    return next((one for one in found if one.isVisible()), None)


def lines(person) -> dict[str, tuple[str, str]]:
    """What the palette offers, each with its place and its keys."""
    table = palette(person).findChild(QTreeWidget)
    rows = (table.topLevelItem(row) for row in range(table.topLevelItemCount()))
    return {row.text(0): (row.text(1), row.text(2)) for row in rows}


def choose(person, words: str) -> None:
    """Type words into the palette and press Enter on the first thing found."""
    person.keys("Ctrl+K")
    person.settle()
    person.type(words)
    person.keys("Return")
    person.bring_up()  # what a window manager does when a dialog goes
    person.settle()


@pytest.fixture
def with_card(at_home):
    """Somebody with one if-then card."""
    at_home.ask(lambda: at_home.program.journal.plan.if_thens.save(CARD))
    at_home.settle()
    return at_home


def test_everything_is_offered_by_its_words_with_the_key_beside(with_card):
    with_card.keys("Ctrl+K")
    with_card.settle()
    offered = lines(with_card)
    assert offered["Journal"] == ("Go", "Ctrl+2")
    assert offered["Help now"] == ("Help", "F1")
    assert offered["Settings"][1]
    assert offered["If I am alone on Friday: I call Ruth"] == ("My plan", "")
    assert {plain(kind_words(kind)) for kind in (*OFFERED, EntryKind.REVIEW)} <= set(offered)
    assert {plain(words) for words in setting_words().values()} <= set(offered)
    assert {"What works", "Homework", "Shared so far", "Emotions"} <= set(offered)


def beside(person) -> dict[Setting, Setting]:
    """Settings that are not shown here, and what stands where they would."""
    alone = len(offered(person.around["resources"])) == 1
    without = {Setting.LANGUAGE: Setting.THEME} if alone else {}
    return {**without, Setting.STAY: Setting.TRAY}


def test_every_setting_is_shown_with_the_cursor_on_it_and_stays_as_it_was(at_home):
    def kept():
        device = at_home.program.device.settings
        return device, at_home.ask(at_home.program.journal.preferences.get)

    before, words = kept(), {one: plain(word) for one, word in setting_words().items()}
    for setting in Setting:
        at_home.go("today")
        choose(at_home, words[setting])
        assert at_home.window.current == "settings"
        reached = words[beside(at_home).get(setting, setting)]
        names = (at_home.focus.accessibleName(), at_home.focus_name)
        assert any(name.startswith(reached) for name in names), (setting, names)
        assert not at_home.focus.visibleRegion().isEmpty(), setting
        assert kept() == before


def test_a_card_of_the_plan_is_shown_with_the_cursor_on_it(with_card):
    choose(with_card, "alone friday")
    assert with_card.window.current == "plan"
    assert with_card.focus_name == "Change: If I am alone on Friday, then I call Ruth"


def test_a_part_of_a_screen_is_gone_to(at_home):
    choose(at_home, "what works")
    assert at_home.window.current == "trends"
    choose(at_home, "emotions")
    assert at_home.window.current == "tracking"
    choose(at_home, "what works")
    assert at_home.window.current == "trends"


def others(person) -> list[str]:
    """Every window beside the program's own."""
    return [
        type(one).__name__
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and one is not person.window
    ]


def test_the_lock_closes_it_before_the_plan_cards_have_come(with_card):
    with_card.keys("Ctrl+K")
    assert palette(with_card) is not None
    with_card.program.lock_flow.lock()
    assert others(with_card) == []
    with_card.until(lambda: with_card.locked, "the lock")
    assert others(with_card) == []


@pytest.mark.parametrize("keys", ["Ctrl+K", "Ctrl+/", "Shift+F1"])
def test_behind_the_cover_no_key_shows_what_can_be_done(with_card, keys):
    with_card.program.lock_flow.lock()
    with_card.bring_up()
    with_card.keys(keys)
    assert others(with_card) == []


@pytest.mark.parametrize("keys", ["Ctrl+K", "Ctrl+/", "Shift+F1"])
def test_before_the_passphrase_no_key_shows_what_can_be_done(at_home, keys):
    at_home.start_again()
    at_home.keys(keys)
    assert others(at_home) == []


@pytest.fixture
def in_spanish():
    before = translation.install(Read("es"))
    yield
    translation.install(before)


def test_it_is_searched_in_spanish_with_and_without_accents(in_spanish, person, passphrase):
    from journal_app.app.journal_access import FolderAccess  # noqa: PLC0415 - heavy

    around = person.around
    doors = FolderAccess(person.folder, around["resources"], person.clock, around["rules"])
    doors.create(passphrase).close()
    person.start()
    person.until(lambda: person.focus_name == "Frase de acceso", "the field for the passphrase")
    person.type(passphrase)
    person.keys("Return")
    person.until(lambda: person.program.opened is not None, "the open journal")
    person.bring_up()
    person.settle()
    choose(person, "tamano")
    assert (person.window.current, person.focus.accessibleName()) == (
        "settings",
        "Tamaño del texto",
    )
    choose(person, "pais")
    assert person.focus.accessibleName() == "Mi país"
