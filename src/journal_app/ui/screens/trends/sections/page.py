"""What a page of sections is about: what is read, what is counted, and how it is told."""

from datetime import date
from typing import Protocol, TypeVar

from journal_app.domain.entry import EntryKind
from journal_app.domain.long_work import LongWork
from journal_app.ui.screens.trends.sections.state import SectionsState

Record = TypeVar("Record")
Found = TypeVar("Found")


class InsightPage(Protocol[Record, Found]):
    """From the journal to words, one step a thread."""

    @property
    def written(self) -> EntryKind | None:
        """What an empty page offers to write down; without it the page is about all time."""
        ...

    def read(self, first: date, last: date, /) -> Record:
        """The numbers of these days; on the journal's thread."""
        ...

    def count(self, record: Record, work: LongWork, /) -> Found:
        """Statistics; on the other thread. May raise WorkStoppedError."""
        ...

    def tell(self, found: Found, /) -> SectionsState:
        """Words; on the GUI thread."""
        ...
