"""What the Bin shows."""

from dataclasses import dataclass

from journal_app.ui.entry_blocks import Block
from journal_app.ui.entry_card import EntryCard


@dataclass(frozen=True, slots=True, repr=False)
class BinnedDetail:
    """One entry of the bin in full."""

    card: EntryCard
    when: str
    """When it happened, in words."""
    goes: str
    """When it goes for good, in words."""
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, repr=False)
class BinState:
    """What was deleted and can still come back."""

    cards: tuple[EntryCard, ...] = ()
    detail: BinnedDetail | None = None
    loaded: bool = False
