"""What the session builder shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from journal_app.domain.ids import EntryId
from journal_app.domain.report_blocks import TalkMoment
from journal_app.domain.talk.proposal import DayProposal, FlaggedEntry
from journal_app.usecases.talk.read_talk import TalkList


@dataclass(frozen=True, slots=True)
class TalkState:
    """The lists that can be chosen, the one that is open, and what could go on it."""

    lists: tuple[TalkList, ...] = field(default=(), repr=False)
    open: TalkList | None = field(default=None, repr=False)
    days: tuple[DayProposal, ...] = field(default=(), repr=False)
    flagged: tuple[FlaggedEntry, ...] = field(default=(), repr=False)
    topics: Mapping[EntryId, TalkMoment] = field(default_factory=dict, repr=False)
    """What the entries on the lists, and those that could go there, are about."""

    @property
    def free_days(self) -> tuple[DayProposal, ...]:
        """Proposed days that are not on the list."""
        if self.open is None:
            return ()
        return tuple(one for one in self.days if not self.open.sheet.holds(day=one.day))

    @property
    def free_flagged(self) -> tuple[FlaggedEntry, ...]:
        """Flagged entries that are not on the list."""
        if self.open is None:
            return ()
        return tuple(one for one in self.flagged if not self.open.sheet.holds(entry=one.entry))
