"""What is shown around the timeline."""

from dataclasses import dataclass

from journal_app.ui.names import Names
from journal_app.ui.read_names import ReadNames
from journal_app.ui.screens.journal.state import Offered
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.ports import Entries

COUNTED_IN_BIN = 100
"""So many entries of the bin are counted on its button."""


@dataclass(frozen=True, slots=True, repr=False)
class TimelineSurroundings:
    """Names, what a search can be narrowed by, and how many entries are in the bin."""

    names: Names
    offered: Offered
    in_bin: int


@dataclass(frozen=True, slots=True)
class ReadSurroundings:
    """Runs on the journal's thread."""

    entries: Entries
    names: ReadNames
    clock: DayClock

    def __call__(self) -> TimelineSurroundings:
        """All of it."""
        tags = tuple(tag for tag, _ in self.entries.tags())
        in_bin = len(self.entries.bin(COUNTED_IN_BIN))
        return TimelineSurroundings(self.names(), Offered(tags, self.clock.today()), in_bin)
