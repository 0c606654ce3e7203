"""The window in Spanish: nothing is cut off, and a letter belongs to one thing."""

from collections import defaultdict
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenuBar, QWidget
from tests.e2e import seen
from tests.packaging.conftest import tool

from journal_app import translation
from journal_app.app.screens import PictureOptions, write_screens
from journal_app.app.window_main import make_application
from journal_app.charts.marks import MarkKind, kind_words
from journal_app.charts.plot_area import GUTTER_LEFT
from journal_app.ui.chart_words import chart_words
from journal_app.ui.qt_catalogue import QtCatalogue

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="module")
def spanish(tmp_path_factory, qapp):
    folder = tmp_path_factory.mktemp("translations")
    tool("translations").compile_into(folder)
    make_application()
    locale, before = QLocale(), translation.install(QtCatalogue(folder / "even_keel_es.qm", "es"))
    QLocale.setDefault(QLocale("es"))
    yield
    QLocale.setDefault(locale)
    translation.install(before)


def _letter(action: QAction) -> str:
    return QKeySequence.mnemonic(action.text()).toString()


def _owners(window: QWidget) -> dict[tuple[str, str], list[str]]:
    """What answers to a letter, by the place where the letter is pressed."""
    found = defaultdict(list)
    for one in window.findChildren(QAbstractButton):
        keys = one.shortcut().toString()
        if one.isVisible() and one.isEnabled() and keys.startswith("Alt+") and len(keys) == 5:
            found["the window", keys].append(one.text())
    for bar in window.findChildren(QMenuBar):
        for action in filter(QAction.isVisible, bar.actions()):
            found["the window", _letter(action)].append(action.text())
            for act in action.menu().actions():
                if act.isVisible() and _letter(act):
                    found[action.text(), _letter(act)].append(act.text())
    return found


def test_no_spanish_screen_cuts_a_text_off_or_gives_a_letter_to_two_things(spanish, tmp_path):
    cut, double = {}, {}

    def look(name, window):
        for text in seen.cut_off(window):
            cut.setdefault(text, name)
        for place, owners in _owners(window).items():
            if len(owners) > 1:
                double[place] = (name, owners)

    options = PictureOptions(size=(1024, 700), resources=RESOURCES, look=look)
    assert len(write_screens(tmp_path, theme="light", options=options)) > 80
    assert cut == {}
    assert double == {}


def test_the_names_of_the_rows_below_a_chart_fit_beside_it(spanish):
    font = QFont("Inter")
    font.setPixelSize(12)
    words = chart_words()
    names = [kind_words(kind, words) for kind in MarkKind]
    too_wide = [
        one for one in names if QFontMetricsF(font).horizontalAdvance(one) > GUTTER_LEFT - 8
    ]
    assert too_wide == []
