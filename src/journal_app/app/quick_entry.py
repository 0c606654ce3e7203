"""The way to the quick-entry window: open over an open journal, through the lock before that."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from journal_app.app.screen_capture import can_forbid, forbid
from journal_app.app.window_activation import come_to_front

if TYPE_CHECKING:
    from journal_app.app.composition.journal_window import JournalWindow
    from journal_app.app.lock_flow import LockFlow
    from journal_app.ui.quick_entry.presenter import QuickEntryPresenter
    from journal_app.ui.window import Window


class QuickEntryProgram(Protocol):
    """What the quick entry asks of the program around it."""

    opened: JournalWindow | None
    window: Window | None
    lock_flow: LockFlow


class QuickEntry(QObject):
    """There is nowhere to type before the journal is open."""

    def __init__(self, program: QuickEntryProgram) -> None:
        super().__init__()
        self._program = program
        self._presenter: QuickEntryPresenter | None = None
        self._wanted = False

    def call(self, token: str = "") -> None:
        """Open the window; where the journal is locked, the unlock window first."""
        program = self._program
        assert program.window is not None
        if program.opened is None or program.lock_flow.covered:
            self._wanted = program.opened is None
            come_to_front(program.window, token)
            return
        if self._presenter is None:
            module = importlib.import_module("journal_app.app.composition.quick_entry")
            self._presenter = module.build(program.opened.composition)
            if can_forbid():
                forbid(int(self._presenter.view.winId()))
        self._presenter.open()

    def begin_anew(self) -> None:
        """Another window stands around the journal: this one goes with the old."""
        self.end()
        if self._wanted:
            self._wanted = False
            self.call()

    def end(self) -> None:
        """Take the window away; what is typed in it was kept before."""
        if self._presenter is not None:
            self._presenter.view.hide()
            self._presenter.view.deleteLater()
            self._presenter = None
