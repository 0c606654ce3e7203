"""Errors that nobody expected: said in words, logged without a word of the journal."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType


def describe(error: BaseException) -> str:
    """Type and places in the program's own code; never the message, which may hold content."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return f"{type(error).__name__} at " + " > ".join(places or ["nowhere"])


class CrashReporter:
    """Writes what went wrong to standard error and tells the person once."""

    def __init__(self) -> None:
        self.tell: Callable[[], None] = lambda: None
        """Tells the person; set once there is a window."""
        self.seen: list[str] = []

    def report(self, error: BaseException) -> None:
        """Log an error and tell the person."""
        said = describe(error)
        self.seen.append(said)
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(f"even-keel: unexpected: {said}\n")
        self.tell()

    def install(self) -> None:
        """Take the place of Python's own hook, which would print the message."""
        sys.excepthook = self._hook

    def _hook(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        self.report(error)
