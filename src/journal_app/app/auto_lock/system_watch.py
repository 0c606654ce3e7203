"""What every system can tell: sleep, a locked screen, another user."""

import importlib
import sys
from collections.abc import Callable
from typing import Protocol

from journal_app.app.auto_lock.reason import LockReason

Heard = Callable[[LockReason], None]
"""Called from whatever thread the system speaks on."""


class SystemWatch(Protocol):
    """Tells what the system says; where it says nothing, nothing is told."""

    def start(self, window: int) -> None:
        """Begin to listen, for the window with this number; never waits for anybody."""
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
    kinds = {
        "linux": ("linux", "LinuxWatch"),
        "win32": ("windows", "WindowsWatch"),
        "darwin": ("macos", "MacWatch"),
    }
    if platform not in kinds:
        return SilentWatch()
    file, kind = kinds[platform]
    module = importlib.import_module(f"journal_app.app.auto_lock.{file}")
    watch: SystemWatch = getattr(module, kind)(heard)
    return watch
