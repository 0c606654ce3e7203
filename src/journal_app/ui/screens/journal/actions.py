"""What the Journal screen needs done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.ui.entry_acts import EntryWrites
from journal_app.ui.entry_card import Names
from journal_app.ui.screens.journal.day_notes import DayValues
from journal_app.ui.screens.journal.pages import Find
from journal_app.ui.screens.journal.state import Offered
from journal_app.usecases.read_entry import Around


@dataclass(frozen=True, slots=True, repr=False)
class Surroundings:
    """What is shown around the timeline."""

    names: Names
    offered: Offered
    in_bin: int


@dataclass(frozen=True, slots=True)
class JournalReads:
    """What is asked of the journal, on its own thread."""

    find: Find
    surroundings: Callable[[], Surroundings]
    entry: Callable[[EntryId], Entry | None]
    """An entry of the timeline; None where it is not there any more."""
    around: Callable[[Entry], Around]
    first_day: Callable[[], date | None]
    month: Callable[[date], Mapping[date, int]]
    """How much was written on each day of a month."""
    day_values: Callable[[date, date], DayValues]
    """What the answers of each day come to."""


@dataclass(frozen=True, slots=True)
class JournalActions:
    """Reading, changing, and the ways to other screens, which run on the GUI thread."""

    reads: JournalReads
    writes: EntryWrites
    edit: Callable[[Entry], None]
    write: Callable[[], None]
    open_bin: Callable[[], None]
