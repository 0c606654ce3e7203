"""What the sheet of seven days shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from journal_app.domain.silent import Silent
from journal_app.ui.screens.catch_up.cell_words import answer_words, read_answer
from journal_app.usecases.day_sheet import Answer, Cell, DaySheet, Question, question_id
from journal_app.usecases.typed_answer import UnreadableAnswerError


@dataclass(frozen=True, slots=True, repr=False)
class CatchUpState(Silent):
    """One sheet, and what was typed into it or into another week's."""

    sheet: DaySheet
    typed: Mapping[Cell, str] = field(default_factory=dict)
    """As it was typed; the empty text takes back what stands there."""
    from_draft: bool = False
    saving: bool = False
    problem: str = ""
    """What stands in the way of saving, in words."""

    def question(self, cell: Cell) -> Question:
        """The question of a cell."""
        return next(one for one in self.sheet.questions if question_id(one) == cell.question)

    def text(self, cell: Cell) -> str:
        """What is shown in a cell."""
        return self.typed[cell] if cell in self.typed else self.standing_text(cell)

    def standing_text(self, cell: Cell) -> str:
        """What stands in a cell already."""
        standing = self.sheet.standing.get(cell)
        return "" if standing is None else answer_words(self.question(cell), standing.answer)

    def readable(self, cell: Cell) -> bool:
        """Whether what was typed into a cell is an answer."""
        try:
            self._answer(cell)
        except UnreadableAnswerError:
            return False
        return True

    @property
    def unreadable(self) -> tuple[Cell, ...]:
        """The cells that cannot be kept, by day and in the order of the rows."""
        rows = [question_id(question) for question in self.sheet.questions]
        found = (cell for cell in self.typed if not self.readable(cell))
        return tuple(sorted(found, key=lambda cell: (cell.day, rows.index(cell.question))))

    @property
    def answers(self) -> dict[Cell, Answer | None]:
        """Everything that was typed. Raises UnreadableAnswerError."""
        return {cell: self._answer(cell) for cell in self.typed}

    def typing(self, cell: Cell, text: str) -> dict[Cell, str]:
        """What is typed once ``text`` stands in a cell."""
        typed = dict(self.typed)
        typed.pop(cell, None)
        if text != self.standing_text(cell) and (text or cell in self.sheet.standing):
            typed[cell] = text
        return typed

    def _answer(self, cell: Cell) -> Answer | None:
        return read_answer(self.question(cell), self.typed[cell])
