"""What to do if a lapse happens, written in advance on a calm day."""

from dataclasses import dataclass

from journal_app.domain.silent import Silent
from journal_app.domain.text import settle


@dataclass(frozen=True, slots=True, repr=False)
class LapsePlan(Silent):
    """The first hour, the first day, whom I tell, what I do not do; a thing a line."""

    first_hour: str = ""
    first_day: str = ""
    tell: str = ""
    """Whom I tell, beside those of the list of people."""
    not_do: str = ""
    """What I do not do."""

    def __post_init__(self) -> None:
        settle(self, "first_hour", "first_day", "tell", "not_do")

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        parts = (self.first_hour, self.first_day, self.tell, self.not_do)
        return not any(part.strip() for part in parts)
