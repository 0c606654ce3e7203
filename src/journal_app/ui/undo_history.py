"""What was done, newest last, each act with its way back and its way forth."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

MOST_ACTS = 100
"""Older acts than these are no longer offered."""


@dataclass(frozen=True, slots=True, eq=False)
class Act:
    """One thing that was done and can be undone."""

    name: str
    """What it was, in a few words for the Edit menu."""
    undo: Callable[[], None]
    redo: Callable[[], None]
    """Does it again in the same way, which tells the history of a new act."""


class UndoHistory(QObject):
    """Two stacks: what can be undone, and what can be redone."""

    changed = Signal()
    recorded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._done: list[Act] = []
        self._undone: list[Act] = []
        self._redoing = False

    @property
    def next_undo(self) -> str:
        """The name of what Undo takes back; empty where there is nothing."""
        return self._done[-1].name if self._done else ""

    @property
    def next_redo(self) -> str:
        """The name of what Redo does again; empty where there is nothing."""
        return self._undone[-1].name if self._undone else ""

    def record(self, act: Act) -> None:
        """Remember an act; what was undone before it can no longer be redone."""
        if not self._redoing:
            self._undone.clear()
        self._redoing = False
        self._done = [*self._done, act][-MOST_ACTS:]
        self.recorded.emit()
        self.changed.emit()

    def undo(self) -> None:
        """Take back the newest act."""
        if self._done:
            self.take_back(self._done[-1])

    def take_back(self, act: Act) -> None:
        """Take back one act, once; others stay as they are."""
        if act not in self._done:
            return
        self._done.remove(act)
        self._undone.append(act)
        self._redoing = False
        act.undo()
        self.changed.emit()

    def redo(self) -> None:
        """Do again what was undone last."""
        if not self._undone:
            return
        act = self._undone.pop()
        self._redoing = True
        act.redo()
        self.changed.emit()
