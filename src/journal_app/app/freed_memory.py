"""Memory that was freed goes back to the system."""

import ctypes
import sys


def give_back() -> None:
    """Have the C library let go of what it keeps for later; only glibc is asked.

    Each thread keeps its own, and what a large journal takes while it is backed up and checked
    would otherwise stay with the process for the rest of the day.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
