"""The bar in which notices stand."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label

_STAYS_MS = 12_000


class NoticeBar(QWidget):
    """Says one sentence at a time; it goes by itself and takes no focus."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._act: Callable[[], None] | None = None
        self._text = label("")
        self._action = button("", "quiet")
        self._close = button("", "quiet", icons.icon("close"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        frame = QFrame()
        frame.setProperty("look", "notice")
        line = QHBoxLayout(frame)
        line.setContentsMargins(14, 4, 6, 4)
        line.addWidget(self._text, 1)
        line.addWidget(self._action)
        line.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 0)
        whole.addWidget(frame)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self._fade)
        self._close.clicked.connect(self.hide)
        self._action.clicked.connect(self._do)
        self.hide()

    def say(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show one sentence, and tell it to screen readers."""
        self._act = act
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(act is not None)
        self.show()
        self._timer.start()
        event = QAccessibleAnnouncementEvent(self, text)
        QAccessible.updateAccessibility(event)

    def _fade(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._timer.start()
        else:
            self.hide()

    def _do(self) -> None:
        act = self._act
        self.hide()
        if act is not None:
            act()
