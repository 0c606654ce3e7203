"""One format to choose: its name and what it is good for."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout

from journal_app.ui.screens.take_out.state import FormatChoice
from journal_app.ui.widgets.labels import label


class FormatRow(QFrame):
    """The whole row can be pressed."""

    def __init__(self, choice: FormatChoice) -> None:
        super().__init__()
        self.choice = choice
        self.setProperty("look", "option")
        self.button = QRadioButton()
        self.button.setAccessibleName(choice.title)
        self.button.setAccessibleDescription(choice.sentence)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(choice.title, "name"))
        words.addWidget(label(choice.sentence, "muted"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 9, 12, 9)
        line.setSpacing(12)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.button.installEventFilter(self)
        self.button.toggled.connect(lambda on: self._dress("chosen", on=on))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the button from anywhere in the row."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Frame the row while its button has the cursor."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._dress("near", on=event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _dress(self, name: str, *, on: bool) -> None:
        self.setProperty(name, on)
        self.style().unpolish(self)
        self.style().polish(self)
