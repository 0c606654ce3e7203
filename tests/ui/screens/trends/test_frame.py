"""The frame of Trends loads the part that is seen."""

import pytest
from PySide6.QtWidgets import QWidget

from journal_app.ui.screens.trends.presenter import TrendsPresenter
from journal_app.ui.screens.trends.state import Tab
from journal_app.ui.screens.trends.view import TrendsView


@pytest.fixture
def frame(shown):
    loaded = []
    view = shown(TrendsView({tab: QWidget() for tab in Tab}))
    view.loaded = loaded
    reload = {tab: lambda t=tab: loaded.append(t) for tab in Tab}
    view.presenter = TrendsPresenter(view, reload)
    return view


def test_it_begins_with_the_warning_signs(frame):
    frame.presenter.reload()
    assert frame.loaded == [Tab.BOARD]
    assert frame.part(Tab.BOARD).isVisible()


def test_a_part_is_loaded_when_it_is_gone_to_and_again_when_something_changed(frame):
    frame._tabs._buttons[Tab.LAPSES.value].click()
    frame.presenter.reload()
    assert frame.loaded == [Tab.LAPSES, Tab.LAPSES]
    assert frame.tab is Tab.LAPSES
    assert not frame.part(Tab.BOARD).isVisible()


def test_the_part_that_is_shown_cannot_be_unchosen(frame):
    frame._tabs._buttons[Tab.BOARD.value].click()
    assert frame._tabs.value == Tab.BOARD.value


def test_the_cursor_begins_on_the_parts(frame):
    frame.focus_tabs()
    assert frame._tabs._buttons[Tab.BOARD.value].hasFocus()
