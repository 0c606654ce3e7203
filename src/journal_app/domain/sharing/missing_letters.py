"""Letters of a paper that no font on this computer has."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.entry import EntryKind
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class MissingLetters(Silent):
    """Signs that are printed as words in brackets, and where they stand."""

    signs: str
    """Each once, in the order they come."""
    day: date | None = None
    """Of the entry; None where they are in a name or the plan."""
    kind: EntryKind | None = None
