"""What watches over the window besides the lock: the clipboard, pictures of it, and the drive."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from journal_app.app.clipboard import PrivateClipboard
from journal_app.app.screen_capture import can_forbid, forbid
from journal_app.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QClipboard

    from journal_app.app.environment import Environment
    from journal_app.app.places.drive_watch import DriveWatch
    from journal_app.ui.jobs import Jobs
    from journal_app.ui.window import Window


class GuardedProgram(Protocol):
    """What the guards ask of the program around them."""

    environment: Environment
    drawing: Jobs
    window: Window | None


class Guards(QObject):
    """One for each program; quiet unless there is something to say."""

    def __init__(self, program: GuardedProgram, clipboard: QClipboard) -> None:
        super().__init__()
        self._program = program
        self._clipboard = PrivateClipboard(clipboard)
        self._clipboard.emptied.connect(self._say_emptied)
        self._drive: DriveWatch | None = None

    def guard(self, window: Window) -> None:
        """Keep a window out of pictures, where the system can."""
        if can_forbid():
            forbid(int(window.winId()))

    def watch_drive(self) -> None:
        """Say when the drive with the open journal is pulled out."""
        if self._drive is None:
            module = importlib.import_module("journal_app.app.places.drive_watch")
            watch: DriveWatch = module.DriveWatch(
                self._program.environment.folder / "journal.db",
                self._program.drawing,
                importlib.import_module("journal_app.app.places.drive").is_removable,
            )
            watch.gone.connect(self._say_gone)
            watch.back.connect(self._say_back)
            watch.start()
            self._drive = watch

    def let_go(self) -> None:
        """Nothing of the journal stays where others can paste it, and nobody looks any more."""
        self._clipboard.empty()
        if self._drive is not None:
            self._drive.stop()

    def _say_emptied(self) -> None:
        self._say(
            tr(
                "What you had copied was taken off the clipboard. If you cut it out of a text, "
                "Ctrl+Z in that text brings it back."
            )
        )

    def _say_gone(self) -> None:
        self._say(
            tr(
                "The drive with your journal is gone. What you are writing stays on this screen, "
                "and what was saved is on the drive. Put the drive back in before you save."
            )
        )

    def _say_back(self) -> None:
        self._say(
            tr(
                "The drive is back. Save now; if that does not work, copy what you were writing, "
                "lock with Ctrl+L and open the journal again."
            )
        )

    def _say(self, text: str) -> None:
        if self._program.window is not None:
            self._program.window.notices.say(text)
