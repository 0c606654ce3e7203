"""The records of a CSV file, one at a time, however long a cell or the file is."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TextIO

from journal_app.domain.import_row import RefusedReason, RefusedRow
from journal_app.domain.text import TEXT_LIMIT
from journal_app.exchange.csv_quotes import mended_cells

_LINE_LIMIT: Final = 2 * TEXT_LIMIT
_RECORD_LIMIT: Final = 4 * TEXT_LIMIT
QUOTE: Final = '"'


@dataclass(frozen=True, slots=True)
class CsvRecord:
    """The cells of one row and the line it starts on (from 1)."""

    line: int
    cells: list[str] = field(repr=False)
    mended: bool = False
    """Whether quotation marks inside a cell had to be told from those round it."""


def records(file: TextIO, delimiter: str) -> Iterator[CsvRecord | RefusedRow]:
    """The records of a file opened with ``newline=""``; blank lines are left out.

    A record that cannot be read is refused alone: reading goes on behind its last quote.
    One of a single line whose quotation marks are not doubled is mended.
    """
    csv.field_size_limit(TEXT_LIMIT)
    lines = _Lines(file)
    reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)
    while True:
        lines.begin_record()
        try:
            cells = next(reader, None)
        except (_TooLongError, csv.Error) as error:
            too_long = isinstance(error, _TooLongError) or "larger than" in str(error)
            cells = None if too_long else lines.mended(delimiter)
            if cells is None:
                yield RefusedRow(
                    lines.first, RefusedReason.TOO_LONG if too_long else RefusedReason.BAD_QUOTES
                )
                lines.skip_record()
            else:
                yield CsvRecord(lines.first, cells, mended=True)
            continue
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield CsvRecord(lines.first, cells)


class _TooLongError(Exception):
    """A line or a record is longer than any that is read."""


class _Lines:
    """Lines for the reader of the standard library, bounded and counted."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._number = self._size = 0
        self._last = ""
        self._open_quote = False
        self.first = 1

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._read()
        if not line:
            raise StopIteration
        self._size += len(line)
        self._last = line
        if len(line) == _LINE_LIMIT and not _ends(line):
            self._skip_line()
            raise _TooLongError
        if self._size > _RECORD_LIMIT:
            raise _TooLongError
        return line

    def begin_record(self) -> None:
        self.first = self._number + 1
        self._size = 0
        self._open_quote = False

    def mended(self, delimiter: str) -> list[str] | None:
        """The cells of a record of one line with an even number of quotation marks."""
        if self._open_quote or self._number != self.first:
            return None
        return mended_cells(self._last, delimiter)

    def skip_record(self) -> None:
        """Skip to the end of a record: behind the line that closes its last quote."""
        while self._open_quote and (line := self._read()):
            if not _ends(line):
                self._skip_line()

    def _skip_line(self) -> None:
        while (more := self._read(counted=False)) and not _ends(more):
            pass

    def _read(self, *, counted: bool = True) -> str:
        line = self._file.readline(_LINE_LIMIT)
        self._number += bool(line) and counted
        self._open_quote ^= line.count(QUOTE) % 2 == 1
        return line


def _ends(line: str) -> bool:
    return line.endswith(("\n", "\r"))
