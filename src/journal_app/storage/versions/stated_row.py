"""A row as it stands in the tables now."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from journal_app.usecases.documents import Document

ENTRY: Final = "entry"
"""What versions call the rows that are entries."""
ENTRIES: Final = "entries"
"""What a file calls all of them."""


class Gone(IntEnum):
    """Whether a row still counts."""

    NO = 0
    DELETED = 1
    """It can come back."""
    PURGED = 2
    """Nothing is left of it but its id."""


@dataclass(frozen=True, slots=True, repr=False)
class StatedRow:
    """What a row says now."""

    row_id: str
    gone: Gone
    updated_at: int
    """Milliseconds since 1970."""
    document: Document
    """Empty where it was purged."""
