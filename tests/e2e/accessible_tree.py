"""What a screen reader finds when it goes down from the window, as it does over AT-SPI."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from journal_app.app.walk import spoken_name

TOLD = (QAbstractButton, QLineEdit, QPlainTextEdit, QLabel)


def unheard(window: QWidget) -> list[str]:
    """What is to be seen of a window and has a name, but is not found shown on the way down."""
    found = set(_shown(QAccessible.queryAccessibleInterface(window)))
    return [
        f"{one.metaObject().className()} {spoken_name(one)}"
        for kind in TOLD
        for one in window.findChildren(kind)
        if one.isVisible() and not one.visibleRegion().isEmpty() and spoken_name(one)
        if one not in found
    ]


def _shown(node: QAccessibleInterface) -> Iterator[QWidget]:
    """Things inside of this one, as far as every one on the way is said to be shown."""
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None and not child.state().invisible:
            if isinstance(child.object(), QWidget):
                yield child.object()
            yield from _shown(child)
