"""The kernel's own record of what processes asked of the network."""

import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

LOCAL = {"AF_UNIX", "AF_LOCAL"}
"""Kinds of socket that stay on the machine: the display, the session bus."""

_STRACE = shutil.which("strace")
_OPENED = re.compile(r"\bsocket(?:pair)?\((\w+)")
_NO_BUS = "disabled:"
"""Else Qt may start a session bus of its own, which outlives the program and is traced for ever."""


@cache
def can_trace() -> bool:
    if _STRACE is None:
        return False
    tried = subprocess.run([_STRACE, "-o", os.devnull, "true"], capture_output=True, check=False)
    return tried.returncode == 0


class Trace:
    """Keeps the calls of a command and of every process that it starts."""

    def __init__(self, folder: Path) -> None:
        self._log = folder / "calls"

    @property
    def through(self) -> tuple[str | Path, ...]:
        """What stands before a command."""
        return (_STRACE or "strace", "-f", "-qq", "-e", "trace=network", "-o", self._log)

    def environment(self, **more: str) -> dict[str, str]:
        return {**os.environ, "DBUS_SESSION_BUS_ADDRESS": _NO_BUS, **more}

    def families(self) -> set[str]:
        """Kinds of socket that were opened."""
        return set(_OPENED.findall(self._log.read_text(errors="replace")))
