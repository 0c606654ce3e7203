"""What a reader of files with entries has to be able to do."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from journal_app.domain.import_row import ImportRow, RefusedRow
from journal_app.usecases.map_scales import ScaleMapping
from journal_app.usecases.map_words import WordMapping

Rows = Iterable[ImportRow | RefusedRow]


class EntryReader(Protocol):
    """Reads one file; how the file is written was settled when the reader was made."""

    @property
    def scales(self) -> Sequence[ScaleMapping]:
        """Where its values go, in the order in which each row gives them."""
        ...

    @property
    def words(self) -> WordMapping:
        """Which of its activities and feelings are words of the journal."""
        ...

    def read(self) -> Iterator[ImportRow | RefusedRow]:
        """The rows, one at a time; a row that cannot be understood is refused alone.

        Raises JournalError where the file as a whole does not fit.
        """
        ...
