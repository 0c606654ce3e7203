"""Where the cursor was before the widget under it went away or took no keys for a while."""

from PySide6.QtWidgets import QApplication, QWidget


class CursorPlace:
    """Remembers a widget by its accessible name: the one that comes back may be another."""

    def __init__(self, root: QWidget) -> None:
        self._root = root
        self._name = ""

    def note(self) -> None:
        """Remember where the cursor is, unless it is remembered already."""
        here = QApplication.focusWidget()
        if not self._name and here is not None and self._root.isAncestorOf(here):
            self._name = here.accessibleName()

    def take(self, widget: QWidget) -> None:
        """Put the cursor on a widget, now or as soon as it takes keys again."""
        widget.setFocus()
        if not widget.isEnabled():
            self._name = widget.accessibleName()

    def bring_back(self) -> None:
        """Put the cursor on the widget of that name, where it can be."""
        name, self._name = self._name, ""
        for widget in self._root.findChildren(QWidget) if name else ():
            if widget.accessibleName() == name and widget.isVisible() and widget.isEnabled():
                widget.setFocus()
                return
