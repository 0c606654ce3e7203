"""A line to search in: results come while somebody types."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from journal_app.translation import tr

_AFTER_TYPING_MS = 120
_LONGEST = 400


class SearchField(QLineEdit):
    """Tells the text once the typing pauses; Esc empties it, the arrow keys walk the results."""

    text_settled = Signal(str)
    walk_requested = Signal(int)
    open_requested = Signal()
    left = Signal()

    def __init__(self, name: str, search: QIcon, clear: QIcon) -> None:
        super().__init__()
        self._told = ""
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(name)
        sign = self.addAction(search, QLineEdit.ActionPosition.LeadingPosition)
        sign.setText(tr("Search"))
        self._clear = self.addAction(clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(tr("Clear the search"))
        self._clear.setToolTip(tr("Clear the search (Esc)"))
        self._clear.setVisible(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_TYPING_MS)
        self._timer.timeout.connect(self.settle)
        self._clear.triggered.connect(self._empty)
        self.textEdited.connect(self._wait)

    def show_text(self, text: str) -> None:
        """Show a search without announcing it; what is being typed stays."""
        self._told = text
        if self._timer.isActive() or text == self.text():
            return
        with QSignalBlocker(self):
            self.setText(text)
        self._clear.setVisible(bool(text))

    def settle(self) -> None:
        """Tell the text now, if it has not been told."""
        self._timer.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.text_settled.emit(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk, Enter opens, Esc empties the line and then leaves it."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.settle()
            self.walk_requested.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.settle()
            self.open_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self._empty()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _wait(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text:
            self._timer.start()
        else:
            self.settle()

    def _empty(self) -> None:
        self.clear()
        self._clear.setVisible(False)
        self.settle()
