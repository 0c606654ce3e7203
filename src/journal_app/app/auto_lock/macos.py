"""What macOS says: notifications of the workspace and of the login window, through PyObjC.

Sources: developer.apple.com, NSWorkspace (willSleepNotification, screensDidSleepNotification,
sessionDidResignActiveNotification); com.apple.screenIsLocked is not documented by Apple but has
been sent since Mac OS X 10.6.
"""

import importlib
from collections.abc import Callable
from typing import Any

from journal_app.app.auto_lock.reason import LockReason
from journal_app.app.auto_lock.system_watch import Heard

_WORKSPACE = {
    "NSWorkspaceWillSleepNotification": LockReason.SLEEP,
    "NSWorkspaceScreensDidSleepNotification": LockReason.SCREEN,
    "NSWorkspaceSessionDidResignActiveNotification": LockReason.SWITCH,
}
_LOGIN_WINDOW = {"com.apple.screenIsLocked": LockReason.SCREEN}


class MacWatch:
    """Observes two notification centres."""

    def __init__(self, heard: Heard, load: Callable[[str], Any] = importlib.import_module) -> None:
        self._heard, self._load = heard, load
        self._observed: list[tuple[Any, Any]] = []

    def start(self, window: int) -> None:  # noqa: ARG002 - other systems need it
        """Begin to observe."""
        self.stop()
        workspace = self._load("AppKit").NSWorkspace.sharedWorkspace().notificationCenter()
        everywhere = self._load("Foundation").NSDistributedNotificationCenter.defaultCenter()
        for centre, names in ((workspace, _WORKSPACE), (everywhere, _LOGIN_WINDOW)):
            for name, reason in names.items():
                self._observe(centre, name, reason)

    def let_sleep(self) -> None:
        """Nothing is held up: macOS sends the word and goes on."""

    def stop(self) -> None:
        """Observe no more."""
        for centre, token in self._observed:
            centre.removeObserver_(token)
        self._observed.clear()

    def _observe(self, centre: Any, name: str, reason: LockReason) -> None:
        token = centre.addObserverForName_object_queue_usingBlock_(
            name, None, None, lambda _notification: self._heard(reason)
        )
        self._observed.append((centre, token))
