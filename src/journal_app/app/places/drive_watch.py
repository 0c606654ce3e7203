"""Notices that the drive with the open journal was pulled out, and that it is back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from journal_app.ui.jobs import Jobs

LOOK_MS = 3_000


class DriveWatch(QObject):
    """Looks now and then, off the GUI thread; where no drive can be pulled out, never again."""

    gone = Signal()
    back = Signal()

    def __init__(self, file: Path, jobs: Jobs, removable: Callable[[Path], bool]) -> None:
        super().__init__()
        self._file, self._jobs, self._removable = file, jobs, removable
        self._there = True
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Find out whether there is anything to watch."""
        self._jobs.run(lambda: self._removable(self._file), owner=self, done=self._begin)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _begin(self, removable: bool) -> None:  # noqa: FBT001 - the answer of a job
        if removable:
            self._timer.start()

    def _look(self) -> None:
        self._jobs.run(self._file.exists, owner=self, done=self._tell)

    def _tell(self, there: bool) -> None:  # noqa: FBT001 - the answer of a job
        if there != self._there:
            self._there = there
            (self.back if there else self.gone).emit()
