"""A column that scrolls, and below it what leads on."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.ui.seen import button as shown_button
from tests.ui.seen import seen

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.footed_page import FootedPage
from journal_app.ui.widgets.labels import label


def place(page, widget):
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


@pytest.fixture
def page(shown):
    made = FootedPage(680)
    for _ in range(3):
        made.column.addWidget(label("a few words that are read " * 8, "words"))
    made.foot.addWidget(button("Go on", "primary"))
    return shown(made, 1200, 700)


def test_the_way_on_stands_right_below_what_is_read(page):
    last = place(page, seen(page, type(label("")))[-1])
    way_on = place(page, shown_button(page, "Go on"))
    assert 0 <= way_on.top() - last.bottom() <= 32
    assert abs(way_on.left() - last.left()) <= 1


@pytest.mark.parametrize("height", [140, 200, 300])
def test_in_a_low_page_the_way_on_stays_in_sight_and_the_column_scrolls(page, qtbot, height):
    page.resize(420, height)
    qtbot.waitUntil(
        lambda: page.rect().contains(place(page, shown_button(page, "Go on"))), timeout=2000
    )
    assert not shown_button(page, "Go on").visibleRegion().isEmpty()


def test_more_words_move_the_way_on_down(page, qtbot):
    before = place(page, shown_button(page, "Go on")).top()
    page.column.addWidget(label("one more " * 60))
    qtbot.waitUntil(lambda: place(page, shown_button(page, "Go on")).top() > before)


def test_a_field_that_takes_the_cursor_comes_into_sight(page, qtbot):
    line = QLineEdit()
    page.column.addWidget(line)
    page.resize(420, 160)
    line.setFocus()
    qtbot.waitUntil(lambda: not line.visibleRegion().isEmpty())


def test_words_that_just_fit_their_line_do_not_scroll(page, qtbot):
    """A bar would have them wrap, and so need itself."""
    room = seen(page, type(label("")))[-1].width()
    line = label("words that can wrap ")
    page.column.addWidget(line)
    while line.fontMetrics().horizontalAdvance(line.text() + "i") < room - 1:
        line.setText(line.text() + "i")
    page.resize(1200, 160)
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect() != line.rect())
    page.resize(1200, 700)
    QApplication.processEvents()
    assert line.visibleRegion().boundingRect() == line.rect()
    assert line.height() < 2 * line.fontMetrics().lineSpacing()
