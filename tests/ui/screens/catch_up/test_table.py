"""Typed into as into a spreadsheet, and read out as a table."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit

from journal_app.domain.check_in import Medication
from journal_app.ui.screens.catch_up.sheet_model import LOOK_ROLE, CellLook
from journal_app.usecases.day_sheet import Asked, Cell, StandingAnswer

TODAY = date(2026, 3, 5)
FIRST = TODAY - timedelta(days=6)
SECOND = FIRST + timedelta(days=1)
Role = Qt.ItemDataRole


def test_numbers_and_enter_go_down_a_day_and_on_to_the_next(sheet):
    assert sheet.here() == Cell("mood", FIRST)
    sheet.keys("7 Return 7 . 5 Return n Return y Return y Return 3 Return 1 0 Return")
    assert sheet.typed == {
        Cell("mood", FIRST): "7",
        Cell("sleep", FIRST): "7.5",
        Cell(Asked.ACTED, FIRST): "n",
        Cell(Asked.MEDICATION, FIRST): "y",
        Cell("meal", FIRST): "y",
        Cell("cups", FIRST): "3",
        Cell("mood", SECOND): "10",
    }
    assert sheet.here() == Cell("sleep", SECOND)


def test_tab_goes_along_a_row_and_on_to_the_next(sheet):
    sheet.keys("1 Tab 2 Tab Tab 4 Tab")
    assert sheet.typed == {
        Cell("mood", FIRST): "1",
        Cell("mood", SECOND): "2",
        Cell("mood", FIRST + timedelta(days=3)): "4",
    }
    sheet.go("mood", TODAY)
    sheet.keys("9 Tab")
    assert sheet.here() == Cell("sleep", FIRST)
    sheet.keys("Backtab")
    assert sheet.here() == Cell("mood", TODAY)


def test_the_arrows_leave_a_cell_that_was_typed_into(sheet):
    sheet.keys("5 Right 6 Down 7 Left 8 Up")
    assert sheet.typed == {
        Cell("mood", FIRST): "5",
        Cell("mood", SECOND): "6",
        Cell("sleep", SECOND): "7",
        Cell("sleep", FIRST): "8",
    }
    assert sheet.here() == Cell("mood", FIRST)


def test_f2_opens_a_cell_with_the_arrows_inside_it(sheet):
    sheet.keys("1 2 Return Up F2 End Left Backspace 0 Return")
    assert sheet.typed == {Cell("mood", FIRST): "02"}


def test_escape_takes_the_typing_in_a_cell_back_and_stays(sheet):
    sheet.keys("4 Return Up 9 9 Escape")
    assert sheet.typed == {Cell("mood", FIRST): "4"}
    assert sheet.ways.gone == []


def test_delete_empties_a_cell(sheet):
    sheet.keys("4 Return Up Delete")
    assert sheet.typed == {}


def test_typing_again_starts_the_cell_afresh(sheet):
    sheet.keys("4 Return Up 5 Return")
    assert sheet.typed == {Cell("mood", FIRST): "5"}


def test_each_letter_is_in_the_sheet_at_once(sheet):
    sheet.keys("1")
    assert sheet.typed == {Cell("mood", FIRST): "1"}
    sheet.keys("0")
    assert sheet.typed == {Cell("mood", FIRST): "10"}


@pytest.fixture
def written(desk, book):
    """The first day has a mood of its own, the second was caught up."""
    book.standing = {
        Cell("mood", FIRST): StandingAnswer(5.5, count=2),
        Cell("mood", SECOND): StandingAnswer(6.0, caught_up=True, late=True),
        Cell(Asked.MEDICATION, FIRST): StandingAnswer(Medication.PARTLY),
    }
    desk.open()
    return desk


def test_what_was_written_that_day_is_passed_by_and_cannot_be_typed_over(written):
    assert written.here() == Cell("sleep", FIRST)
    written.go("mood", FIRST)
    written.keys("9 Delete F2 9 Return")
    assert written.typed == {}


def test_what_was_caught_up_can_be_changed(written):
    written.go("mood", SECOND)
    written.keys("8 Return")
    assert written.typed == {Cell("mood", SECOND): "8"}


def look(desk, cell):
    return CellLook(desk.table.sheet.index_of(cell).data(LOOK_ROLE))


def test_every_cell_looks_like_what_it_holds(written):
    assert look(written, Cell("mood", FIRST)) is CellLook.WRITTEN
    assert look(written, Cell("mood", SECOND)) is CellLook.KEPT
    assert look(written, Cell("cups", FIRST)) is CellLook.EMPTY
    written.keys("8 Return w o r d s Return")
    assert look(written, Cell("sleep", FIRST)) is CellLook.TYPED
    assert look(written, Cell(Asked.ACTED, FIRST)) is CellLook.UNREADABLE


def spoken(desk, cell):
    """A cell as a screen reader is told of it; headers come before rows and columns."""
    table = QAccessible.queryAccessibleInterface(desk.table)
    index = desk.table.sheet.index_of(cell)
    across = desk.table.sheet.columnCount() + 1
    found = table.child((index.row() + 1) * across + index.column() + 1)
    assert found.role() is QAccessible.Role.Cell
    return found.text(QAccessible.Text.Name)


def test_a_screen_reader_hears_question_day_and_answer(written):
    assert spoken(written, Cell("mood", FIRST)) == "Mood, Friday 27 February: 5.5"
    assert spoken(written, Cell("mood", SECOND)) == "Mood, Saturday 28 February: 6, entered later"
    assert spoken(written, Cell("cups", FIRST)) == "Cups, Friday 27 February: nothing"
    written.keys("l o n g Return")
    assert spoken(written, Cell("sleep", FIRST)).endswith(
        "Sleep, Friday 27 February: long, cannot be read"
    )


def test_the_table_rows_and_columns_have_names(written):
    table = QAccessible.queryAccessibleInterface(written.table)
    assert table.text(QAccessible.Text.Name) == "The last days"
    model = written.table.sheet
    assert model.headerData(0, Qt.Orientation.Vertical, Role.AccessibleTextRole) == "Mood"
    assert (
        model.headerData(0, Qt.Orientation.Horizontal, Role.AccessibleTextRole)
        == "Friday 27 February 2026"
    )


def test_the_field_in_a_cell_has_the_name_of_the_cell(sheet):
    sheet.keys("7")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Mood, Friday 27 February"
    assert "0 to 10" in field.accessibleDescription()


def test_the_line_below_says_what_the_cell_asks_for(written):
    written.go("sleep", FIRST)
    assert written.hint == "Sleep, Friday 27 February. It asks for hours, such as 7, 7.5 or 7:30."
    written.go("mood", FIRST)
    assert "from 2 check-ins" in written.hint


def test_tab_leaves_the_table_after_the_last_cell_and_comes_back(sheet):
    sheet.go("cups", TODAY)
    sheet.keys("3 Tab")
    assert QApplication.focusWidget() is not sheet.table
    assert not sheet.table.isAncestorOf(QApplication.focusWidget())
    sheet.keys("Backtab")
    assert QApplication.focusWidget() is sheet.table
    sheet.go("mood", FIRST)
    sheet.keys("Backtab")
    assert QApplication.focusWidget() is not sheet.table


def test_a_name_that_needs_two_lines_has_them(sheet):
    heights = [sheet.table.rowHeight(row) for row in range(sheet.table.sheet.rowCount())]
    sheet.view.resize(420, 600)
    assert max(sheet.table.rowHeight(row) for row in range(6)) > min(heights)


def test_every_cell_is_painted(written):
    written.keys("8 Return w o r d s Return")
    picture = written.table.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    assert len(colours) > 5
