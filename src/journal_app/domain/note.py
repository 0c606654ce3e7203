"""A note: free text."""

from dataclasses import dataclass

from journal_app.domain.silent import Silent
from journal_app.domain.text import settle


@dataclass(frozen=True, slots=True, repr=False)
class Note(Silent):
    """Free text in the person's own words."""

    text: str = ""

    def __post_init__(self) -> None:
        settle(self, "text")

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not self.text.strip()
