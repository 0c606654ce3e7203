"""The frame of Trends builds a part when it is first seen and loads it whenever it is."""

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from tests.ui.seen import button, press

from journal_app.ui.readiness import Readiness
from journal_app.ui.screen import Built, Lazy
from journal_app.ui.screens.trends.presenter import TrendsParts, TrendsPresenter
from journal_app.ui.screens.trends.state import TrendsTab
from journal_app.ui.screens.trends.view import TrendsView

SIGNS = "Part of Trends: Warning signs"


class Rows(QWidget):
    """A board with nothing on it but the ways out."""

    series_opened = Signal(str)


class Loads:
    """Remembers that it was loaded, and what was asked of it."""

    def __init__(self, loaded, tab):
        self._loaded, self._tab, self.shown = loaded, tab, []

    def reload(self):
        self._loaded.append(self._tab)

    def show_series(self, series):
        self.shown.append(series)

    def focus_chart(self):
        self.shown.append("cursor")


@pytest.fixture
def frame(shown, context, jobs):
    view = shown(TrendsView())
    view.built, view.loaded = [], []

    def later(tab):
        def build():
            view.built.append(tab)
            return Built(Rows(), Loads(view.loaded, tab))

        return Lazy(build)

    view.parts = TrendsParts(*(later(tab) for tab in TrendsTab))
    view.presenter = TrendsPresenter(view, context, Readiness(jobs), view.parts)
    view.presenter.reload()
    return view


def test_it_begins_with_the_warning_signs_and_builds_nothing_else(frame, turn):
    assert (frame.built, frame.loaded) == ([TrendsTab.BOARD], [TrendsTab.BOARD])
    turn()
    assert frame.part(TrendsTab.BOARD).isVisible()


def test_a_part_is_built_once_and_loaded_again_when_something_changed(frame):
    press(frame, "Part of Trends: Lapses")
    frame.presenter.reload()
    assert frame.built == [TrendsTab.BOARD, TrendsTab.LAPSES]
    assert frame.loaded == [TrendsTab.BOARD, TrendsTab.LAPSES, TrendsTab.LAPSES]
    assert frame.tab is TrendsTab.LAPSES
    assert not frame.part(TrendsTab.BOARD).isVisible()


def test_the_part_that_is_shown_cannot_be_unchosen(frame):
    press(frame, SIGNS)
    assert button(frame, SIGNS).isChecked()


def test_the_cursor_begins_on_the_parts(frame):
    frame.focus_tabs()
    assert button(frame, SIGNS).hasFocus()


def test_the_cursor_goes_along_to_the_part_that_is_shown(frame):
    frame.focus_tabs()
    frame.presenter.go(TrendsTab.YEAR)
    focus = frame.window().focusWidget()
    assert focus.accessibleName() == "Part of Trends: Year"


def test_a_row_of_the_board_leads_to_its_series_with_the_cursor_on_the_chart(frame):
    frame.part(TrendsTab.BOARD).series_opened.emit("alone")
    assert frame.tab is TrendsTab.OVER_TIME
    assert frame.parts.over_time.presenter.shown == ["alone", "cursor"]


def test_questionnaires_stand_beside_the_parts(frame, ways):
    frame.questionnaires_requested.emit()
    assert ways.gone == [("go", "questionnaires")]
