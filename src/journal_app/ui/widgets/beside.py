"""A list with a page beside it, or one of the two where there is no room for both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from journal_app.ui.widgets.measure import scaled

_ROOM_FOR_TWO = 560
_PAGE = 300
_LIST_PART, _PAGE_PART = 11, 9
"""How list and page share the room."""


class Beside(QWidget):
    """Where it is narrow, what is opened takes the place of the list; Esc leads back."""

    arranged = Signal()

    def __init__(
        self,
        listed: QWidget,
        page: QWidget,
        *,
        room: int = _ROOM_FOR_TWO,
        parts: tuple[int, int] = (_LIST_PART, _PAGE_PART),
    ) -> None:
        super().__init__()
        self._list, self._page, self._room = listed, page, room
        self._narrow = self._opened = False
        page.setMinimumWidth(_PAGE)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(listed)
        split.addWidget(page)
        for place, part in enumerate(parts):
            split.setStretchFactor(place, part)
        split.setSizes([room * part for part in parts])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    @property
    def narrow(self) -> bool:
        """Whether there is room for one only."""
        return self._narrow

    @property
    def page_alone(self) -> bool:
        """Whether the page stands in place of the list."""
        return self._narrow and self._opened

    def open_page(self) -> None:
        """Have the page in view, with the cursor where it is read."""
        self._opened = True
        self._arrange()
        (self._page if self._narrow else self._list).setFocus()

    def leave_page(self) -> None:
        """Have the list in view."""
        stood_alone, self._opened = self.page_alone, False
        self._arrange()
        if stood_alone:
            self._list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One or two, as there is room."""
        super().resizeEvent(event)
        self._narrow = self.width() < scaled(self._room)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back from the page to the list."""
        if event.key() == Qt.Key.Key_Escape and self.page_alone:
            self.leave_page()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self._page.setVisible(self.page_alone or not self._narrow)
        self._list.setVisible(not self.page_alone)
        self.arranged.emit()
