"""What bringing in and saving calendar files asks of the outside."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from journal_app.usecases.import_calendar import ReadCalendar

Chosen = Callable[[Path], None]


class CalendarFiles(Protocol):
    """Calendar files on the disk."""

    def reader(self, file: Path, encoding: str | None) -> ReadCalendar:
        """Reads a file, its letters in an encoding where one was chosen."""
        ...

    def write(self, file: Path, *, named: bool) -> int:
        """Save every session, whether with names; how many there are.

        On the journal's thread. Raises StorageUnavailableError, DiskFullError.
        """
        ...


class AskCalendarFile(Protocol):
    """Asks for a file; nothing happens where the person changes their mind."""

    def to_open(self, chosen: Chosen) -> None:
        """Ask which file is to be looked at."""
        ...

    def to_save(self, chosen: Chosen) -> None:
        """Ask where a file is to be saved."""
        ...
