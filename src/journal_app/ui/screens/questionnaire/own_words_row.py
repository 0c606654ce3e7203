"""The person's own words, as one more answer to pick."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
)

from journal_app.translation import tr
from journal_app.ui.widgets.labels import label


class OwnWordsRow(QFrame):
    """A button that picks, and the line it is about; typing picks too."""

    worded = Signal(str)
    """What stands in the line, as it is typed."""
    settled = Signal()
    """The cursor left the line, or Enter was pressed."""

    def __init__(self, question: str, room: str, *, several: bool) -> None:
        super().__init__()
        self.button: QAbstractButton = QCheckBox() if several else QRadioButton()
        self.line = QLineEdit()
        self._build(question, room)
        self._lay_out()
        self._wire()

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.line.text()

    def show_text(self, text: str, *, chosen: bool) -> None:
        """Show words, and whether they are an answer, without announcing it."""
        if text != self.line.text():
            with QSignalBlocker(self.line):
                self.line.setText(text)
        self.button.setChecked(chosen)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Frame the row while the cursor is in it."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.setProperty("near", event.type() is QEvent.Type.FocusIn)
            self._polish()
        return super().eventFilter(watched, event)

    def _build(self, question: str, room: str) -> None:
        self.setProperty("look", "option")
        said = tr("In my own words")
        self.button.setAccessibleName(said)
        self.button.setAccessibleDescription(question)
        self.line.setAccessibleName(f"{question}: {said}")
        self.line.setPlaceholderText(room)
        self.line.setAccessibleDescription(room)

    def _lay_out(self) -> None:
        side = QHBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.button)
        side.addWidget(label(tr("In my own words")), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(6)
        column.addLayout(side)
        column.addWidget(self.line)

    def _wire(self) -> None:
        for widget in (self.button, self.line):
            widget.installEventFilter(self)
        self.line.textEdited.connect(self.worded)
        self.line.editingFinished.connect(self.settled)
        self.button.toggled.connect(lambda _: self._dress())

    def _dress(self) -> None:
        self.setProperty("chosen", self.button.isChecked())
        self._polish()

    def _polish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
