"""A question answered by picking: with a digit, with the arrows, or by pressing a row."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from journal_app.domain.questionnaire.answer import Answer, TextAnswer, same
from journal_app.translation import tr
from journal_app.ui.screens.questionnaire.option_row import OptionRow
from journal_app.ui.screens.questionnaire.own_words_row import OwnWordsRow
from journal_app.ui.screens.questionnaire.state import Pick
from journal_app.ui.widgets.buttons import button


class ChoiceField(QWidget):
    """One of several answers, or any of them; nothing is picked beforehand."""

    answered = Signal(object)
    """A tuple of answers, empty where the answer was taken back."""

    def __init__(
        self,
        picks: Iterable[Pick],
        question: str,
        *,
        several: bool,
        own: OwnWordsRow | None = None,
    ) -> None:
        super().__init__()
        self._several, self._own = several, own
        self._rows = [OptionRow(pick, question, several=several) for pick in picks]
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._clear = button(tr("Take the answer back"), "quiet")
        self._clear.setAccessibleDescription(question)
        self._lay_out()
        self._wire()
        self.show_answers(())

    def show_answers(self, answers: tuple[Answer, ...], typed: str = "") -> None:
        """Show what is answered, and words that are typed and not picked, without announcing it."""
        self._group.setExclusive(False)
        for row in self._rows:
            row.show_chosen(chosen=any(same(row.pick.answer, one) for one in answers))
        if self._own is not None:
            words = self._words_in(answers)
            self._own.show_text(typed or words, chosen=bool(words))
        self._group.setExclusive(not self._several)
        self._clear.setVisible(bool(answers))

    def focus_first(self) -> None:
        """Put the cursor on the answer that is picked, or on the first."""
        buttons = [row.button for row in self._rows]
        chosen = next((one for one in buttons if one.isChecked()), None)
        if self._own is not None and (self._own.button.isChecked() or not buttons):
            self._own.line.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            (chosen or buttons[0]).setFocus(Qt.FocusReason.TabFocusReason)

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

    def _words_in(self, answers: tuple[Answer, ...]) -> str:
        """The words among answers that no row stands for."""
        own = (
            one.text
            for one in answers
            if isinstance(one, TextAnswer)
            and not any(same(row.pick.answer, one) for row in self._rows)
        )
        return next(own, "")

    def _row_of(self, digit: str) -> OptionRow | None:
        return next((row for row in self._rows if digit and row.pick.digit == digit), None)

    def _take_back(self) -> None:
        had_cursor = self._clear.hasFocus()
        self.show_answers(())
        if had_cursor:
            self.focus_first()
        if self._own is not None:
            self._own.worded.emit("")
        self.answered.emit(())

    def _tell(self) -> None:
        chosen = self._chosen
        self._clear.setVisible(bool(chosen))
        self.answered.emit(chosen)

    @property
    def _chosen(self) -> tuple[Answer, ...]:
        picked = tuple(row.pick.answer for row in self._rows if row.button.isChecked())
        own = self._own
        wants = own is not None and own.button.isChecked() and own.text.strip()
        return (*picked, TextAnswer(own.text)) if own is not None and wants else picked

    def _pick_own(self) -> None:
        """Pick one's own words; where there are none yet, the cursor goes to their line."""
        assert self._own is not None
        if self._own.button.isChecked():
            self._own.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._own.text.strip() or not self._own.button.isChecked():
            self._tell()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row in self._rows:
            self._group.addButton(row.button)
            column.addWidget(row)
        if self._own is not None:
            self._group.addButton(self._own.button)
            column.addWidget(self._own)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)

    def _wire(self) -> None:
        for row in self._rows:
            row.button.clicked.connect(lambda _: self._tell())
        if self._own is not None:
            self._own.button.clicked.connect(lambda _: self._pick_own())
        self._clear.clicked.connect(self._take_back)
