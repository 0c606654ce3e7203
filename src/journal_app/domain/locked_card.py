"""One card that may stand outside the lock: a contact and three steps."""

from dataclasses import dataclass
from typing import Final

from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle

STEPS: Final = 3


@dataclass(frozen=True, slots=True, repr=False)
class LockedCard(Silent):
    """Whoever opens the laptop can read it, so it says only what the person puts there.

    Raises:
        TextTooLongError: A part is longer than a line.
    """

    name: str = ""
    reach: str = ""
    first: str = ""
    second: str = ""
    third: str = ""

    def __post_init__(self) -> None:
        settle(self, "name", "reach", "first", "second", "third", limit=LINE_LIMIT)

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps that say something, in their order."""
        written = (self.first, self.second, self.third)
        return tuple(step.strip() for step in written if step.strip())

    @property
    def empty(self) -> bool:
        """Whether nothing stands on it."""
        return not (self.name.strip() or self.reach.strip() or self.steps)
