"""Keeping pictures of the window from other programs, where the system can.

Sources: learn.microsoft.com, SetWindowDisplayAffinity; developer.apple.com, NSWindow.sharingType.
X11 lets every program read every window; Wayland asks the person, not the window.
"""

import ctypes
import importlib
import sys
from collections.abc import Callable
from typing import Any

_OUT_OF_CAPTURE, _BLACK_IN_CAPTURE = 0x11, 0x1
"""WDA_EXCLUDEFROMCAPTURE from Windows 10 2004 on, WDA_MONITOR before."""
_SHARED_WITH_NOBODY = 0
"""NSWindowSharingNone."""


def can_forbid(platform: str = sys.platform) -> bool:
    """Whether this system lets a window keep itself out of pictures."""
    return platform in {"win32", "darwin"}


def forbid(
    window: int, platform: str = sys.platform, load: Callable[..., Any] | None = None
) -> bool:
    """Keep a window out of pictures, recordings and shared screens; whether that worked."""
    if platform == "win32":
        user = (load or ctypes.CDLL)("user32")
        ways = (_OUT_OF_CAPTURE, _BLACK_IN_CAPTURE)
        return any(user.SetWindowDisplayAffinity(ctypes.c_void_p(window), way) for way in ways)
    if platform == "darwin":
        view = (load or importlib.import_module)("objc").objc_object(c_void_p=window)
        view.window().setSharingType_(_SHARED_WITH_NOBODY)
        return True
    return False
