"""Screens are loaded when they are seen, and again when what they show has changed."""

from functools import partial

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from tests.ui.seen import lines, named, press, seen

from journal_app.ui.router import Router
from journal_app.ui.screen import Built, Screen
from journal_app.ui.window import Window
from journal_app.usecases.ports import Changed


@pytest.fixture
def loads():
    return []


@pytest.fixture
def window(shown, icons):
    return shown(Window(icons), 900, 700)


@pytest.fixture
def router(window, loads):
    made = Router(window)
    for name, icon in (("today", "today"), ("journal", "journal"), ("form", "")):
        shows = frozenset({Changed.ENTRIES} if icon else ())
        build = partial(_built, name, loads)
        made.add([Screen(name, name.title(), build, icon=icon, reload_on=shows)])
    return made


def places(window):
    """What can be gone to at the side, and whether one is there."""
    nav = named(window, "Navigation", QWidget)
    return {one.accessibleName(): one.isChecked() for one in seen(nav, QAbstractButton)}


def _built(name, loads):
    return Built(QWidget(), None, reload=lambda: loads.append(name))


def test_a_screen_is_loaded_when_it_is_first_seen(router, loads, window):
    router.go("today")
    router.go("journal")
    router.go("today")
    assert loads == ["today", "journal"]
    assert window.current == "today"


def test_what_is_seen_loads_at_once_and_the_rest_when_it_is_gone_to(router, loads):
    router.go("journal")
    router.go("today")
    loads.clear()
    router.hear(Changed.ENTRIES)
    assert loads == ["today"]
    router.go("journal")
    assert loads == ["today", "journal"]


def test_a_change_of_something_else_loads_nothing(router, loads):
    router.go("today")
    loads.clear()
    router.hear(Changed.PROGRAMME)
    router.go("today")
    assert loads == []


def test_the_way_back_leads_to_the_screen_before_the_form(router, window):
    router.go("journal")
    router.go("form", "Note")
    router.go("form", "Trigger")
    assert "Trigger" in lines(window)
    router.back()
    assert window.current == "journal"


def test_without_a_way_back_it_is_the_first_screen(router, window):
    router.back()
    assert window.current == "today"


def test_the_navigation_shows_where_one_is(router, window):
    router.go("journal")
    assert places(window) == {"Today": False, "Journal": True}
    router.go("form")
    assert places(window) == {"Today": False, "Journal": False}


def test_the_window_says_wishes(router, window, qtbot):
    with qtbot.waitSignal(window.help_requested):
        press(window, "Help now")
    with qtbot.waitSignal(window.screen_requested) as asked:
        press(named(window, "Navigation", QWidget), "Journal")
    assert asked.args == ["journal"]


@pytest.mark.parametrize("place", ["", "not hex", "00ff", "é"])
def test_a_place_that_cannot_be_read_gives_the_usual_size(window, place):
    window.restore_place(place)
    assert window.width() >= 760


def test_a_screen_that_holds_gives_way_to_help_only(window):
    router, held = Router(window), [True]
    for name in ("today", "keys", "help-now"):
        holds = (lambda: held[0]) if name == "keys" else (lambda: False)
        build = partial(Built, QWidget(), None, holds=holds)
        router.add([Screen(name, name.title(), build, icon="today" if name == "today" else "")])
    router.go("today")
    router.go("keys")
    router.go("today")
    assert window.current == "keys"
    router.go("help-now")
    assert window.current == "help-now"
    router.back()
    assert window.current == "keys"
    held[0] = False
    router.go("today")
    assert window.current == "today"
