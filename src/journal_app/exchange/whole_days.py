"""A time that is midnight in every row says the day."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, time

from journal_app.domain.file_row import FileRow
from journal_app.domain.import_row import RefusedRow

Rows = Iterator[FileRow | RefusedRow]


def with_whole_days(read: Callable[[], Rows]) -> Rows:
    """The rows of a reader, as days where all of their times are midnight.

    They are read up to the first other time, and then from the beginning.
    """
    days = _all_midnight(read())
    for row in read():
        if days and isinstance(row, FileRow) and isinstance(row.when, datetime):
            yield replace(row, when=row.when.date())
        else:
            yield row


def _all_midnight(rows: Rows) -> bool:
    found = False
    for row in rows:
        if isinstance(row, FileRow) and isinstance(row.when, datetime):
            if row.when.time() != time():
                return False
            found = True
    return found
