"""Where the window opens: on a screen that is there, and no larger than it."""

import pytest
from PySide6.QtCore import QRect

from journal_app.ui.window import FRAME, TITLE_BAR, fitted

LAPTOP = QRect(0, 0, 1366, 728)
"""1366 x 768 with a task bar."""
SMALL = QRect(0, 0, 1024, 660)
SECOND = QRect(1366, 0, 1920, 1040)


@pytest.mark.parametrize("screen", [LAPTOP, SMALL])
def test_the_usual_size_gives_way_to_the_screen(screen):
    place = fitted(QRect(0, 0, 1180, 800), [screen])
    assert screen.adjusted(FRAME, TITLE_BAR, -FRAME, -FRAME).contains(place)


def test_a_place_that_fits_is_kept():
    wanted = QRect(40, 60, 900, 600)
    assert fitted(wanted, [LAPTOP, SECOND]) == wanted


def test_a_screen_that_is_gone_leaves_the_window_in_the_middle_of_the_first():
    place = fitted(QRect(1500, 100, 1700, 900), [LAPTOP])
    assert LAPTOP.contains(place)
    assert abs(place.center().x() - LAPTOP.center().x()) <= 1


def test_a_window_half_off_its_screen_comes_back_whole():
    place = fitted(QRect(3000, 700, 800, 600), [LAPTOP, SECOND])
    assert SECOND.contains(place)
    assert place.size() == QRect(0, 0, 800, 600).size()
