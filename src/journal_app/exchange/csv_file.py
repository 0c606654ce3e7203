"""Any CSV file with a column of dates, read row by row."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Final

from journal_app.domain.errors import JournalError
from journal_app.domain.file_row import FileRow
from journal_app.domain.import_errors import (
    MOST_TABLE_BYTES,
    FileProblem,
    InputFileError,
    NoSuchColumnError,
    TableTooLargeError,
)
from journal_app.domain.import_row import ImportRow, RefusedRow
from journal_app.exchange.chosen_file import open_chosen_text, size_of
from journal_app.exchange.csv_header import likely_delimiters
from journal_app.exchange.csv_layout import CsvLayout
from journal_app.exchange.csv_records import CsvRecord, records
from journal_app.exchange.csv_row import Columns, RowReading
from journal_app.exchange.csv_survey import TableSurvey
from journal_app.exchange.file_problems import file_problems
from journal_app.exchange.text_encoding import encoding_of

_SAMPLE: Final = 4096
_PREAMBLE: Final = 30
"""Records among which the names of the columns are looked for."""


def read_csv(path: Path, layout: CsvLayout) -> Iterator[ImportRow | RefusedRow]:
    """The rows of a file with an answer for each column of values. Raises as ``read_table``."""
    for row in read_table(path, layout):
        if isinstance(row, RefusedRow):
            yield row
            continue
        found = dict(row.values)
        values = (found.get(name) for name in layout.values)
        yield ImportRow(
            line=row.line,
            when=row.when,
            values=tuple(None if isinstance(value, str) else value for value in values),
            text=row.text,
            mended=row.mended,
        )


def read_table(path: Path, layout: CsvLayout) -> Iterator[FileRow | RefusedRow]:
    """The rows of a file, one at a time; a row that cannot be understood is refused alone.

    Raises:
        TableTooLargeError, InputFileError, LettersUnknownError, NoSuchColumnError,
        AmbiguousColumnError, DayOrderError, NumberedDayError: The file as a whole does not fit.
    """
    with file_problems():
        if size_of(path) > MOST_TABLE_BYTES:
            raise TableTooLargeError
        encoding = encoding_of(path, layout.encoding)
        delimiter = layout.delimiter or _choose_delimiter(path, encoding, layout)
        with _table(path, encoding, delimiter, layout) as (columns, found):
            survey = _surveyed(found, columns, layout, comma=delimiter == ";")
            reading = RowReading(columns, survey.read_day(), survey.commas, survey.whole_days)
        with _table(path, encoding, delimiter, layout) as (_, found):
            for record in found:
                row = record if isinstance(record, RefusedRow) else reading(record)
                if row is not None:
                    yield row


def _surveyed(
    found: Iterator[CsvRecord | RefusedRow], columns: Columns, layout: CsvLayout, *, comma: bool
) -> TableSurvey:
    survey = TableSurvey(layout.read_day, len(layout.values), comma=comma)
    for record in found:
        survey.count()
        if isinstance(record, CsvRecord) and (cells := columns.cells(record)) is not None:
            survey.look(columns.day(cells), columns.clock(cells), columns.answers(cells))
    return survey


@contextmanager
def _table(
    path: Path, encoding: str, delimiter: str, layout: CsvLayout
) -> Iterator[tuple[Columns, Iterator[CsvRecord | RefusedRow]]]:
    """The columns by the header, and the records behind it."""
    with open_chosen_text(path, encoding) as file:
        found = records(file, delimiter)
        columns, header = _header(found, layout)
        yield columns, (row for row in found if not _again(row, header))


def _again(row: CsvRecord | RefusedRow, header: list[str]) -> bool:
    """Whether the names of the columns are said once more."""
    return isinstance(row, CsvRecord) and row.cells == header


def _choose_delimiter(path: Path, encoding: str, layout: CsvLayout) -> str:
    """The likeliest delimiter with which some line has every column that is asked for."""
    with open_chosen_text(path, encoding) as file:
        likely = likely_delimiters(file.read(_SAMPLE))
    refused: JournalError | None = None
    for delimiter in likely:
        try:
            with _table(path, encoding, delimiter, layout):
                return delimiter
        except NoSuchColumnError as error:
            refused = refused or error
    assert refused is not None
    raise refused


def _header(
    found: Iterator[CsvRecord | RefusedRow], layout: CsvLayout
) -> tuple[Columns, list[str]]:
    """The first line that has the columns; before it may stand what a program says of itself."""
    refused: JournalError = InputFileError(FileProblem.NO_HEADER)
    for record in islice(found, _PREAMBLE):
        if isinstance(record, CsvRecord):
            try:
                return Columns(layout, record.cells), record.cells
            except NoSuchColumnError as error:
                refused = refused if isinstance(refused, NoSuchColumnError) else error
    raise refused
