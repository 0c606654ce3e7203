"""What a person can read on a window, with where it stands; and what does not fit its place."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

READ = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def shown(window: QWidget) -> list[QWidget]:
    """Every widget in sight."""
    return [one for one in window.findChildren(QWidget) if one.isVisible()]


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Kind of place and text, also what only a screen reader says."""
    yield "title", window.windowTitle()
    for one in shown(window):
        kind = type(one).__name__
        for text in (one.accessibleName(), one.accessibleDescription(), one.toolTip(), *_own(one)):
            yield kind, text


def _own(one: QWidget) -> Iterator[str]:
    match one:
        case QLabel() | QAbstractButton() | QAbstractSpinBox():
            yield one.text()
        case QLineEdit():
            yield from (one.text(), one.placeholderText())
        case QPlainTextEdit() | QTextEdit():
            yield from (one.toPlainText(), one.placeholderText())
        case QComboBox():
            yield from (one.itemText(place) for place in range(one.count()))
        case QMenuBar():
            for action in one.actions():
                yield action.text()
                yield from (
                    act.text() for act in (action.menu().actions() if action.menu() else ())
                )
        case QAbstractItemView() if one.model() is not None:
            yield from _cells(one)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(top), 14)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(top), 60)):
            said = (model.index(row, column).data(role) for role in READ)
            yield from (text for text in said if isinstance(text, str))


def cut_off(window: QWidget) -> Iterator[str]:
    """Labels and buttons whose text needs more than the place they have."""
    for one in shown(window):
        text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
        if not text or isinstance(one.parent(), QLineEdit):
            continue
        wraps = isinstance(one, QLabel) and one.wordWrap()
        needed = one.heightForWidth(one.width()) if wraps else one.sizeHint().width()
        if needed > (one.height() if wraps else one.width()) + 1:
            yield text
