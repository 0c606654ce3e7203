"""Notices that nobody has touched the program for a while, or that the machine slept."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from journal_app.app.auto_lock.machine_clock import MachineClock
from journal_app.app.auto_lock.reason import LockReason

LOOK_MS = 5_000
SLEPT_SECONDS = 2.0
"""Less than this is no sleep but two clocks read one after the other."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class IdleWatch(QObject):
    """Stamps the time of every touch; one timer compares it with the limit.

    It listens to windows and not to the whole application: input comes through them, while
    thousands of other events of every widget do not.
    """

    due = Signal(object)
    """A LockReason."""

    def __init__(self, clock: MachineClock) -> None:
        super().__init__()
        self._clock = clock
        self._seconds = 0.0
        self._touched = self._slept = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, app: QGuiApplication) -> None:
        """Listen to whichever window is in front, and to writing by an input method."""
        app.focusWindowChanged.connect(self.listen_to)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self.touch)
        self.listen_to(QGuiApplication.focusWindow())

    def listen_to(self, window: QWindow | None) -> None:
        """Listen to a window; twice is as good as once."""
        if window is not None:
            window.installEventFilter(self)

    def start(self, minutes: int) -> None:
        """Count from now on; 0 minutes: only sleep is noticed."""
        self._seconds = minutes * 60.0
        self._touched, self._slept = self._clock.awake(), self._clock.asleep()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def touch(self) -> None:
        """Somebody is there; a touch that comes too late changes nothing."""
        if self._overdue():
            self.look()
        else:
            self._touched = self._clock.awake()

    def look(self) -> None:
        """Say once what is due; who still wants to know starts again."""
        if not self._timer.isActive():
            return
        if self._clock.asleep() - self._slept > SLEPT_SECONDS:
            self._tell(LockReason.SLEEP)
        elif self._overdue():
            self._tell(LockReason.IDLE)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let everything pass."""
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _overdue(self) -> bool:
        return 0 < self._seconds <= self._clock.awake() - self._touched

    def _tell(self, reason: LockReason) -> None:
        self._timer.stop()
        self.due.emit(reason)
