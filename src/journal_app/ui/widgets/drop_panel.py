"""A small panel below the button that opens it; nothing waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal_app.translation import tr
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_GAP = 4
_EDGE = 8


class DropPanel(QFrame):
    """Stands over the page; it goes with Esc, its button, or when the cursor leaves it.

    What is in it is made when it is first opened.
    """

    opened = Signal()

    def __init__(
        self, name: str, make: Callable[[], QWidget], icons: Icons, *, width: int = 420
    ) -> None:
        super().__init__()
        self._opener: QPushButton | None = None
        self._body: QWidget | None = None
        self._make, self._width = make, width
        self.setProperty("look", "drop")
        self.setAccessibleName(name)
        self._close = button("", "quiet", icons.icon("close"))
        self._close.setAccessibleName(tr("Close: {name}").format(name=name))
        self._close.setToolTip(tr("Esc"))
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 8, 8, 0)
        self._head.addWidget(label(name, "section"), 1)
        self._head.addWidget(self._close)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 9)
        whole.setSpacing(4)
        whole.addLayout(self._head)
        whole.addWidget(self._area, 1)
        self._close.clicked.connect(self.close_panel)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self.hide()

    def belongs_to(self, opener: QPushButton, page: QWidget) -> None:
        """Open from this button, over this page."""
        self._opener = opener
        self.setParent(page)
        self.hide()
        opener.setCheckable(True)
        opener.clicked.connect(lambda: self.close_panel() if self.isVisible() else self.open())
        page.installEventFilter(self)

    def open(self) -> None:
        """Show the panel with the cursor in it."""
        assert self._opener is not None
        if self._body is None:
            self._body = self._make()
            self._area.setWidget(self._body)
        self._opener.setChecked(True)
        self.show()
        self.settle()
        self.raise_()
        self._enter()
        self.opened.emit()

    def close_panel(self) -> None:
        """Hide the panel; the cursor goes back to its button."""
        assert self._opener is not None
        inside = QApplication.focusWidget()
        back = inside is not None and self.isAncestorOf(inside)
        self._opener.setChecked(False)
        if back:
            self._opener.setFocus()
        self.hide()

    def settle(self) -> None:
        """Take the room that the words need: below the button, over it where that is too little."""
        page, opener, body = self.parentWidget(), self._opener, self._body
        assert page is not None
        assert opener is not None
        assert body is not None
        width = min(scaled(self._width), page.width() - 2 * _EDGE)
        top = opener.mapTo(page, QPoint(0, opener.height())).y() + _GAP
        left = opener.mapTo(page, QPoint(opener.width(), 0)).x() - width
        inner = width - 2 - self._area.verticalScrollBar().sizeHint().width()
        needed = body.heightForWidth(inner) if body.hasHeightForWidth() else -1
        height = max(needed, body.sizeHint().height()) + self._head.sizeHint().height() + 16
        height = min(height, page.height() - 2 * _EDGE)
        self.setGeometry(
            min(max(_EDGE, left), page.width() - _EDGE - width),
            min(top, page.height() - _EDGE - height),
            width,
            height,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the page changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.settle()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Put the cursor on the first thing that can be pressed."""
        assert self._body is not None
        for one in (child for child in self._body.findChildren(QWidget) if child.isVisible()):
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                one.setFocus()
                return

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if not self.isVisible() or now is None or now is self._opener:
            return
        if not self.isAncestorOf(now) and now.window() is self.window():
            assert self._opener is not None
            self._opener.setChecked(False)
            self.hide()
