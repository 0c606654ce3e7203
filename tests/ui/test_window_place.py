"""Where the window opens: on a screen that is there, and no larger than it."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from tests.ui.seen import named, seen

from journal_app.ui import screen_space
from journal_app.ui.screen import Screen
from journal_app.ui.screen_space import FRAME, TITLE_BAR, fitted
from journal_app.ui.theme.colours import read_colours
from journal_app.ui.theme.style import apply_style
from journal_app.ui.window import Window

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


TWICE = [QRect(0, 0, 512, 350), QRect(0, 0, 683, 384)]
"""1024 x 700 and 1366 x 768 where everything is drawn at twice its size."""


@pytest.fixture
def window(qtbot, icons):
    made = Window(icons)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("screen", [LAPTOP, SMALL, *TWICE])
def test_the_first_window_is_never_larger_than_what_the_screen_has_free(
    window, screen, monkeypatch
):
    monkeypatch.setattr(screen_space, "free_parts", lambda: [screen])
    window.restore_place("")
    assert screen.adjusted(FRAME, TITLE_BAR, -FRAME, -FRAME).contains(window.geometry())


@pytest.mark.parametrize("screen", [SMALL, *TWICE])
def test_a_place_of_a_larger_screen_gives_way_to_this_one(window, icons, screen, monkeypatch):
    monkeypatch.setattr(screen_space, "free_parts", lambda: [SECOND])
    before = Window(icons)
    before.setGeometry(QRect(1500, 100, 1700, 900))
    kept = before.remember_place()
    before.deleteLater()
    monkeypatch.setattr(screen_space, "free_parts", lambda: [screen])
    window.restore_place(kept)
    assert screen.adjusted(FRAME, TITLE_BAR, -FRAME, -FRAME).contains(window.geometry())


def test_a_screen_taken_away_brings_the_window_to_one_that_is_there(
    window, qapp, qtbot, monkeypatch
):
    monkeypatch.setattr(screen_space, "free_parts", lambda: [LAPTOP, SECOND])
    window.restore_place("")
    window.setGeometry(QRect(1600, 100, 1500, 900))
    monkeypatch.setattr(screen_space, "free_parts", lambda: [SMALL])
    qapp.screenRemoved.emit(qapp.primaryScreen())
    qtbot.waitUntil(lambda: SMALL.contains(window.geometry()))


def test_a_dialog_gives_way_to_the_screen_whoever_made_it(window, qtbot, monkeypatch):
    monkeypatch.setattr(screen_space, "free_parts", lambda: [TWICE[0]])
    window.restore_place("")
    window.show()
    dialog = QDialog(window)
    dialog.setMinimumSize(460, 180)
    dialog.resize(900, 700)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: TWICE[0].contains(dialog.geometry()))


def test_a_narrow_window_shows_the_pictures_of_the_screens_with_their_names_as_hints(
    window, qtbot, icons
):
    window.add_navigation(Screen("today", "Today", lambda: None, icon="today"))
    window.show_framed()
    window.setMinimumSize(10, 10)
    window.show()
    window.resize(504, 306)
    qtbot.waitUntil(lambda: named(window, "Today", QPushButton).text() == "")
    assert named(window, "Today", QPushButton).toolTip() == "Today"
    window.resize(1000, 600)
    qtbot.waitUntil(lambda: named(window, "Today", QPushButton).text() == "Today")


@pytest.mark.parametrize(
    ("width", "said"), [(1016, "Saved."), (1358, "The passphrase is changed.")]
)
def test_a_notice_that_has_room_beside_the_title_does_not_cover_it(
    window, shipped, qapp, width, said
):
    apply_style(qapp, read_colours(shipped, "light"), shipped, 2.0)
    try:
        window.show_framed()
        page = QWidget()
        window.take_in(page)
        window.show_screen("today", "Backups and keys", page)
        window.setMinimumSize(10, 10)
        window.show()
        window.resize(width, 600)
        QApplication.processEvents()
        window.notices.say(said)
        (title,) = (one for one in seen(window, QLabel) if one.text() == "Backups and keys")
        words = QRect(title.mapToGlobal(QPoint(0, 0)), title.size())
        words.setWidth(title.fontMetrics().horizontalAdvance(title.text()))
        notice = QRect(window.notices.mapToGlobal(QPoint(0, 0)), window.notices.size())
        assert not notice.intersects(words)
    finally:
        apply_style(qapp, read_colours(shipped, "light"), shipped, 1.0)
