"""What every system can tell: sleep, a locked screen, another user."""

import importlib
import sys
from collections.abc import Callable
from typing import Protocol

from journal_app.app.auto_lock.reason import LockReason

Heard = Callable[[LockReason], None]
"""Called from whatever thread the system speaks on."""

_WATCHES = {
    "linux": ("journal_app.app.auto_lock.linux", "LinuxWatch"),
    "win32": ("journal_app.app.auto_lock.windows", "WindowsWatch"),
    "darwin": ("journal_app.app.auto_lock.macos", "MacWatch"),
}


class SystemWatch(Protocol):
    """Tells what the system says; where it says nothing, nothing is told."""

    def start(self, window: int) -> None:
        """Listen, for the window with this number; said again for a window that follows.

        Never waits for anybody.
        """
        ...

    def let_sleep(self) -> None:
        """The machine need not wait any longer before it sleeps."""
        ...

    def stop(self) -> None:
        """Listen no more."""
        ...


class SilentWatch:
    """A system that tells nothing."""

    def start(self, window: int) -> None:
        """Begin to listen to nobody."""

    def let_sleep(self) -> None:
        """Hold nothing up."""

    def stop(self) -> None:
        """Go on as before."""


def system_watch(heard: Heard, platform: str = sys.platform) -> SystemWatch:
    """The watch for this system."""
    if platform not in _WATCHES:
        return SilentWatch()
    module, kind = _WATCHES[platform]
    watch: SystemWatch = getattr(importlib.import_module(module), kind)(heard)
    return watch


def watch_module(platform: str = sys.platform) -> str:
    """The module with the watch for this system."""
    return _WATCHES.get(platform, (__name__, ""))[0]
