"""Walks through the real window as a person would: for screenshots and the smoke walk."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from journal_app.app.program import Program

_STEP_MS = 20
_SETTLE_MS = 130
"""Long enough for everything that moves to have come to rest before a picture is taken."""


class WalkError(Exception):
    """Something did not come in time."""


def spoken_name(widget: QWidget) -> str:
    """The name that a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


class Walk:
    """Presses, waits, and takes pictures."""

    def __init__(self, program: Program, *, settle_ms: int = _SETTLE_MS) -> None:
        self.program, self._settle_ms = program, settle_ms

    def pause(self, milliseconds: int) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, true: Callable[[], object], what: str, seconds: float = 30) -> None:
        """Let the window live until something is so."""
        for _ in range(int(seconds * 1000 / _STEP_MS)):
            if true():
                return
            self.pause(_STEP_MS)
        raise WalkError(what)

    def settle(self) -> None:
        """Let both threads finish what they have and the window show it."""
        for _ in range(3):
            for thread in (self.program.db_thread, self.program.drawing_thread):
                waiting = thread.submit(int)
                self.until(waiting.done, "the threads are still busy", seconds=60)
            self.pause(self._settle_ms)

    def press(self, name: str) -> None:
        """Press a button of the window by the name that a screen reader says."""
        self.until(lambda: self._button(name) is not None, f"the button “{name}”", seconds=5)
        button = self._button(name)
        assert button is not None
        button.click()

    def _button(self, name: str) -> QAbstractButton | None:
        window = self.program.window
        buttons = [] if window is None else window.findChildren(QAbstractButton)
        ready = (one for one in buttons if one.isVisible() and one.isEnabled())
        return next((one for one in ready if spoken_name(one) == name), None)

    def picture(self, path: Path, widget: QWidget | None = None) -> None:
        """Take a picture of the window."""
        shown = widget or self.program.window
        assert shown is not None
        path.parent.mkdir(parents=True, exist_ok=True)
        shown.grab().save(str(path))
