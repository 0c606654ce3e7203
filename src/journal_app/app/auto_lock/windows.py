"""What Windows says: messages of power and of sessions, through Qt's native event filter.

Sources: learn.microsoft.com, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE and
WTSRegisterSessionNotification; numbers from winuser.h and wtsapi32.h.
"""

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from journal_app.app.auto_lock.reason import LockReason
from journal_app.app.auto_lock.system_watch import Heard

_POWER, _SESSION = 0x0218, 0x02B1
_MEANS = {
    (_POWER, 0x4): LockReason.SLEEP,  # PBT_APMSUSPEND
    (_SESSION, 0x7): LockReason.SCREEN,  # WTS_SESSION_LOCK
    (_SESSION, 0x2): LockReason.SWITCH,  # WTS_CONSOLE_DISCONNECT
    (_SESSION, 0x4): LockReason.SWITCH,  # WTS_REMOTE_DISCONNECT
    (_SESSION, 0x6): LockReason.SWITCH,  # WTS_SESSION_LOGOFF
}
_THIS_SESSION = 0


def _load(name: str) -> Any:
    return ctypes.CDLL(name)


class WindowsWatch(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to the window."""

    def __init__(self, heard: Heard, load: Callable[[str], Any] = _load) -> None:
        super().__init__()
        self._heard, self._load = heard, load
        self._window = 0

    def start(self, window: int) -> None:
        """Ask for messages about the session; those about power come unasked."""
        self.stop()
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self)
        self._window = window
        terminal = self._load("wtsapi32")
        terminal.WTSRegisterSessionNotification(wintypes.HWND(window), _THIS_SESSION)

    def let_sleep(self) -> None:
        """Windows waits about two seconds by itself and for nobody longer."""

    def stop(self) -> None:
        """Read no more messages."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)
        window, self._window = self._window, 0
        if window:
            self._load("wtsapi32").WTSUnRegisterSessionNotification(wintypes.HWND(window))

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Let every message pass, and tell what some of them mean."""
        if kind == b"windows_generic_MSG":
            found = wintypes.MSG.from_address(int(message))
            reason = _MEANS.get((found.message, found.wParam))
            if reason is not None:
                self._heard(reason)
        return False, 0
