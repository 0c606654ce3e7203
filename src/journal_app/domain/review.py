"""A weekly review: how the week went, and one thing for the next."""

from dataclasses import dataclass

from journal_app.domain.entry_body import EntryBody
from journal_app.domain.passage import Passage, passages_of
from journal_app.domain.text import LINE_LIMIT, settle


@dataclass(frozen=True, slots=True, repr=False)
class Review(EntryBody):
    """The seven days that end with the entry's day, each part free to stay empty."""

    looked: str = ""
    """What the week looked like."""
    helped: str = ""
    session: str = ""
    """What to bring to the session."""
    next_week: str = ""
    """One thing for next week, one line."""

    def __post_init__(self) -> None:
        settle(self, "next_week", limit=LINE_LIMIT)
        settle(self, "looked", "helped", "session")

    @property
    def empty(self) -> bool:
        """Whether nothing was said at all."""
        texts = (self.looked, self.helped, self.session, self.next_week)
        return not any(text.strip() for text in texts)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every text with the name of its question."""
        return passages_of(
            looked=self.looked, helped=self.helped, session=self.session, next_week=self.next_week
        )

    @property
    def gist(self) -> tuple[str, ...]:
        """Texts that may stand for it on a list."""
        return (self.session, self.looked)
