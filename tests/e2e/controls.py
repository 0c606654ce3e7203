"""What can be operated in a window, as a person with a keyboard and a screen reader meets it."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from journal_app.app.walk import spoken_name

KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
WHOLES = (QComboBox, QAbstractSpinBox, QLineEdit)
"""What is made of parts that are operated through it."""
ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
ENOUGH = 4
"""So many known things one after the other: Tab has come round."""


def controls(window: QWidget) -> list[QWidget]:
    """Everything that is shown and can be operated."""
    return [
        one
        for one in window.findChildren(QWidget)
        if _operable(one) and not one.visibleRegion().isEmpty()
    ]


def _operable(one: QWidget) -> bool:
    if not one.isVisible() or not one.isEnabled() or isinstance(one, QHeaderView | QScrollBar):
        return False
    if isinstance(one.parent(), WHOLES) or one.objectName().startswith("qt_"):
        return False
    return isinstance(one, KINDS) or bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def name_of(one: QWidget) -> str:
    """As AT-SPI gives it: of a list to choose from, its label (its name is what is chosen)."""
    if not isinstance(one, QComboBox):
        return spoken_name(one)
    seen = QAccessible.queryAccessibleInterface(one)
    labels = [label for label, _ in seen.relations(QAccessible.RelationFlag.Label)]
    return " ".join(label.text(QAccessible.Text.Name) for label in labels if label is not None)


def without_name(window: QWidget) -> list[str]:
    """Those that a screen reader has no word for."""
    return [type(one).__name__ for one in controls(window) if not name_of(one).strip()]


def without_role(window: QWidget) -> list[str]:
    """Those of which a screen reader cannot say what they are."""
    return [
        f"{type(one).__name__} {name_of(one)}"
        for one in controls(window)
        if QAccessible.queryAccessibleInterface(one).role() in ROLES and not _scrolls(one)
    ]


def _scrolls(one: QWidget) -> bool:
    """A plain page that scrolls has no role of its own in Qt, only a name."""
    return isinstance(one, QScrollArea)


def alike(window: QWidget) -> list[str]:
    """Names that two of one kind have within the screen, or within what stands around it."""
    names = Counter(
        (_part(one, window), type(one).__name__, name_of(one)) for one in _named(window)
    )
    return [f"{kind} {name}" for (_, kind, name), count in names.items() if count > 1]


def _named(window: QWidget) -> Iterator[QWidget]:
    return (one for one in controls(window) if name_of(one))


def _part(one: QWidget, window: QWidget) -> str:
    """The navigation, the notice, or the screen itself."""
    while one is not window and one.property("look") not in {"nav", "notice", "header"}:
        one = one.parentWidget()
    return str(one.property("look"))


def unreached(person) -> list[str]:
    """What a mouse can operate and Tab, or an arrow from what Tab leads to, cannot."""
    at, before, reached, known = QApplication.focusWidget(), None, set(), 0
    while at is not None and known < ENOUGH:
        if at is not before:  # cells and the parts of a date are gone through within one
            known = 0 if at not in reached else known + 1
        reached.add(at)
        before = at
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
    return [
        f"{type(one).__name__} {name_of(one)}"
        for one in controls(person.window)
        if not (one in reached or _through_another(one, reached))
    ]


def _through_another(one: QWidget, reached: set[QWidget]) -> bool:
    """Whether it is a part of something that was reached, or another of a choice of one."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    if group is not None and group.exclusive() and reached & set(group.buttons()):
        return True
    if isinstance(one, QAbstractButton) and one.autoExclusive():
        near = set(one.parentWidget().findChildren(type(one)))
        if reached & near:
            return True
    parent = one.parentWidget()
    while parent is not None and not parent.isWindow():
        if parent in reached:
            return True
        parent = parent.parentWidget()
    return False
