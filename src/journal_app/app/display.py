"""Whether a window can be shown at all."""

import os
import re
import sys
from pathlib import Path

from journal_app.translation import tr


def no_display() -> str:
    """What is said where there is none."""
    said = tr(
        "there is no display to open a window on. "
        "The commands work without one: see “even-keel --help”."
    )
    return f"even-keel: {said}\n"


def has_display(environment: dict[str, str] | None = None) -> bool:
    """Whether Qt would find a place for a window, so that it need not abort."""
    found = dict(os.environ) if environment is None else environment
    if found.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    if found.get("WAYLAND_DISPLAY"):
        return True
    display = found.get("DISPLAY", "")
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return bool(display)
    return Path(f"/tmp/.X11-unix/X{local[1]}").exists()  # noqa: S108 - where X servers listen
