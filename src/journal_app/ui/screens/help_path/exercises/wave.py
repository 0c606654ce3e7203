"""Riding an urge out: a wave to watch, one line at a time."""

from journal_app.domain.tool import Wave
from journal_app.ui.screens.help_path.exercises.clock_words import minutes_left
from journal_app.ui.screens.help_path.exercises.exercise import ExerciseWidget
from journal_app.ui.screens.help_path.exercises.wave_picture import WavePicture
from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.ticker import Ticker


class WaveExercise(ExerciseWidget):
    """The lines change by themselves; nothing has to be pressed."""

    def __init__(self, wave: Wave, colours: Colours, *, still: bool) -> None:
        super().__init__()
        self._wave = wave
        self.ticker = Ticker(self, smooth=not still)
        self._picture = WavePicture(colours, still=still)
        self._line, self._left = label("", "heading"), label("", "muted")
        self._line.setMinimumHeight(self._line.fontMetrics().lineSpacing() * 4)
        self.column.addWidget(self._line)
        self.column.addWidget(self._picture, 1)
        self.column.addWidget(self._left)
        self.ticker.ticked.connect(self._show)

    def begin(self) -> None:
        """Begin at the foot of the wave."""
        super().begin()
        self.ticker.start()

    def halt(self) -> None:
        """Stand still."""
        self.ticker.stop()

    def _show(self, seconds: float) -> None:
        whole = self._wave.minutes * 60
        share = min(1.0, seconds / whole)
        self._picture.show_place(share, seconds)
        line = self._wave.line_at(share)
        if line != self._line.text():
            self._line.setText(line)
            announce(self, line)
        self._left.setText(minutes_left(whole - seconds))
        if share >= 1.0:
            self.ticker.stop()
            self.finished.emit()
