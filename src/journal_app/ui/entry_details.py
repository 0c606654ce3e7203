"""Everything an entry says, in the parts in which a page sets it: words only."""

from collections.abc import Iterable

from journal_app.domain.entry import Entry
from journal_app.translation import tr
from journal_app.ui.entry_blocks import Block, ChainStep, ChainSteps, FigureBlock, Gentle, Said
from journal_app.ui.entry_kinds.kinds import SHOWN
from journal_app.ui.names import Names


def details(entry: Entry, names: Names) -> tuple[Block, ...]:
    """Everything an entry says; what was skipped is left out."""
    said = SHOWN[entry.kind].blocks(entry.body, names)
    blocks = [*said, FigureBlock(((tr("Tags"), ", ".join(entry.tags)),))]
    return tuple(shown for block in blocks if (shown := _answered(block)) is not None)


def _answered(block: Block) -> Block | None:
    """The part without what was skipped; None where nothing is left."""
    match block:
        case Said(_, text) | Gentle(text):
            return block if text.strip() else None
        case FigureBlock(rows):
            kept = tuple(row for row in rows if row[1].strip())
            return FigureBlock(kept) if kept else None
        case ChainSteps(question, steps):
            told = _told(steps)
            return ChainSteps(question, told) if told else None


def _told(steps: Iterable[ChainStep]) -> tuple[ChainStep, ...]:
    return tuple(step for step in steps if step.text.strip() or step.could_turn)
