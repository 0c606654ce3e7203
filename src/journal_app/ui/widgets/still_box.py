"""A list to choose from, on a page that scrolls."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class StillBox(QComboBox):
    """A list that a turned wheel leaves alone: the page is scrolled, and nothing chosen."""

    def fill(self, items: Iterable[tuple[str, object]], chosen: object) -> None:
        """Offer these; what is chosen among them is not announced."""
        with QSignalBlocker(self):
            self.clear()
            for text, value in items:
                self.addItem(text, value)
            self.choose(chosen)

    def choose(self, value: object) -> None:
        """Show one of them as chosen, without announcing it."""
        found = next((n for n in range(self.count()) if self.itemData(n) == value), 0)
        with QSignalBlocker(self):
            self.setCurrentIndex(found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page."""
        event.ignore()
