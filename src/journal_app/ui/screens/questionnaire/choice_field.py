"""A question answered by picking: with a digit, with the arrows, or by pressing a row."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from journal_app.domain.questionnaire.answer import Answer, same
from journal_app.translation import tr
from journal_app.ui.screens.questionnaire.option_row import OptionRow
from journal_app.ui.screens.questionnaire.state import Pick
from journal_app.ui.widgets.buttons import button


class ChoiceField(QWidget):
    """One of several answers, or any of them; nothing is picked beforehand."""

    answered = Signal(object)
    """A tuple of answers, empty where the answer was taken back."""

    def __init__(self, picks: Iterable[Pick], question: str, *, several: bool) -> None:
        super().__init__()
        self._several = several
        self._rows = [OptionRow(pick, question, several=several) for pick in picks]
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._clear = button(tr("Take the answer back"), "quiet")
        self._clear.setAccessibleDescription(question)
        self._lay_out()
        self._wire()
        self.show_answers(())

    def show_answers(self, answers: tuple[Answer, ...]) -> None:
        """Show what is answered without announcing it."""
        self._group.setExclusive(False)
        for row in self._rows:
            row.show_chosen(chosen=any(same(row.pick.answer, one) for one in answers))
        self._group.setExclusive(not self._several)
        self._clear.setVisible(bool(answers))

    def focus_first(self) -> None:
        """Put the cursor on the answer that is picked, or on the first."""
        chosen = next((row for row in self._rows if row.button.isChecked()), self._rows[0])
        chosen.button.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit picks; Backspace and Delete take the answer back."""
        if event.modifiers() not in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._take_back()
        elif (row := self._row_of(event.text())) is not None:
            row.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            row.button.click()
        else:
            super().keyPressEvent(event)

    def _row_of(self, digit: str) -> OptionRow | None:
        return next((row for row in self._rows if digit and row.pick.digit == digit), None)

    def _take_back(self) -> None:
        had_cursor = self._clear.hasFocus()
        self.show_answers(())
        if had_cursor:
            self.focus_first()
        self.answered.emit(())

    def _tell(self) -> None:
        chosen = tuple(row.pick.answer for row in self._rows if row.button.isChecked())
        self._clear.setVisible(bool(chosen))
        self.answered.emit(chosen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row in self._rows:
            self._group.addButton(row.button)
            column.addWidget(row)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)

    def _wire(self) -> None:
        for row in self._rows:
            row.button.clicked.connect(lambda _: self._tell())
        self._clear.clicked.connect(self._take_back)
