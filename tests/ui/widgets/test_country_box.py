"""A country is found by its name, with pauses or without."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal_app.ui.widgets.country_box import CountryBox

NAMES = ("Spain", "Sweden", "Ukraine", "United Kingdom", "United States")


@pytest.fixture(autouse=True)
def slow_fingers():
    """Qt forgets what was typed at once, as if every key came late."""
    before = QApplication.keyboardInputInterval()
    QApplication.setKeyboardInputInterval(0)
    yield
    QApplication.setKeyboardInputInterval(before)


@pytest.fixture
def box(shown):
    made = shown(CountryBox())
    made.addItems(["Choose", *NAMES])
    made.chosen = []
    made.activated.connect(lambda n: made.chosen.append(made.itemText(n)))
    made.setFocus()
    return made


def typed(box, text, *, opened):
    if opened:
        box.showPopup()
    QTest.keyClicks(box.view() if opened else box, text)
    if opened:
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
    return box.currentText()


@pytest.mark.parametrize("opened", [True, False])
@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("United St", "United States"),
        ("united k", "United Kingdom"),
        ("uk", "Ukraine"),
        ("s", "Spain"),
        ("spsw", "Sweden"),
        ("United Xs", "United States"),
    ],
)
def test_a_country_is_found_however_slowly_it_is_typed(box, text, country, opened):
    assert typed(box, text, opened=opened) == country
    assert box.chosen[-1] == country


def test_a_letter_can_be_taken_back(box):
    box.showPopup()
    QTest.keyClicks(box.view(), "united s")
    QTest.keyClick(box.view(), Qt.Key.Key_Backspace)
    QTest.keyClicks(box.view(), "k")
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.currentText() == "United Kingdom"


def test_a_list_that_was_closed_begins_anew(box):
    assert typed(box, "united", opened=True) == "United Kingdom"
    assert typed(box, "s", opened=True) == "Spain"


def test_space_alone_still_opens_the_list(box):
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.view().isVisible()
    box.hidePopup()
