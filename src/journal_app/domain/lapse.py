"""A lapse: an event to learn from, told quietly."""

from dataclasses import dataclass

from journal_app.domain.entry_body import EntryBody
from journal_app.domain.passage import Passage, passages_of
from journal_app.domain.text import LINE_LIMIT, settle


@dataclass(frozen=True, slots=True, repr=False)
class Lapse(EntryBody):
    """What happened and what it taught, each part free to stay empty."""

    what: str = ""
    how_much: str = ""
    context: str = ""
    led_here: str = ""
    taught: str = ""
    next_step: str = ""
    who_knows: str = ""

    def __post_init__(self) -> None:
        settle(self, "what", "how_much", "who_knows", limit=LINE_LIMIT)
        settle(self, "context", "led_here", "taught", "next_step")

    @property
    def empty(self) -> bool:
        """Never: that it happened is already something said."""
        return False

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every text with the name of its question."""
        return passages_of(
            what_happened=self.what,
            how_much=self.how_much,
            context=self.context,
            led_here=self.led_here,
            taught=self.taught,
            next_step=self.next_step,
            who_knows=self.who_knows,
        )

    @property
    def gist(self) -> tuple[str, ...]:
        """Texts that may stand for it on a list."""
        return (self.what, self.context, self.led_here, self.taught)

    @property
    def acted(self) -> bool | None:
        """Yes: that is what it is about."""
        return True
