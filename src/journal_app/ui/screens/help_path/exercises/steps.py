"""One step after the other: some count down, some have things to find, some wait for a press."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar

from journal_app.domain.tool import ToolStep, ToolSteps
from journal_app.translation import tr
from journal_app.ui.screens.help_path.exercises.exercise import ExerciseWidget
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.ticker import Ticker


class StepsExercise(ExerciseWidget):
    """Every step can be skipped; a step back is one press too."""

    def __init__(self, steps: ToolSteps) -> None:
        super().__init__()
        self._steps = steps.steps
        self._at = 0
        self.ticker = Ticker(self, smooth=False)
        self._build()
        self._lay_out()
        self.ticker.ticked.connect(self._count)
        self._next.clicked.connect(self._go_on)
        self._back.clicked.connect(lambda: self._go(self._at - 1))

    def begin(self) -> None:
        """Begin with the first step."""
        self._go(0)

    def halt(self) -> None:
        """Count no further."""
        self.ticker.stop()

    @property
    def step(self) -> ToolStep:
        """The step that is shown."""
        return self._steps[self._at]

    def _build(self) -> None:
        self._place = label("", "muted")
        self._text = label("", "heading")
        self._text.setMinimumHeight(self._text.fontMetrics().lineSpacing() * 5)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._things = Column(spacing=4)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Time left for this step"))
        self._seconds = label("", "words", wrap=False)
        self._next, self._back = button("", "primary"), button(tr("Step &back"), "quiet")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._next)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        widgets = (self._place, self._text, self._things, self._bar, self._seconds)
        for widget in widgets:
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self.column.addStretch(1)

    def _go_on(self) -> None:
        if self._at + 1 < len(self._steps):
            self._go(self._at + 1)
        else:
            self.ticker.stop()
            self.finished.emit()

    def _go(self, place: int) -> None:
        self._at = max(0, place)
        step, last = self.step, self._at + 1 == len(self._steps)
        self._place.setText(tr("Step {n} of {all}").format(n=self._at + 1, all=len(self._steps)))
        self._text.setText(step.text)
        self._next.setText(tr("&Done") if last else self._next_words(step))
        self._next.setAccessibleName(self._next.text().replace("&", ""))
        self._back.setVisible(self._at > 0)
        self._show_things(step)
        for widget in (self._bar, self._seconds):
            widget.setVisible(step.seconds > 0)
        announce(self, step.text)
        self._next.setFocus()
        self.ticker.stop()
        if step.seconds:
            self._bar.setRange(0, step.seconds)
            self.ticker.start()

    def _next_words(self, step: ToolStep) -> str:
        return tr("Skip this &step") if step.seconds else tr("&Next step")

    def _show_things(self, step: ToolStep) -> None:
        self._things.clear()
        for number in range(1, step.things + 1):
            found = QCheckBox(
                tr("and one more") if self._things.column.count() else tr("found one")
            )
            found.setAccessibleName(tr("found {n} of {all}").format(n=number, all=step.things))
            self._things.column.addWidget(found)
        self._things.setVisible(step.things > 0)

    def _count(self, seconds: float) -> None:
        left = self.step.seconds - seconds
        self._bar.setValue(min(self.step.seconds, int(seconds)))
        self._seconds.setText(str(max(0, ceil(left))))
        if left <= 0:
            self._go_on()
