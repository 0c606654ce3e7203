"""What writing a whole journal to files asks of the outside, and what it tells on the way."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TextIO

from journal_app.domain.entry import Entry
from journal_app.domain.silent import Silent
from journal_app.usecases.ports import Journal


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is to be written."""

    made_at: datetime
    """Aware, UTC."""
    zone: str = "UTC"
    """IANA name of the zone in force."""
    binned: bool = False
    """Whether what is in the bin is written as well."""


@dataclass(frozen=True, slots=True)
class ExportStep:
    """How far it is."""

    done: int
    total: int
    """Entries; those of the bin are not counted."""


Steps = Generator[ExportStep, None, None]
"""Writes a little at each step; closing it before its end leaves nothing behind."""


class NewPlace(Protocol):
    """A file or a folder that is being made; it has its name only once it is whole."""

    def open(self, name: str = "") -> AbstractContextManager[TextIO]:
        """A new text file, UTF-8, lines ended as they are written, for this person alone.

        A format that makes one file names none.
        """
        ...


WriteExport = Callable[[Journal, ExportOrder, NewPlace], Steps]
"""Writes a journal in one format."""


@dataclass(frozen=True, slots=True, repr=False)
class KeptEntry(Silent):
    """An entry, and since when it is in the bin."""

    entry: Entry
    binned_at: datetime | None = None
