"""Two clocks that nobody can set: how long the machine has been awake, and how long asleep."""

import ctypes
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MachineClock:
    """Seconds since some moment of the past; only differences mean something."""

    awake: Callable[[], float]
    asleep: Callable[[], float]


def machine_clock(platform: str = sys.platform) -> MachineClock:
    """The clocks of this machine; where sleep cannot be told, it is never told."""
    asleep = {"linux": _asleep_linux, "darwin": _asleep_macos, "win32": _asleep_windows}
    return MachineClock(time.monotonic, asleep.get(platform, lambda: 0.0))


def _asleep_linux() -> float:
    """clock_gettime(2): CLOCK_BOOTTIME is CLOCK_MONOTONIC and the time in suspend."""
    return _clock("CLOCK_BOOTTIME") - _clock("CLOCK_MONOTONIC")


def _asleep_macos() -> float:
    """clock_gettime(3) of macOS: CLOCK_MONOTONIC goes on in sleep, CLOCK_UPTIME_RAW does not."""
    return _clock("CLOCK_MONOTONIC") - _clock("CLOCK_UPTIME_RAW")


def _asleep_windows() -> float:
    """GetTickCount64 (ms) goes on in sleep, QueryUnbiasedInterruptTime (100 ns) does not."""
    kernel = ctypes.CDLL("kernel32")
    kernel.GetTickCount64.restype = ctypes.c_uint64
    unbiased = ctypes.c_uint64()
    kernel.QueryUnbiasedInterruptTime(ctypes.byref(unbiased))
    return float(kernel.GetTickCount64()) / 1e3 - unbiased.value / 1e7


def _clock(name: str) -> float:
    return time.clock_gettime(getattr(time, name))
