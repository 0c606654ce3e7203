"""A lapse: an event to learn from, told quietly."""

from dataclasses import dataclass

from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


@dataclass(frozen=True, slots=True, repr=False)
class Lapse(Silent):
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
