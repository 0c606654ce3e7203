"""Work that takes more than a moment: how far it is, and the wish to stop it."""

from typing import Final

from journal_app.domain.errors import JournalError

_PARTS: Final = 1000


class WorkStoppedError(JournalError):
    """The person stopped it; nothing of it is left."""


class LongWork:
    """Stands between the thread that works and the window: each field is written by one alone.

    Whoever works calls ``check`` or ``tell`` where it can still be undone, and ``keep`` before
    the step that cannot.
    """

    def __init__(self) -> None:
        self.done = 0
        """How many of ``total`` are done: rows, files, steps."""
        self.total = 0
        """0 where nobody can say."""
        self.kept = False
        """Whether it can no longer be stopped."""
        self.stopped = False
        """Whether somebody wants it to stop."""

    def stop(self) -> None:
        """Have the next look raise WorkStoppedError."""
        self.stopped = True

    def check(self) -> None:
        """Go on, unless it was stopped. Raises WorkStoppedError."""
        if self.stopped and not self.kept:
            raise WorkStoppedError

    def tell(self, done: int, total: int = 0) -> None:
        """Say how far it is. Raises WorkStoppedError."""
        self.check()
        self.done, self.total = done, total

    def keep(self) -> None:
        """From here on it goes to its end. Raises WorkStoppedError."""
        self.check()
        self.kept = True

    def part(self, number: int, of: int) -> "LongWork":
        """One of several steps, which counts as far as it is itself."""
        return _Part(self, number, of)


class _Part(LongWork):
    """Tells the whole how far it is."""

    def __init__(self, whole: LongWork, number: int, of: int) -> None:
        super().__init__()
        self._whole, self._number, self._of = whole, number, of

    def stop(self) -> None:
        self._whole.stop()

    def check(self) -> None:
        self._whole.check()

    def tell(self, done: int, total: int = 0) -> None:
        inside = min(_PARTS, _PARTS * done // total) if total else 0
        self._whole.tell(_PARTS * self._number + inside, _PARTS * self._of)

    def keep(self) -> None:
        self._whole.keep()


class _Unwatched(LongWork):
    """Nobody looks at it, and nobody stops it."""

    def stop(self) -> None:
        """Nobody does."""

    def tell(self, done: int, total: int = 0) -> None:
        """Nobody listens."""

    def keep(self) -> None:
        """It goes to its end in any case."""

    def part(self, number: int, of: int) -> LongWork:  # noqa: ARG002 - the same for any
        """Nobody counts."""
        return self


UNWATCHED: Final[LongWork] = _Unwatched()
"""For work on the command line, in the background and within other work."""
