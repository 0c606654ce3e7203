"""A page that is built afresh keeps its place and its cursor, and shows nothing that was put away."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from journal_app.ui.unsaved.staying import staying
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.page import Page


@pytest.fixture
def page(shown):
    return shown(Page(), 400, 300)


@pytest.fixture
def offer(page):
    """Something that leads on, in a frame, with the cursor on it."""
    frame = QFrame()
    begin = button("Begin", "primary")
    QVBoxLayout(frame).addWidget(begin)
    page.column.addWidget(frame)
    page.column.addWidget(QLineEdit())
    frame.show()
    QTest.qWaitForWindowActive(page)
    begin.setFocus()
    assert begin.hasFocus()
    return frame


def test_what_was_put_away_stays_away_though_it_had_the_cursor(page, offer):
    with staying(page):
        offer.hide()

    assert not offer.isVisible()


def test_the_cursor_is_on_what_was_built_anew_under_the_same_name(page, offer):
    with staying(page):
        offer.hide()
        anew = button("Begin", "primary")
        page.column.addWidget(anew)

    assert anew.hasFocus()
    assert not offer.isVisible()
