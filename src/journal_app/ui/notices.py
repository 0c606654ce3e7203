"""One bar for everything the program has to say."""

from collections.abc import Callable
from typing import Protocol


class Notices(Protocol):
    """Where presenters say what happened."""

    def say(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show one sentence, with one thing to do where there is one."""
        ...

    def undoable(
        self, text: str, name: str, undo: Callable[[], None], redo: Callable[[], None]
    ) -> None:
        """Say what was done, and offer to undo it: here, and in the Edit menu under ``name``."""
        ...
