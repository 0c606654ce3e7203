"""A note: free text."""

from dataclasses import dataclass

from journal_app.domain.entry_body import EntryBody
from journal_app.domain.passage import Passage, passages_of
from journal_app.domain.text import settle


@dataclass(frozen=True, slots=True, repr=False)
class Note(EntryBody):
    """Free text in the person's own words."""

    text: str = ""

    def __post_init__(self) -> None:
        settle(self, "text")

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not self.text.strip()

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every text with the name of its question."""
        return passages_of(text=self.text)

    @property
    def gist(self) -> tuple[str, ...]:
        """Texts that may stand for it on a list."""
        return (self.text,)
