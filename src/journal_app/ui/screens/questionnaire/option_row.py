"""One answer to pick: a button, the digit that presses it, and a text that may be long."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFrame, QHBoxLayout, QRadioButton

from journal_app.ui.screens.questionnaire.state import Pick
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled


class OptionRow(QFrame):
    """The whole row can be pressed."""

    def __init__(self, pick: Pick, question: str, *, several: bool) -> None:
        super().__init__()
        self.pick = pick
        self.button: QAbstractButton = QCheckBox() if several else QRadioButton()
        self._build(question)
        self._lay_out()
        self._wire()

    def show_chosen(self, *, chosen: bool) -> None:
        """Show whether it is picked."""
        self.button.setChecked(chosen)
        self._dress()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the button from anywhere in the row."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Frame the row while its button has the cursor."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.setProperty("near", event.type() is QEvent.Type.FocusIn)
            self._polish()
        return super().eventFilter(watched, event)

    def _build(self, question: str) -> None:
        self.setProperty("look", "option")
        self.button.setAccessibleName(self.pick.text)
        self.button.setAccessibleDescription(question)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 9, 12, 9)
        line.setSpacing(10)
        line.addWidget(self.button)
        if self.pick.digit:
            digit = label(self.pick.digit, "digit", wrap=False)
            digit.setMinimumWidth(scaled(14))
            line.addWidget(digit)
        line.addWidget(label(self.pick.text), 1)

    def _wire(self) -> None:
        self.button.installEventFilter(self)
        self.button.toggled.connect(lambda _: self._dress())

    def _dress(self) -> None:
        self.setProperty("chosen", self.button.isChecked())
        self._polish()

    def _polish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
