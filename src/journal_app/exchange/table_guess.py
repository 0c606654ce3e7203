"""Finds the header of any table, and what its columns are for, by what stands in them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.day_order import DayOrder
from journal_app.domain.file_said import Said
from journal_app.domain.import_errors import (
    MOST_TABLE_BYTES,
    FileProblem,
    InputFileError,
    TableTooLargeError,
)
from journal_app.exchange.cells import CellError, answer, clock_time, is_missing, plain_number
from journal_app.exchange.chosen_file import open_chosen, open_chosen_text, size_of
from journal_app.exchange.csv_format import is_no_table
from journal_app.exchange.csv_header import labels, likely_delimiters
from journal_app.exchange.csv_records import CsvRecord, records
from journal_app.exchange.day_cells import WrittenDay
from journal_app.exchange.file_problems import file_problems
from journal_app.exchange.plain_cell import plain_cell
from journal_app.exchange.text_encoding import encoding_of

_SAMPLE: Final = 4096
_PREAMBLE: Final = 30
_LOOKED_AT: Final = 400
"""Records by which a column is judged."""
_MOST: Final = 0.8
"""Share of the cells that have to fit."""
_HALF: Final = 0.5
"""Share of a column of days that has to fit: what cannot be read is told by its line."""
_DATES: Final = ("date", "day", "datum", "tag", "fecha", "data", "jour", "dag", "dato", "päivä")
_TIMES: Final = ("time", "zeit", "hora", "heure", "tid", "ora", "tijd", "uhr", "czas")
_LISTS: Final = ("tag", "activit", "aktivit", "activid", "symptom", "factor", "emotion", "labels")
_TEXTS: Final = ("note", "text", "comment", "remark", "diary", "notiz", "nota", "kommentar")
_MOODS: Final = ("mood", "stimmung", "humor", "ánimo", "humeur", "feeling")
_SHEET_DAYS: Final = range(20_000, 80_000)
_SHORT: Final = 40
_FEW: Final = 15


@dataclass(frozen=True, slots=True)
class TableGuess:
    """How a table seems to be made."""

    delimiter: str
    labels: tuple[str, ...]
    uses: tuple[ColumnUse, ...]

    def column(self, use: ColumnUse) -> str | None:
        """The first column of a use."""
        return next(iter(self.columns(use)), None)

    def columns(self, use: ColumnUse) -> tuple[str, ...]:
        """Every column of a use."""
        pairs = zip(self.labels, self.uses, strict=True)
        return tuple(label for label, found in pairs if found is use)


def guess_table(path: Path, said: Said) -> TableGuess:
    """The likeliest header: the first line with a column of dates under it.

    Raises InputFileError, TableTooLargeError, LettersUnknownError.
    """
    with file_problems():
        if size_of(path) > MOST_TABLE_BYTES:
            raise TableTooLargeError
        with open_chosen(path) as start:
            if is_no_table(start.read(_SAMPLE)):
                raise InputFileError(FileProblem.OTHER_FORMAT)
        encoding = encoding_of(path, said.encoding)
        with open_chosen_text(path, encoding) as file:
            likely = likely_delimiters(file.read(_SAMPLE))
        for delimiter in likely:
            with open_chosen_text(path, encoding) as file:
                found = islice(records(file, delimiter), _LOOKED_AT)
                rows = [one.cells for one in found if isinstance(one, CsvRecord)]
            if (guess := _guess(rows, delimiter)) is not None:
                return guess
    raise InputFileError(FileProblem.NO_HEADER)


def _guess(rows: list[list[str]], delimiter: str) -> TableGuess | None:
    for place, header in enumerate(rows[:_PREAMBLE]):
        if sum(bool(cell.strip()) for cell in header) < 2:
            continue
        body = [row for row in rows[place + 1 :] if row != header]
        columns = [
            [row[n] for row in body if n < len(row) and not is_missing(row[n])]
            for n in range(len(header))
        ]
        date = _date_column(header, columns)
        if date is not None:
            names = [cell.strip().casefold() for cell in header]
            uses = tuple(
                ColumnUse.DATE if n == date else _use(name, column)
                for n, (name, column) in enumerate(zip(names, columns, strict=True))
            )
            return TableGuess(delimiter, labels(header), _one_time(uses))
    return None


def _one_time(uses: tuple[ColumnUse, ...]) -> tuple[ColumnUse, ...]:
    """Only the first time of day belongs to the date."""
    first = uses.index(ColumnUse.TIME) if ColumnUse.TIME in uses else -1
    return tuple(
        ColumnUse.TEXT if use is ColumnUse.TIME and n != first else use
        for n, use in enumerate(uses)
    )


def _date_column(header: Sequence[str], columns: list[list[str]]) -> int | None:
    """The column of days; one that is called so comes first, numbers of days only by name."""
    dated = [
        n
        for n, column in enumerate(columns)
        if not _is_day(header[n])
        and (
            _mostly(_is_day, column, _HALF)
            or (_named(header[n], _DATES) and _mostly(_is_numbered_day, column))
        )
    ]
    named = [n for n in dated if _named(header[n], _DATES)]
    exact = [n for n in named if header[n].strip().casefold() in {*_DATES, "full_date"}]
    return next(iter(exact or named or dated), None)


def _use(name: str, column: list[str]) -> ColumnUse:
    if not column:
        return ColumnUse.LEAVE
    if _named(name, _TIMES) and _mostly(_is_time, column):
        return ColumnUse.TIME
    if _mostly(_is_answer, column):
        return ColumnUse.ANSWER
    if _named(name, _LISTS) or _mostly(lambda cell: " | " in cell, column):
        return ColumnUse.WORDS
    if _named(name, _TEXTS):
        return ColumnUse.TEXT
    words = {plain_cell(cell).casefold() for cell in column}
    few = len(words) <= _FEW and (2 * len(words) <= len(column) or _named(name, _MOODS))
    short = all(len(word) <= _SHORT and len(word.split()) <= 3 for word in words)
    return ColumnUse.ANSWER if few and short else ColumnUse.TEXT


def _mostly(fits: Callable[[str], bool], column: list[str], share: float = _MOST) -> bool:
    return bool(column) and sum(map(fits, column)) >= share * len(column)


def _named(name: str, hints: tuple[str, ...]) -> bool:
    plain = name.strip().casefold()
    return any(hint in plain for hint in hints)


def _is_day(cell: str) -> bool:
    return any(_reads(WrittenDay(order), cell) for order in DayOrder)


def _is_numbered_day(cell: str) -> bool:
    number = plain_number(plain_cell(cell)) if len(cell) < 20 else None
    return number is not None and int(number) in _SHEET_DAYS


def _is_time(cell: str) -> bool:
    return _reads(clock_time, cell)


def _is_answer(cell: str) -> bool:
    return _reads(answer, cell) or _reads(lambda one: answer(one, comma=True), cell)


def _reads(read: Callable[[str], object], cell: str) -> bool:
    try:
        read(cell)
    except CellError:
        return False
    return True
