"""Files of a clinic: questionnaires that come in, answers that go out."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol


class FormFiles(Protocol):
    """Asks for files and reads or writes them."""

    def ask_form(self, chosen: Callable[[Path], None]) -> None:
        """Ask for a clinic's file; nothing happens where the person changes their mind."""
        ...

    def read(self, file: Path) -> str:
        """The text of a file, within bounds; on the journal's thread. Raises FormRefusedError."""
        ...

    def ask_where(self, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask where answers are saved."""
        ...

    def write(self, file: Path, body: str) -> None:
        """Write answers, easy to read; on the journal's thread."""
        ...
