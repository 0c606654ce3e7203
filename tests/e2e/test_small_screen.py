"""On the smallest screen, drawn at twice its size, every screen of the journal stays on it."""

import pytest
from PySide6.QtCore import QPoint, QRect
from tests.ui.seen import button

from journal_app.ui import screen_space

SMALLEST = QRect(0, 0, 512, 350)
"""1024 x 700 where everything is drawn at twice its size."""


@pytest.fixture
def smallest(person, monkeypatch):
    monkeypatch.setattr(screen_space, "free_parts", lambda: [SMALLEST])
    return person


def test_no_screen_pushes_the_window_or_help_off_the_screen(smallest, screens):
    outside = []
    for name, go in screens():
        go()
        smallest.settle()
        window = smallest.window
        way_to_help = button(window, "Help now")
        place = QRect(way_to_help.mapToGlobal(QPoint(0, 0)), way_to_help.size())
        whole = way_to_help.visibleRegion().boundingRect() == way_to_help.rect()
        if not (SMALLEST.contains(window.geometry()) and SMALLEST.contains(place) and whole):
            outside.append((name, window.geometry().getRect(), place.getRect()))
    assert outside == []
