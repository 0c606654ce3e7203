"""A page that is built afresh stays where it was."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.ui.widgets.page import Page


@contextmanager
def staying(page: Page) -> Iterator[None]:
    """Keep the place in view, and the cursor on what has the same name afterwards."""
    place = page.verticalScrollBar().value()
    focus = QApplication.focusWidget()
    name = focus.accessibleName() if focus is not None and page.isAncestorOf(focus) else ""
    yield
    if name:
        _focus(page, name)
    page.verticalScrollBar().setValue(place)


def focus_now(widget: QWidget, page: Page) -> None:
    """Put the cursor on something that was just built on a page."""
    _show(widget, page)
    widget.setFocus()


def _focus(page: Page, name: str) -> None:
    for widget in page.findChildren(QWidget):
        if widget.accessibleName() == name and not _put_away(widget, page):
            focus_now(widget, page)
            return


def _put_away(widget: QWidget, page: Page) -> bool:
    """Whether it was hidden on purpose; what was just built is out of sight too, and to come."""
    told = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    if widget.isHidden() and told:
        return True
    above = widget.parentWidget()
    return above is not None and above is not page and _put_away(above, page)


def _show(widget: QWidget, page: Page) -> None:
    """Have what was just built in view now: a layout would do it a moment later."""
    above = widget.parentWidget()
    if above is not None and above is not page:
        _show(above, page)
    if not widget.isVisible():
        widget.show()
