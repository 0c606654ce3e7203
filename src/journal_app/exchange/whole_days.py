"""A time that is midnight in every row says the day."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, time

from journal_app.domain.file_row import FileRow
from journal_app.domain.import_row import RefusedRow

Rows = Iterator[FileRow | RefusedRow]


def with_whole_days(read: Callable[[], Rows]) -> Rows:
    """The rows of a reader, as days where all of their times are midnight; read twice."""
    times = (row.when for row in read() if isinstance(row, FileRow))
    clocks = [when.time() == time() for when in times if isinstance(when, datetime)]
    days = bool(clocks) and all(clocks)
    for row in read():
        if days and isinstance(row, FileRow) and isinstance(row.when, datetime):
            yield replace(row, when=row.when.date())
        else:
            yield row
