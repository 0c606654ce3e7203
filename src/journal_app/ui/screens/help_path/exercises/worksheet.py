"""Questions that are answered in writing."""

from collections.abc import Sequence

from journal_app.domain.tool import Worksheet
from journal_app.translation import tr
from journal_app.ui.screens.help_path.exercises.exercise import ExerciseWidget
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.text_field import TextField


class WorksheetExercise(ExerciseWidget):
    """Any question may stay open."""

    def __init__(self, sheet: Worksheet, answers: Sequence[str]) -> None:
        super().__init__()
        self._fields = [TextField(q.text, q.hint, lines=3) for q in sheet.questions]
        self.column.addWidget(
            label(tr("Any question may stay open. What you write is kept as you go."), "muted")
        )
        for field, answer in zip(self._fields, [*answers, *[""] * len(self._fields)], strict=False):
            field.show_text(answer)
            field.value_changed.connect(self.answers_changed)
            self.column.addWidget(field)

    @property
    def answers(self) -> tuple[str, ...]:
        """What stands there, an answer for each question."""
        return tuple(field.text for field in self._fields)

    def begin(self) -> None:
        """Put the cursor into the first question that is open."""
        still_open = [field for field in self._fields if not field.text.strip()]
        (still_open or self._fields)[0].setFocus()
