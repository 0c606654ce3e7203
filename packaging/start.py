"""Where the frozen program begins."""

import importlib
import os
import sys


def keep_own_code() -> None:
    """Go on reading the code from the file this process came from.

    An upgrade puts another file in its place while a journal is open. PyInstaller opens the file by
    name for every module; of the new file it would read the wrong bytes.
    """
    if sys.platform == "linux":
        held = os.open("/proc/self/exe", os.O_RDONLY)
        archive = importlib.import_module("pyimod02_importers").pyz_archive
        archive._filename = f"/proc/self/fd/{held}"  # noqa: SLF001 - there is no other way in


keep_own_code()
sys.exit(importlib.import_module("journal_app.app.main").main())
