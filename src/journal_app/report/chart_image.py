"""A chart as the report takes it: drawn lines and the same in words."""

from dataclasses import dataclass

from journal_app.domain.errors import JournalError
from journal_app.domain.silent import Silent


class MissingAltTextError(JournalError):
    """A chart has no words for those who cannot see it."""


@dataclass(frozen=True, slots=True, repr=False)
class ChartImage(Silent):
    """An SVG picture with its alternative text.

    Raises:
        MissingAltTextError: ``alt`` is empty.
    """

    svg: bytes
    alt: str

    def __post_init__(self) -> None:
        if not self.alt.strip():
            raise MissingAltTextError
