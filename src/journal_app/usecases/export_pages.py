"""What a person reads of a journal: its entries and the pages beside them, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from journal_app.domain.silent import Silent
from journal_app.usecases.export_ports import ExportOrder, KeptEntry
from journal_app.usecases.ports import Journal


@dataclass(frozen=True, slots=True, repr=False)
class PageText(Silent):
    """An answer under its question; the question may be empty."""

    question: str
    text: str
    short: bool = False
    """Whether both stand on one line."""


@dataclass(frozen=True, slots=True, repr=False)
class PageSection(Silent):
    """A heading with what stands under it."""

    heading: str
    texts: tuple[PageText, ...]


@dataclass(frozen=True, slots=True, repr=False)
class ReadPage(Silent):
    """A page beside the months."""

    name: str
    """Of its file, without an ending."""
    title: str
    sections: tuple[PageSection, ...]


class JournalPages(Protocol):
    """Puts a journal into words, in the language in force."""

    def month(self, first: date) -> str:
        """What a month is called."""
        ...

    def day(self, day: date) -> str:
        """What a day is called."""
        ...

    def entry(self, kept: KeptEntry) -> PageSection:
        """An entry: its time and kind, and everything it says."""
        ...

    def pages(self, journal: Journal, order: ExportOrder) -> Iterator[ReadPage]:
        """The pages beside the entries; one that is empty is left out."""
        ...

    def bin(self) -> str:
        """What the page of the bin is called."""
        ...
