"""A day or a moment that may be worth talking about."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import EntryId
from journal_app.domain.silent import Silent
from journal_app.domain.talk.reason import TalkReason

MOST_DAYS = 5
"""Days that are proposed at once."""


@dataclass(frozen=True, slots=True, repr=False)
class DayProposal(Silent):
    """A day with the facts that speak for it."""

    day: date
    reasons: tuple[TalkReason, ...]

    @property
    def weight(self) -> float:
        """How far up it stands (points, for the order alone)."""
        return sum(reason.weight for reason in self.reasons)


@dataclass(frozen=True, slots=True, repr=False)
class FlaggedEntry(Silent):
    """An entry that the person marked to bring along."""

    entry: EntryId
    kind: EntryKind
    day: date
    words: str = ""
    """The first words of it, for the person's own eyes."""
    late: bool = False
