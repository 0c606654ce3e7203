"""What every exercise can do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class ExerciseWidget(QWidget):
    """One exercise on the page; the page has the buttons to stop and to choose another."""

    finished = Signal()
    """It came to its end."""
    answers_changed = Signal()
    """Something was written."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    @property
    def answers(self) -> tuple[str, ...]:
        """What was written, an answer for each question."""
        return ()

    def begin(self) -> None:
        """Start, with the cursor where it is wanted."""
        self.setFocus()

    def halt(self) -> None:
        """Stop whatever moves."""
