"""Read the goals, and what was practised that can belong to one."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from journal_app.domain.entry import Entry, EntryKind, NoSuchEntryError
from journal_app.domain.goal import Goal
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import zone_named
from journal_app.usecases.ports import Clock, Journal

_BACK = timedelta(days=60)
_KINDS = (EntryKind.PRACTICE, EntryKind.COPING)


@dataclass(frozen=True, slots=True)
class GoalsNow:
    """The goals as they stand on a day."""

    today: date
    goals: tuple[Goal, ...] = field(default=(), repr=False)
    practices: tuple[Entry, ...] = field(default=(), repr=False)
    """What was practised in the last two months or is linked already, the newest first."""


@dataclass(frozen=True, slots=True)
class ReadGoals:
    """Reads goals with the practices to pick from."""

    journal: Journal
    clock: Clock

    def __call__(self) -> GoalsNow:
        """The goals of today."""
        today = self.clock.now().astimezone(zone_named(self.clock.zone())).date()
        goals = tuple(self.journal.goals.all())
        entries = self.journal.entries.between(
            today - _BACK, today + timedelta(days=1), kinds=_KINDS
        )
        found = {entry.id: entry for entry in entries}
        for linked in {one for goal in goals for one in goal.practices} - set(found):
            entry = self._linked(linked)
            if entry is not None:
                found[linked] = entry
        newest = sorted(found.values(), key=lambda one: one.moment.occurred_at, reverse=True)
        return GoalsNow(today, goals, tuple(newest))

    def _linked(self, entry: EntryId) -> Entry | None:
        """An entry that is linked, unless it is gone for good."""
        try:
            return self.journal.entries.get(entry)
        except NoSuchEntryError:
            return None
