"""What a reader of another program's file has to be able to do."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from journal_app.domain.file_row import FileRow
from journal_app.domain.import_row import RefusedRow

FileRows = Iterable[FileRow | RefusedRow]


class FileReader(Protocol):
    """Reads one file; it decides nothing about the journal."""

    def header(self) -> tuple[str, ...]:
        """The names that the file gives its columns; none where it has no such names.

        Raises JournalError where the file as a whole does not fit.
        """
        ...

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """The rows, one at a time; a row that cannot be understood is refused alone.

        Raises JournalError where the file as a whole does not fit.
        """
        ...
