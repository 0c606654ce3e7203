"""What the screen that takes everything along asks of the program around it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from journal_app.domain.long_work import LongWork
from journal_app.ui.screens.take_out.state import FormatChoice
from journal_app.usecases.export_ports import ExportStep


class Writing(Protocol):
    """An export under way; on the journal's thread."""

    def step(self) -> ExportStep | None:
        """Write a little; None once it is whole. Raises JournalError, and nothing is left then."""
        ...

    def stop(self) -> None:
        """Leave nothing of it."""
        ...


class TakeOutService(Protocol):
    """Writes the journal to places of the person's own."""

    def formats(self) -> tuple[FormatChoice, ...]:
        """The formats in the order in which they are offered; on any thread."""
        ...

    def ask_place(self, form: str, chosen: Callable[[Path], None]) -> None:
        """Ask for a new place for a format; on the GUI thread."""
        ...

    def begin(self, form: str, place: Path, *, binned: bool) -> Writing:
        """Begin to write; on the journal's thread."""
        ...

    def ask_sealed(self, chosen: Callable[[Path], None]) -> None:
        """Ask for the place of a sealed file; on the GUI thread."""
        ...

    def seal(self, place: Path, work: LongWork) -> None:
        """Make a backup and copy it there; on the journal's thread."""
        ...

    def show(self, place: Path) -> bool:
        """Open the folder that a place is in; False where the system has nothing for it."""
        ...
