"""Garbage is collected on the GUI thread only.

Python collects on whichever thread happens to allocate. A widget that dies on the journal's
thread can take the whole process with it, since Qt's objects belong to the thread that made them.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000


class Collecting(QObject):
    """Takes collection over from Python while a window is there."""

    def __init__(self) -> None:
        super().__init__()
        self._limits = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        """From now on only here."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Python collects again by itself."""
        self._timer.stop()
        gc.enable()

    def collect(self) -> None:
        """Collect what Python would have collected by now, the oldest generation that is due."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._limits[generation]:
                gc.collect(generation)
                return
