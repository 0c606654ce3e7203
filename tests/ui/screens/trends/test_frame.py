"""The frame of Trends builds a part when it is first seen and loads it whenever it is."""

import pytest
from PySide6.QtWidgets import QWidget

from journal_app.ui.screens.trends.presenter import Part, TrendsPresenter
from journal_app.ui.screens.trends.state import Tab
from journal_app.ui.screens.trends.view import TrendsView


@pytest.fixture
def frame(shown):
    view = shown(TrendsView())
    view.built, view.loaded = [], []

    def builder(tab):
        def build():
            view.built.append(tab)
            return Part(QWidget(), lambda: view.loaded.append(tab))

        return build

    view.presenter = TrendsPresenter(view, {tab: builder(tab) for tab in Tab})
    view.presenter.reload()
    return view


def test_it_begins_with_the_warning_signs_and_builds_nothing_else(frame):
    assert (frame.built, frame.loaded) == ([Tab.BOARD], [Tab.BOARD])
    assert frame.part(Tab.BOARD).isVisible()


def test_a_part_is_built_once_and_loaded_again_when_something_changed(frame):
    frame._tabs._buttons[Tab.LAPSES.value].click()
    frame.presenter.reload()
    assert frame.built == [Tab.BOARD, Tab.LAPSES]
    assert frame.loaded == [Tab.BOARD, Tab.LAPSES, Tab.LAPSES]
    assert frame.tab is Tab.LAPSES
    assert not frame.part(Tab.BOARD).isVisible()


def test_the_part_that_is_shown_cannot_be_unchosen(frame):
    frame._tabs._buttons[Tab.BOARD.value].click()
    assert frame._tabs.value == Tab.BOARD.value


def test_the_cursor_begins_on_the_parts(frame):
    frame.focus_tabs()
    assert frame._tabs._buttons[Tab.BOARD.value].hasFocus()


def test_the_cursor_goes_along_to_the_part_that_is_shown(frame):
    frame.focus_tabs()
    frame.presenter.go(Tab.YEAR)
    focus = frame.window().focusWidget()
    assert focus.accessibleName() == "Part of Trends: Year"
