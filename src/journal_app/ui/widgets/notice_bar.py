"""The bar in which notices stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.theme.icons import Icons
from journal_app.ui.undo_history import Act, UndoHistory
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_STAYS_MS = 12_000
_MARGIN = 8
_WIDEST = 640
_HANGS = 1.3
"""How much higher than its region it may be, where there is another region."""


class NoticeBar(QFrame):
    """Says one sentence at a time, over the free part of a header; nothing moves for it.

    It goes by itself, but not while the pointer or the cursor is on it, and takes no focus.
    """

    def __init__(self, icons: Icons, history: UndoHistory) -> None:
        super().__init__()
        self.history = history
        self._act: Callable[[], None] | None = None
        self._regions: Callable[[], Sequence[QRect]] | None = None
        self.setProperty("look", "notice")
        self._text = label("")
        self._action = button("", "quiet")
        self._close = button("", "quiet", icons.icon("close"))
        self._close.setAccessibleName(tr("Close this notice"))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 2, 6, 2)
        line.addWidget(self._text, 1)
        line.addWidget(self._action)
        line.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self._fade)
        self._close.clicked.connect(self.hide)
        self._action.clicked.connect(self._do)
        self.hide()

    def stand_over(self, host: QWidget, regions: Callable[[], Sequence[QRect]]) -> None:
        """Stand over a part of ``host`` that holds nothing to press; no layout knows of it.

        It takes the first region in which its words have room, else the last.
        """
        self._regions = regions
        self.setParent(host)
        host.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show one sentence, and tell it to screen readers."""
        self._act = act
        self._text.setText(text)
        self._action.setText(action)
        self._action.setAccessibleName(action.replace("&", ""))
        self._action.setVisible(act is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        event = QAccessibleAnnouncementEvent(self, text)
        QAccessible.updateAccessibility(event)

    def unsay(self, text: str) -> None:
        """Take back what is no longer so; another sentence stays."""
        if self._text.text() == text:
            self.hide()

    def undoable(
        self, text: str, name: str, undo: Callable[[], None], redo: Callable[[], None]
    ) -> None:
        """Say what was done, and offer to undo it."""
        act = Act(name, undo, redo)
        self.history.record(act)
        self.say(text, tr("Undo"), lambda: self.history.take_back(act))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what it stands over."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """At the right of its region, as high as the words need, from the middle of it."""
        for region in self._regions() if self._regions is not None else ():
            width, height = self._size_in(region)
            top = max(4, region.center().y() - height // 2)
            self.setGeometry(region.right() - _MARGIN - width, top, width, height)
            if height <= region.height() * _HANGS:
                return

    def _size_in(self, region: QRect) -> tuple[int, int]:
        room = region.width() - 2 * _MARGIN
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        wanted = layout.totalSizeHint().width()
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        around = wanted - self._text.sizeHint().width()
        width = max(1, min(room, scaled(_WIDEST), words + around + 4))
        return width, layout.totalHeightForWidth(width)

    def _fade(self) -> None:
        focused = QApplication.focusWidget()
        in_use = focused is not None and self.isAncestorOf(focused)
        if in_use or self.testAttribute(Qt.WidgetAttribute.WA_UnderMouse) or self.underMouse():
            self._timer.start()
        else:
            self.hide()

    def _do(self) -> None:
        act = self._act
        self.hide()
        if act is not None:
            act()
