"""What the Journal screen shows."""

from dataclasses import dataclass, field
from datetime import date

from journal_app.domain.entry import Entry
from journal_app.domain.search import EntryFilter, SearchQuery
from journal_app.ui.entry_blocks import Block
from journal_app.ui.entry_card import EntryCard
from journal_app.ui.screens.journal.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Related:
    """Another entry that belongs to the open one."""

    relation: str
    """How the two belong together, in words."""
    card: EntryCard


@dataclass(frozen=True, slots=True, repr=False)
class EarlierVersion:
    """What an entry said before it was changed."""

    until: str
    """When it was changed, in words."""
    blocks: tuple[Block, ...]
    entry: Entry


@dataclass(frozen=True, slots=True)
class EntryDetail:
    """One entry in full."""

    card: EntryCard
    day: str
    written: str
    """When it was written down, where that was later."""
    blocks: tuple[Block, ...]
    query: SearchQuery = field(default_factory=SearchQuery)
    """What was looked for; it is marked."""
    related: tuple[Related, ...] = ()
    versions: tuple[EarlierVersion, ...] = ()
    """Newest first."""
    changed_on_both: bool = False
    """Whether another copy changed it too, and the person has not chosen yet."""


@dataclass(frozen=True, slots=True, repr=False)
class Offered:
    """What there is to filter by."""

    tags: tuple[str, ...] = ()
    """Most used first."""
    today: date = date.min


@dataclass(frozen=True, slots=True, repr=False)
class JournalState:
    """The timeline, and how it is narrowed down."""

    timeline: Timeline = field(default_factory=Timeline)
    wanted: EntryFilter = field(default_factory=EntryFilter)
    typed: str = ""
    """What stands in the search field."""
    offered: Offered = field(default_factory=Offered)
    in_bin: int = 0
    loaded: bool = False

    @property
    def cards(self) -> tuple[EntryCard, ...]:
        """The entries that are loaded, newest first."""
        return self.timeline.cards
