"""A question answered with a number that is typed."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.questionnaire.answer import Answer, number_in
from journal_app.domain.questionnaire.item import Item, ItemKind
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.questionnaire.typed_number import number_typed
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled


class NumberLine(QWidget):
    """What is typed stays as it is typed, whether it can be read or not."""

    typed = Signal(str)

    def __init__(self, item: Item, question: str) -> None:
        super().__init__()
        self._item = item
        self._line = QLineEdit()
        self._line.setAccessibleName(question)
        self._line.setMaximumWidth(scaled(200))
        self._hint = label(_asked(item), "small")
        self._line.setAccessibleDescription(self._hint.text())
        self._lay_out()
        self._wire()

    def show_typed(self, answers: tuple[Answer, ...], text: str) -> None:
        """Show what was typed, or else the number that was answered."""
        value = number_in(answers[0]) if answers else None
        shown = text or ("" if value is None else f"{value:g}")
        if shown != self._line.text():
            with QSignalBlocker(self._line):
                self._line.setText(shown)
        self._warn()

    def focus_first(self) -> None:
        """Put the cursor into the line."""
        self._line.setFocus(Qt.FocusReason.TabFocusReason)

    def _warn(self) -> None:
        text = self._line.text().strip()
        bad = bool(text) and number_typed(self._item, text) is None
        self._hint.setProperty("level", "problem" if bad else "small")
        self._hint.style().polish(self._hint)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._line)
        if self._item.unit and not self._item.unit.startswith("{"):
            line.addWidget(label(self._item.unit, "muted", wrap=False))
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self._hint)

    def _wire(self) -> None:
        self._line.textEdited.connect(self.typed)
        self._line.editingFinished.connect(self._warn)


def _asked(item: Item) -> str:
    """What number is asked for."""
    low, high = item.limits.low, item.limits.high
    whole = item.kind is ItemKind.INTEGER
    if low is not None and high is not None:
        said = (
            tr("A whole number from {low} to {high}")
            if whole
            else tr("A number from {low} to {high}")
        )
        return said.format(low=words.points(low), high=words.points(high))
    return tr("A whole number") if whole else tr("A number")
