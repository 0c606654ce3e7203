"""What is being done just now, how far it is, and the way to stop it: the one line for all work."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from journal_app.domain.long_work import LongWork
from journal_app.translation import tr
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label


class BusyLine(QFrame):
    """Out of sight while nothing goes on."""

    stop_requested = Signal()
    again_requested = Signal()
    """Begin what was stopped once more."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far it is"))
        self._words = label("", "muted")
        self._stop = button(tr("S&top"), "quiet")
        self._again = button(tr("Do it &again"), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        for act in (self._stop, self._again):
            column.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        self._stop.clicked.connect(self.stop_requested)
        self._again.clicked.connect(self.again_requested)
        self.hide()

    def show_work(self, words: str, work: LongWork) -> None:
        """Say what is done and how far it is; a bar that only moves where nobody can count."""
        self._words.setText(tr("Stopping …") if work.stopped and not work.kept else words)
        self._bar.setRange(0, work.total)
        self._bar.setValue(work.done)
        self._bar.show()
        self._stop.setVisible(not work.kept)
        self._stop.setEnabled(not work.stopped)
        self._again.hide()
        self.show()

    def show_stopped(self) -> None:
        """Say that it was stopped, and offer to begin again."""
        self._words.setText(tr("Stopped."))
        self._bar.hide()
        self._stop.hide()
        self._again.show()
        self.show()

    @property
    def words(self) -> str:
        """What is said just now."""
        return self._words.text()

    def take_cursor(self) -> None:
        """Put the cursor on the way to stop it."""
        self._stop.setFocus()
