"""A tool while it is used."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.help_path.exercises.exercise import ExerciseWidget
from journal_app.ui.screens.help_path.exercises.making import exercise_for
from journal_app.ui.screens.help_path.exercises.reasons import ReasonsExercise
from journal_app.ui.screens.help_path.state import HelpPathState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label


class UsingPage(QWidget):
    """Stop and skip are always there; the end comes by itself or by a press."""

    stop_requested = Signal()
    other_requested = Signal()
    answers_changed = Signal(object)
    reason_written = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.exercise: ExerciseWidget | None = None
        self._name, self._line, self._care = label("", "heading"), label("", "muted"), label("")
        self._place = Column()
        self._stop = button("")
        self._other = button(tr("Skip, &another tool"), "")
        self._lay_out()
        self._stop.clicked.connect(self.stop_requested)
        self._other.clicked.connect(self.other_requested)

    def begin(self, state: HelpPathState, *, still: bool) -> None:
        """Begin with the tool of the state."""
        assert state.tool is not None
        assert state.use is not None
        self.halt()
        tool = state.tool
        self._name.setText(tool.name)
        self._line.setText(tool.line)
        self._care.setText(tool.care)
        self._care.setVisible(bool(tool.care))
        self._say_stop(ended=tool.worksheet)
        made = exercise_for(tool, state.own, state.use.answers, self._icons.colours, still=still)
        made.finished.connect(self._end)
        made.answers_changed.connect(lambda: self.answers_changed.emit(made.answers))
        if isinstance(made, ReasonsExercise):
            made.reason_written.connect(self.reason_written)
        self._place.clear()
        self._place.column.addWidget(made, 1)
        made.show()
        self.exercise = made
        made.begin()
        if made.hasFocus():  # nothing in it takes the cursor: stopping is the one thing to press
            self._stop.setFocus()

    def halt(self) -> None:
        """Stop whatever moves."""
        if self.exercise is not None:
            self.exercise.halt()

    def _end(self) -> None:
        self._say_stop(ended=True)
        self._stop.setFocus()

    def _say_stop(self, *, ended: bool) -> None:
        said = tr("&Done, go on") if ended else tr("S&top here")
        self._stop.setProperty("look", "primary" if ended else "")
        self._stop.style().polish(self._stop)
        self._stop.setText(said)
        self._stop.setAccessibleName(said.replace("&", ""))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._stop)
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self._name, self._line, self._care):
            column.addWidget(widget)
        column.addWidget(self._place, 1)
        column.addLayout(buttons)
