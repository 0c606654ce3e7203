"""Empty the bin of what has been in it long enough."""

from dataclasses import dataclass
from datetime import timedelta

from journal_app.usecases.ports import Clock, Entries

BIN_DAYS = 30
"""So long an entry can be taken out of the bin again."""


@dataclass(frozen=True, slots=True)
class EmptyBin:
    """Removes for good what went into the bin more than ``BIN_DAYS`` ago."""

    entries: Entries
    clock: Clock

    def __call__(self) -> int:
        """How many entries went."""
        return self.entries.purge(self.clock.now() - timedelta(days=BIN_DAYS))
