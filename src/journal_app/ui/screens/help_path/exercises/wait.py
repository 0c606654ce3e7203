"""A time to let pass, with something to do meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar

from journal_app.domain.tool import Wait
from journal_app.translation import tr
from journal_app.ui.screens.help_path.exercises.clock_words import minutes_left
from journal_app.ui.screens.help_path.exercises.exercise import ExerciseWidget
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.ticker import Ticker


class WaitExercise(ExerciseWidget):
    """Goes on while other screens are looked at."""

    def __init__(self, wait: Wait) -> None:
        super().__init__()
        self._wait, self._at = wait, 0
        self.ticker = Ticker(self, smooth=False)
        self._left = label("", "title", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, wait.minutes * 60)
        self._bar.setAccessibleName(tr("Time that has passed"))
        self._idea = label("", "heading")
        self._idea.setMinimumHeight(self._idea.fontMetrics().lineSpacing() * 4)
        self._other = button(tr("Another &idea"), "")
        for widget in (self._left, self._bar, label(tr("Meanwhile"), "muted"), self._idea):
            self.column.addWidget(widget)
        self.column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(
            label(tr("You can look at other pages; the time goes on here."), "muted")
        )
        self.column.addStretch(1)
        self._other.clicked.connect(lambda: self._suggest(self._at + 1))
        self.ticker.ticked.connect(self._show)

    def begin(self) -> None:
        """Let the time begin."""
        self._suggest(0)
        self._other.setFocus()
        self.ticker.start()

    def halt(self) -> None:
        """Count no further."""
        self.ticker.stop()

    def _suggest(self, place: int) -> None:
        self._at = place % len(self._wait.ideas)
        self._idea.setText(self._wait.ideas[self._at])
        announce(self, self._idea.text())

    def _show(self, seconds: float) -> None:
        whole = self._wait.minutes * 60
        self._left.setText(minutes_left(whole - seconds))
        self._bar.setValue(min(whole, int(seconds)))
        if seconds >= whole:
            self.ticker.stop()
            self._idea.setText(tr("The time is over. You waited it out."))
            self._other.hide()
            self.finished.emit()
