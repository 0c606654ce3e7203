from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.ui.widgets.tab_order import focus_within


def test_the_cursor_stays_where_it_was_put_when_another_window_is_in_front(shown, qtbot):
    page = shown(QWidget())
    column = QVBoxLayout(page)
    fields = [QLineEdit(), QLineEdit()]
    for field in fields:
        column.addWidget(field)
    other = shown(QLineEdit())
    qtbot.waitUntil(other.isActiveWindow)
    fields[1].setFocus()
    focus_within(page)
    assert page.focusWidget() is fields[1]
