"""A question answered by typing: a number, a day, a time, an amount."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.questionnaire.answer import Answer
from journal_app.domain.questionnaire.item import Item
from journal_app.ui.screens.questionnaire.odd import Odd
from journal_app.ui.screens.questionnaire.typed_answer import answer_typed, typed_of
from journal_app.ui.screens.questionnaire.typed_words import asked_words, odd_words, read_words
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

Part = tuple[str, int]
"""What a line is called, empty where the question says it all, and how wide it is at 100 %."""


class TypedField(QWidget):
    """Lines side by side; what is typed stays as it is typed, whether it can be read or not.

    What is wrong is said below once the cursor leaves; until then it may only be unfinished.
    """

    typed = Signal(str)

    def __init__(
        self, item: Item, question: str, parts: tuple[Part, ...], *, unit: str = ""
    ) -> None:
        super().__init__()
        self._item, self._left = item, False
        self._lines = [self._line(question, name, width) for name, width in parts]
        self._names = [name for name, _ in parts]
        self._asked = asked_words(item)
        self._said = label(self._asked, "small")
        self._column = QVBoxLayout(self)
        self._lay_out(unit)

    @property
    def text(self) -> str:
        """What stands in its parts, line by line."""
        return "\n".join(self._parts()) if any(part.strip() for part in self._parts()) else ""

    def show_typed(self, answers: tuple[Answer, ...], text: str) -> None:
        """Show what was typed, or else what was answered."""
        shown = text or (typed_of(self._item, answers[0]) if answers else "")
        if shown != self.text:
            self._show_parts(shown.split("\n"))
        self._say()

    def focus_first(self) -> None:
        """Put the cursor into the first line; what was left unfinished is said."""
        self._left = bool(self.text)
        self._lines[0].setFocus(Qt.FocusReason.TabFocusReason)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at it as a whole once the cursor has left it."""
        if event.type() is QEvent.Type.FocusOut and not self._left:
            focus = QApplication.focusWidget()
            if focus is None or not self.isAncestorOf(focus):
                self._left = bool(self.text)
                self._say(aloud=True)
        return super().eventFilter(watched, event)

    def _parts(self) -> list[str]:
        return [line.text() for line in self._lines]

    def _show_parts(self, parts: list[str]) -> None:
        for line, part in zip(self._lines, [*parts, *[""] * len(self._lines)], strict=False):
            with QSignalBlocker(line):
                line.setText(part)

    def _tell(self) -> None:
        self._left = False
        self.typed.emit(self.text)

    def _say(self, *, aloud: bool = False) -> None:
        found = answer_typed(self._item, self.text, "UTC")
        odd = isinstance(found, Odd) and self._left
        said = self._asked
        if isinstance(found, Odd):
            said = odd_words(self._item, found) if odd else self._asked
        elif found is not None:
            said = read_words(found) or self._asked
        self._said.setText(said)
        self._said.setProperty("level", "problem" if odd else "small")
        self._said.style().polish(self._said)
        for line in self._lines:
            line.setAccessibleDescription(said)
        if aloud and odd:
            announce(self, said)

    def _line(self, question: str, name: str, width: int) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(f"{question}: {name}" if name else question)
        line.setFixedWidth(scaled(width))
        line.textEdited.connect(lambda _: self._tell())
        line.installEventFilter(self)
        return line

    def _lay_out(self, unit: str) -> None:
        side = FlowLayout(12)
        for name, line in zip(self._names, self._lines, strict=True):
            side.addWidget(_named(name, line) if name else _measured(line, unit))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(side)
        self._column.addWidget(self._said)


def _named(name: str, line: QLineEdit) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    said = label(name, "small", wrap=False)
    said.setBuddy(line)
    column.addWidget(said)
    column.addWidget(line)
    return whole


def _measured(line: QLineEdit, unit: str) -> QWidget:
    if not unit:
        return line
    whole = QWidget()
    side = QHBoxLayout(whole)
    side.setContentsMargins(0, 0, 0, 0)
    side.addWidget(line)
    side.addWidget(label(unit, "muted", wrap=False))
    return whole
