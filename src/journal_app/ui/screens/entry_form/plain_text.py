"""What stands in a form as plain text, for keeping it elsewhere."""

from pathlib import Path
from typing import Protocol

from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import moment_of
from journal_app.ui.entry_text import entry_text
from journal_app.ui.names import Names
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.usecases.keep_draft import Written
from journal_app.usecases.ports import Clock


class TextExport(Protocol):
    """Ways for a plain text out of the program."""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard for a short time."""
        ...

    def write(self, file: Path, text: str) -> None:
        """Write a plain file, off the window's thread."""
        ...


def written_as_text(written: Written, offered: Offers, clock: Clock) -> str:
    """The answers of a form with the names that it offers."""
    now = clock.now()
    moment = moment_of(now, now, clock.zone())
    entry = Entry(EntryId(""), moment, written.body, tags=written.marks.tags)
    names = Names(
        scales={scale.id: scale for scale in offered.scales},
        choices={choice.id: choice for choice in offered.choices},
    )
    return entry_text(entry, names)
