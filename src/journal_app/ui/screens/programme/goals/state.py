"""What the goals page shows."""

from dataclasses import dataclass, field
from datetime import date

from journal_app.domain.goal import Goal
from journal_app.domain.ids import EntryId


@dataclass(frozen=True, slots=True)
class PracticeLine:
    """An entry that can belong to a goal, in words."""

    id: EntryId
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class GoalsState:
    """Every goal, and the practices to pick from."""

    today: date
    goals: tuple[Goal, ...] = field(default=(), repr=False)
    practices: tuple[PracticeLine, ...] = field(default=(), repr=False)
    """The newest first."""

    def practice(self, entry: EntryId) -> PracticeLine | None:
        """A practice in words; None where the entry is gone."""
        return next((one for one in self.practices if one.id == entry), None)
