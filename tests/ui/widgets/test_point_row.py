"""A 0-10 row takes one press, one key or the arrows, and nothing is prefilled."""

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from tests.ui.seen import seen

from journal_app.ui.widgets import point_row
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.point_button import PointButton
from journal_app.ui.widgets.point_row import PointRow


@pytest.fixture
def row(shown):
    made = shown(PointRow("Mood", "very low", "very good"))
    made.setFocus()
    return made


@pytest.fixture
def changes(row):
    heard = []
    row.value_changed.connect(lambda: heard.append(row.value))
    return heard


def press(row, point):
    button_named(row, f"Mood {point}").click()


def button_named(row, name):
    return next(b for b in row.findChildren(QAbstractButton) if b.accessibleName() == name)


def test_nothing_is_prefilled(row):
    assert row.value is None
    assert row.accessibleName() == "Mood: not answered"
    assert not any(b.isChecked() for b in row.findChildren(QAbstractButton))


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_answers(qtbot, row, changes, digit):
    qtbot.keyClicks(row, str(digit))
    assert changes == [digit]
    assert row.accessibleName() == f"Mood: {digit}"


def test_one_and_then_zero_is_ten(qtbot, row):
    qtbot.keyClicks(row, "10")
    assert row.value == 10


def test_a_zero_long_after_a_one_is_zero(qtbot, shown, monkeypatch):
    class Old(QElapsedTimer):
        def elapsed(self):
            return 10_000

    monkeypatch.setattr(point_row, "QElapsedTimer", Old)
    row = shown(PointRow("Mood", "very low", "very good"))
    qtbot.keyClicks(row, "10")
    assert row.value == 0


def test_a_zero_after_a_one_that_was_pressed_is_zero(qtbot, row):
    press(row, 1)
    qtbot.keyClicks(row, "0")
    assert row.value == 0


def test_a_row_to_seven_takes_no_eight_and_no_ten(qtbot, shown):
    row = shown(PointRow("Use", "none", "all", highest=7))
    qtbot.keyClicks(row, "8")
    assert row.value is None
    qtbot.keyClicks(row, "10")
    assert row.value == 0


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ([Qt.Key.Key_Right], 0),
        ([Qt.Key.Key_Left], 0),
        ([Qt.Key.Key_5, Qt.Key.Key_Right], 6),
        ([Qt.Key.Key_5, Qt.Key.Key_Up], 6),
        ([Qt.Key.Key_5, Qt.Key.Key_Left], 4),
        ([Qt.Key.Key_5, Qt.Key.Key_Down], 4),
        ([Qt.Key.Key_End], 10),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], 10),
        ([Qt.Key.Key_5, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left], 0),
        ([Qt.Key.Key_5, Qt.Key.Key_Backspace], None),
        ([Qt.Key.Key_5, Qt.Key.Key_Delete], None),
    ],
)
def test_keys_move_along_the_row_and_clear_it(qtbot, row, keys, value):
    for key in keys:
        qtbot.keyClick(row, key)
    assert row.value == value


@pytest.mark.parametrize("key", ["x", "٣", "-"])
def test_other_keys_leave_the_answer(qtbot, row, key):
    row.show_value(4)
    qtbot.keyClicks(row, key) if key.isascii() else row.keyPressEvent(typed(key))
    assert row.value == 4


def typed(text):
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)


def test_a_press_answers_and_the_same_press_takes_it_back(row, changes):
    press(row, 7)
    press(row, 7)
    assert changes == [7, None]


def test_every_point_can_be_pressed_and_says_its_name(row):
    for point in range(11):
        press(row, point)
        assert row.value == point
    names = {b.accessibleName() for b in row.findChildren(QAbstractButton)}
    assert {"Mood 0", "Mood 10", "Clear Mood"} <= names


def test_the_answer_can_be_cleared_by_its_own_button(row, changes):
    press(row, 3)
    button_named(row, "Clear Mood").click()
    assert changes == [3, None]


def test_showing_an_answer_announces_nothing(row, changes):
    row.show_value(6.4)
    assert (row.value, changes) == (6, [])
    row.show_value(None)
    assert (row.value, changes) == (None, [])


def test_the_description_says_both_ends_and_the_keys(row):
    said = row.accessibleDescription()
    assert "0 very low, 10 very good" in said
    assert "arrow keys" in said


def test_the_row_is_one_stop_on_the_way_of_the_tab_key(row):
    assert {b.focusPolicy() for b in row.findChildren(QAbstractButton)} == {Qt.FocusPolicy.NoFocus}
    assert row.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_its_targets_are_large_enough(row):
    points = [button_named(row, f"Mood {point}") for point in range(11)]
    assert all(min(b.width(), b.height()) >= 24 for b in points)
    assert point_row._TEN_WITHIN_MS > 0


@pytest.mark.parametrize("width", [280, 320, 400])
def test_in_a_narrow_place_the_points_stand_in_two_lines(shown, width):
    row, page = PointRow("Mood", "very low", "very good"), Page()
    page.column.setContentsMargins(0, 0, 0, 0)
    page.column.addWidget(row)
    shown(page, width, 200)
    QApplication.processEvents()
    points = seen(row, PointButton)
    assert len({one.y() for one in points}) == 2
    assert all(row.rect().contains(one.geometry()) for one in points)
    page.resize(600, 200)
    QApplication.processEvents()
    assert len({one.y() for one in points}) == 1
