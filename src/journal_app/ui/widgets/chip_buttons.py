"""Words to press, each of which does something at once."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout


class ChipButtons(QWidget):
    """Words below a field; pressing one says which."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 0, 8, 6)
        whole.addLayout(self._flow)

    def offer(self, words: Iterable[str], spoken: str) -> None:
        """Show these words; ``spoken`` says to screen readers what pressing {word} does."""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for word in words:
            one = button(word.replace("&", "&&"), "chip")
            one.setAccessibleName(spoken.format(word=word))
            one.clicked.connect(lambda _=False, w=word: self.pressed.emit(w))
            self._flow.addWidget(one)
        self.setVisible(self._flow.count() > 0)
