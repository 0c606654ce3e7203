"""How far an import is, and the wish to stop it; between the thread that reads and the window."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from journal_app.domain.import_errors import (
    MOST_TABLE_ROWS,
    ImportStoppedError,
    TableTooLargeError,
)

Row = TypeVar("Row")


class ImportProgress:
    """Each field is written by one thread alone."""

    def __init__(self) -> None:
        self.rows = 0
        """Rows that were read so far."""
        self._stopped = False

    def stop(self) -> None:
        """Have the next row raise ImportStoppedError."""
        self._stopped = True

    def tell(self, rows: int) -> None:
        """Say how far it is. Raises ImportStoppedError."""
        if self._stopped:
            raise ImportStoppedError
        self.rows = rows

    def follow(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows, counted. Raises ImportStoppedError, TableTooLargeError."""
        self.rows = 0
        for row in rows:
            if self._stopped:
                raise ImportStoppedError
            self.rows += 1
            if self.rows > MOST_TABLE_ROWS:
                raise TableTooLargeError
            yield row
