"""What was gathered for a paper, and can be drawn, printed and noted as it was gathered."""

from typing import Protocol

from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.usecases.note_shared import Left


class Printable(Protocol):
    """One report or paper; its pages are made on the drawing thread."""

    @property
    def name(self) -> str:
        """Proposed name of the file."""
        ...

    @property
    def left(self) -> Left:
        """What the ledger says of it once it has left."""
        ...

    def pages(self) -> list[bytes]:
        """Its pages as PNG."""
        ...

    def missing(self) -> tuple[MissingLetters, ...]:
        """Signs of it that cannot be printed."""
        ...

    def pdf(self, password: str) -> bytes:
        """The file; an empty password means none."""
        ...
