"""An entry as plain text, for a file or the clipboard."""

from journal_app.domain.entry import Entry
from journal_app.ui.entry_blocks import Block, ChainSteps, FigureBlock, Gentle, Said
from journal_app.ui.entry_card import card
from journal_app.ui.entry_details import details
from journal_app.ui.names import Names
from journal_app.ui.words import long_day


def entry_text(entry: Entry, names: Names) -> str:
    """Everything an entry says, question by question."""
    head = f"{card(entry, names).title}, {long_day(entry.moment.day)}"
    return "\n\n".join((head, *(_block(block) for block in details(entry, names)))) + "\n"


def _block(block: Block) -> str:
    match block:
        case Said():
            return f"{block.question}\n{block.text}" if block.question else block.text
        case FigureBlock():
            return "\n".join(f"{question}: {answer}" for question, answer in block.rows)
        case ChainSteps():
            steps = (f"- {step.kind}: {step.text}" for step in block.steps)
            return "\n".join((block.question, *steps))
        case Gentle():
            return block.text
