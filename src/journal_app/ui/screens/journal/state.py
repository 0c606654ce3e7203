"""What the Journal screen shows."""

from dataclasses import dataclass

from journal_app.domain.entry import EntryKind
from journal_app.ui.entry_card import EntryCard


@dataclass(frozen=True, slots=True)
class EntryDetail:
    """One entry in full."""

    card: EntryCard
    day: str
    written: str
    """When it was written down, where that was later."""
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class JournalState:
    """The timeline and the entry that is open beside it."""

    cards: tuple[EntryCard, ...] = ()
    kinds: tuple[EntryKind, ...] = ()
    """Kinds that are shown; none means all."""
    detail: EntryDetail | None = None
    loaded: bool = False
