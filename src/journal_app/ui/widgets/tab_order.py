"""Tab goes through a form as the eye does, whenever its fields were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def tab_as_laid_out(*roots: QWidget) -> None:
    """Chain every field below these widgets in the order of their layouts."""
    fields = [field for root in roots for field in _fields(root)]
    for before, after in pairwise(fields):
        QWidget.setTabOrder(before, after)


def _fields(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _fields(inner)
    elif isinstance(widget, QStackedWidget):
        pages = (widget.widget(place) for place in range(widget.count()))
        for page in pages:
            if page is not None:
                yield from _fields(page)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _fields(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)


def focus_within(view: QWidget) -> None:
    """Put the cursor on the first thing of a view, unless something of it has the cursor."""
    held = view.window().focusWidget()  # of a window behind another, too
    if held is not view and view.isAncestorOf(held):  # of nothing, where nothing has it: not
        return
    for found in _behind(view):
        reachable = found.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reachable and found.isVisible() and found.isEnabled() and view.isAncestorOf(found):
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def _behind(view: QWidget) -> Iterator[QWidget]:
    """What Tab would lead to from a view, once round."""
    found = view.nextInFocusChain()
    while found is not None and found is not view:
        yield found
        found = found.nextInFocusChain()
