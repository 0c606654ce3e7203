"""Rows of a file, counted while they are read."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from journal_app.domain.import_errors import MOST_TABLE_ROWS, TableTooLargeError
from journal_app.domain.long_work import LongWork

Row = TypeVar("Row")


def counted(rows: Iterable[Row], work: LongWork) -> Iterator[Row]:
    """The rows, told one by one. Raises WorkStoppedError, TableTooLargeError."""
    for number, row in enumerate(rows, 1):
        work.tell(number)
        if number > MOST_TABLE_ROWS:
            raise TableTooLargeError
        yield row
