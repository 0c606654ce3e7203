"""Nothing of this process is left for others: private files, no core dumps."""

import ctypes
import os
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4
"""From ``linux/prctl.h``."""


def harden() -> None:
    """Make new files private and leave no image of the memory behind, where the system can."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
