"""A screen is seen once the journal has answered: nothing on it moves under the pointer then."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from journal_app.ui.jobs import Jobs

LONGEST_MS = 700
"""After that it is shown as far as it is: nobody sits before an empty page."""
_HOPS = 2
"""Answers that may ask again: the frame of a screen first, then the part that is seen."""


class Readiness:
    """Keeps a view that was just gone to out of sight until what it asked for is there."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    def wait(self, view: QWidget, then: Callable[[], None] | None = None) -> None:
        """Show the view when the journal's thread has answered, then do what belongs to that."""
        view.hide()
        waiting = [then]

        def show() -> None:
            if waiting and shiboken6.isValid(view):
                after = waiting.pop()
                if _is_current(view):
                    view.show()
                if after is not None:
                    after()

        self._ask(view, show, _HOPS)
        QTimer.singleShot(LONGEST_MS, view, show)

    def _ask(self, view: QWidget, show: Callable[[], None], hops: int) -> None:
        if not hops:
            show()
            return
        self._jobs.run(_nothing, owner=view, done=lambda _: self._ask(view, show, hops - 1))


def _nothing() -> None:
    """Goes through the thread behind everything that was asked before."""


def _is_current(view: QWidget) -> bool:
    stack = view.parentWidget()
    return not isinstance(stack, QStackedWidget) or stack.currentWidget() is view
