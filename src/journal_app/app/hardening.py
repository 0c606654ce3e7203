"""Nothing of this process is left for others: private files, no core dumps."""

import ctypes
import os
import sys
from contextlib import suppress

_PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 3, 4
"""From ``linux/prctl.h``."""


def harden() -> None:
    """Make new files private and leave no image of the memory behind, where the system can.

    What another program of the same person may not dump it may not read either: without
    PR_SET_DUMPABLE, /proc/PID/mem is open to every process of the account.
    """
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def leaves_no_dump() -> bool:
    """Ask the system whether what ``harden`` wished is so; it decides, not we."""
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415 - not on Windows

    if resource.getrlimit(resource.RLIMIT_CORE)[0] != 0:
        return False
    if sys.platform != "linux":
        return True
    with suppress(OSError, AttributeError):
        dumpable: int = ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0)
        return dumpable == 0
    return False
