"""Says what was saved, and offers to take it back and to do it again."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext


class UndoOffer:
    """Both ways run on the journal's thread; doing it again makes the same offer."""

    def __init__(self, context: ScreenContext, owner: QObject) -> None:
        self._context, self._owner = context, owner

    def __call__(
        self, said: str, name: str, undo: Callable[[], object], redo: Callable[[], object]
    ) -> None:
        """Say ``said``; the Edit menu has it under ``name``."""
        notices = self._context.notices
        notices.undoable(
            said,
            name,
            lambda: self._run(undo, lambda: notices.say(tr("Undone."))),
            lambda: self._run(redo, lambda: self(said, name, undo, redo)),
        )

    def _run(self, work: Callable[[], object], done: Callable[[], None]) -> None:
        self._context.jobs.run(
            work, owner=self._owner, done=lambda _: done(), refused=self._context.refuse
        )
