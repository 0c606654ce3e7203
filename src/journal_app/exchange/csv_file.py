"""Any CSV file with a column of dates, read row by row."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Final, TextIO

from journal_app.domain.errors import JournalError
from journal_app.domain.import_errors import (
    MOST_TABLE_BYTES,
    MOST_TABLE_ROWS,
    ColumnRole,
    FileProblem,
    InputFileError,
    NoSuchColumnError,
    TableTooLargeError,
)
from journal_app.domain.import_row import ImportRow, Reason, RefusedRow
from journal_app.exchange.cells import (
    CellError,
    ReadDay,
    answer,
    clock_time,
    is_missing,
    iso_day,
)
from journal_app.exchange.chosen_file import open_chosen_text, size_of
from journal_app.exchange.csv_header import Wanted, find_column, likely_delimiters
from journal_app.exchange.csv_records import Record, records
from journal_app.exchange.file_problems import file_problems
from journal_app.exchange.text_encoding import encoding_of

_SAMPLE: Final = 4096


@dataclass(frozen=True, slots=True)
class CsvLayout:
    """Which columns to read, by their names in the header."""

    date_column: str
    values: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    time_column: str | None = None
    where: tuple[tuple[str, str], ...] = ()
    """Only rows that have this text in this column."""
    read_day: ReadDay = iso_day
    delimiter: str | None = None
    """One character; None finds it out."""

    def wanted(self) -> Iterator[Wanted]:
        """The columns in the order in which ``_Places`` takes them."""
        yield Wanted(ColumnRole.DATE, 1, self.date_column)
        if self.time_column is not None:
            yield Wanted(ColumnRole.TIME, 1, self.time_column)
        for role, names in (
            (ColumnRole.VALUE, self.values),
            (ColumnRole.NOTE, self.notes),
            (ColumnRole.WHERE, tuple(column for column, _ in self.where)),
        ):
            for number, name in enumerate(names, 1):
                yield Wanted(role, number, name)


def read_csv(path: Path, layout: CsvLayout) -> Iterator[ImportRow | RefusedRow]:
    """The rows of a file, one at a time; a row that cannot be understood is refused alone.

    Raises:
        TableTooLargeError, InputFileError, NoSuchColumnError, AmbiguousColumnError: The file
            as a whole does not fit.
    """
    with file_problems():
        if size_of(path) > MOST_TABLE_BYTES:
            raise TableTooLargeError
        encoding = encoding_of(path)
        delimiter = _choose_delimiter(path, encoding, layout)
        with _opened(path, encoding) as file:
            found = records(file, delimiter)
            header = _header(found)
            read = _RowReader(layout, header, comma=delimiter == ";")
            for number, record in enumerate(found):
                if number == MOST_TABLE_ROWS:
                    raise TableTooLargeError
                row = record if isinstance(record, RefusedRow) else read(record)
                if row is not None:
                    yield row


class _RowReader:
    """Reads one record after the other by the columns of the header."""

    def __init__(self, layout: CsvLayout, header: list[str], *, comma: bool) -> None:
        places = iter([find_column(header, wanted) for wanted in layout.wanted()])
        self._layout = layout
        self._comma = comma
        self._width = len(header)
        self._date = next(places)
        self._time = None if layout.time_column is None else next(places)
        self._values = [next(places) for _ in layout.values]
        self._notes = [next(places) for _ in layout.notes]
        self._where = [(next(places), text.strip()) for _, text in layout.where]

    def __call__(self, record: Record) -> ImportRow | RefusedRow | None:
        """The row, why it is refused, or None where it is not asked for."""
        cells = record.cells + [""] * (self._width - len(record.cells))
        if any(cells[place].strip() != text for place, text in self._where):
            return None
        try:
            return self._read(record.line, cells)
        except CellError as error:
            return RefusedRow(record.line, error.reason)

    def _read(self, line: int, cells: list[str]) -> ImportRow:
        if any(cell.strip() for cell in cells[self._width :]):
            raise CellError(Reason.TOO_MANY_CELLS)
        if is_missing(cells[self._date]):
            raise CellError(Reason.NO_DATE)
        when = self._layout.read_day(cells[self._date])
        if self._time is not None and not is_missing(cells[self._time]):
            when = _at(when, clock_time(cells[self._time]))
        notes = (cells[place].strip() for place in self._notes)
        return ImportRow(
            line=line,
            when=when,
            values=tuple(answer(cells[place], comma=self._comma) for place in self._values),
            note="\n\n".join(note for note in notes if note),
        )


def _at(day: date | datetime, clock: time) -> datetime:
    return datetime.combine(day.date() if isinstance(day, datetime) else day, clock)


def _choose_delimiter(path: Path, encoding: str, layout: CsvLayout) -> str:
    """The likeliest delimiter with which the header has every column that is asked for."""
    if layout.delimiter is not None:
        return layout.delimiter
    with _opened(path, encoding) as file:
        likely = likely_delimiters(file.read(_SAMPLE))
    refused: JournalError | None = None
    for delimiter in likely:
        with _opened(path, encoding) as file:
            header = _header(records(file, delimiter))
        try:
            _RowReader(layout, header, comma=False)
        except NoSuchColumnError as error:
            refused = refused or error
            continue
        return delimiter
    assert refused is not None
    raise refused


def _header(found: Iterator[Record | RefusedRow]) -> list[str]:
    first = next(found, None)
    if not isinstance(first, Record):
        raise InputFileError(FileProblem.NO_HEADER)
    return first.cells


@contextmanager
def _opened(path: Path, encoding: str) -> Iterator[TextIO]:
    with open_chosen_text(path, encoding) as file:
        yield file
