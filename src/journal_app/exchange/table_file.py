"""The header of a table and the records behind it, streamed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Final

from journal_app.domain.import_errors import (
    MOST_TABLE_BYTES,
    FileProblem,
    InputFileError,
    TableTooLargeError,
)
from journal_app.domain.import_row import RefusedRow
from journal_app.exchange.chosen_file import open_chosen, open_chosen_text, size_of
from journal_app.exchange.csv_format import is_no_table
from journal_app.exchange.csv_records import CsvRecord, records
from journal_app.exchange.file_problems import file_problems
from journal_app.exchange.look import HEAD
from journal_app.exchange.text_encoding import encoding_of

_PREAMBLE: Final = 30
"""Records among which the header is looked for."""
Records = Iterator[CsvRecord | RefusedRow]


@contextmanager
def header_and_records(
    path: Path, encoding: str | None, is_header: Callable[[list[str]], bool], delimiter: str
) -> Iterator[tuple[list[str], Records]]:
    """The first record that is the header, and what follows; a header said again is left out.

    Raises:
        TableTooLargeError, InputFileError, LettersUnknownError: The file as a whole does not fit.
    """
    with file_problems():
        if size_of(path) > MOST_TABLE_BYTES:
            raise TableTooLargeError
        with open_chosen(path) as start:
            if is_no_table(start.read(HEAD)):
                raise InputFileError(FileProblem.OTHER_FORMAT)
        found = encoding_of(path, encoding)
        with open_chosen_text(path, found) as file:
            rest = records(file, delimiter)
            header = _header(rest, is_header)
            yield header, (row for row in rest if not _again(row, header))


def _header(found: Records, is_header: Callable[[list[str]], bool]) -> list[str]:
    refused = InputFileError(FileProblem.NO_HEADER)
    for record in islice(found, _PREAMBLE):
        if isinstance(record, CsvRecord):
            try:
                if is_header(record.cells):
                    return record.cells
            except InputFileError as error:
                refused = error
    raise refused


def _again(row: CsvRecord | RefusedRow, header: list[str]) -> bool:
    return isinstance(row, CsvRecord) and row.cells == header
