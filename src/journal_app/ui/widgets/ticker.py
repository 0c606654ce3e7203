"""Time that passes, told to whoever draws it."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

SMOOTH_MS = 16
"""About sixty times a second."""
SLOW_MS = 250
"""Often enough for a countdown of seconds."""


class Ticker(QObject):
    """Says how many seconds went by since it was started."""

    ticked = Signal(float)

    def __init__(self, owner: QObject, *, smooth: bool) -> None:
        super().__init__(owner)
        self._elapsed = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(SMOOTH_MS if smooth else SLOW_MS)
        self._timer.timeout.connect(lambda: self.ticked.emit(self._elapsed.elapsed() / 1000))

    @property
    def running(self) -> bool:
        """Whether time is told."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin at nought."""
        self._elapsed.start()
        self._timer.start()
        self.ticked.emit(0.0)

    def stop(self) -> None:
        """Tell no more."""
        self._timer.stop()
