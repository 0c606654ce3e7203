"""Paced breathing: a circle to follow, the word for what to do, and the seconds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from journal_app.domain.breath import Breath, Breathing, BreathPhase
from journal_app.translation import tr
from journal_app.ui.screens.help_path.exercises.breath_circle import BreathCircle
from journal_app.ui.screens.help_path.exercises.exercise import ExerciseWidget
from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.ticker import Ticker


class BreathingExercise(ExerciseWidget):
    """Needs no sound: the circle, the word and the number say the same."""

    def __init__(self, pace: Breathing, colours: Colours, *, still: bool) -> None:
        super().__init__()
        self._pace = pace
        self._phase: BreathPhase | None = None
        self.ticker = Ticker(self, smooth=not still)
        self._circle = BreathCircle(colours, still=still)
        self._word, self._left = label("", "heading", wrap=False), label("", "words", wrap=False)
        self._count = label("", "muted")
        self._lay_out()
        self.ticker.ticked.connect(self._show)

    def begin(self) -> None:
        """Begin with a breath in."""
        super().begin()
        self.ticker.start()

    def halt(self) -> None:
        """Stand still."""
        self.ticker.stop()

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignCenter
        inside = QVBoxLayout(self._circle)
        inside.addStretch(1)
        for words in (self._word, self._left):
            words.setAlignment(centre)
            inside.addWidget(words, 0, centre)
        inside.addStretch(1)
        self._count.setAlignment(centre)
        self.column.addWidget(self._circle, 1)
        self.column.addWidget(self._count)

    def _show(self, seconds: float) -> None:
        breath = self._pace.at(seconds)
        self._circle.show_fullness(breath.fullness)
        self._left.setText(str(breath.left) if breath.left else "")
        if breath.phase is not self._phase:
            self._turn(breath)

    def _turn(self, breath: Breath) -> None:
        self._phase = breath.phase
        said = {
            BreathPhase.IN: tr("Breathe in"),
            BreathPhase.OUT: tr("Breathe out"),
            BreathPhase.DONE: tr("Well breathed"),
        }[breath.phase]
        self._word.setText(said)
        self._count.setText(
            tr("Breath {n} of {all}. Stop whenever you like.").format(
                n=breath.number, all=self._pace.breaths
            )
        )
        announce(self, said)
        if breath.phase is BreathPhase.DONE:
            self.ticker.stop()
            self.finished.emit()
