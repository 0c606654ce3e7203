"""Any table with a column of dates; what its columns are for is found out, or said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.file_row import FileRow
from journal_app.domain.file_said import Said
from journal_app.domain.import_errors import ColumnRole, NoSuchColumnError
from journal_app.domain.import_row import RefusedRow
from journal_app.exchange.cells import CellError, ReadDay, answer, is_missing
from journal_app.exchange.csv_file import read_table
from journal_app.exchange.csv_layout import CsvLayout
from journal_app.exchange.day_cells import WrittenDay
from journal_app.exchange.said_days import NumberedDay
from journal_app.exchange.table_guess import TableGuess, guess_table


@dataclass(frozen=True, slots=True)
class TableReader:
    """Fits ``FileReader``."""

    path: Path
    said: Said

    def header(self) -> tuple[str, ...]:
        """A name for every column. Raises as ``guess_table``."""
        return guess_table(self.path, self.said).labels

    def uses(self) -> dict[str, ColumnUse]:
        """What each column is for: as it was said, else as it seems. Raises as ``guess_table``."""
        guess = guess_table(self.path, self.said)
        return _uses(guess, self.said.uses)

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """The rows. Raises as ``guess_table`` and ``read_table``."""
        guess = guess_table(self.path, self.said)
        uses = _uses(guess, self.said.uses)
        numbers, levels = self._answers(guess, uses)
        layout = _layout(guess, uses, self.said)
        yield from read_table(self.path, replace(layout, values=numbers, levels=levels))

    def _answers(
        self, guess: TableGuess, uses: dict[str, ColumnUse]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The columns of answers that are numbers, and those that are words."""
        asked = tuple(name for name, use in uses.items() if use is ColumnUse.ANSWER)
        as_words = replace(_layout(guess, uses, self.said), levels=asked)
        numbers = dict.fromkeys(asked, 0)
        words = dict.fromkeys(asked, 0)
        for row in read_table(self.path, as_words):
            if isinstance(row, FileRow):
                for name, cell in row.values:
                    counted = numbers if _is_number(str(cell)) else words
                    counted[name] += 1
        wordy = tuple(name for name in asked if words[name] > numbers[name])
        return tuple(name for name in asked if name not in wordy), wordy


def _uses(guess: TableGuess, said: Mapping[str, ColumnUse]) -> dict[str, ColumnUse]:
    seeming = dict(zip(guess.labels, guess.uses, strict=True))
    uses = {name: said.get(name, use) for name, use in seeming.items()}
    if sum(use is ColumnUse.DATE for use in uses.values()) != 1:
        raise NoSuchColumnError(ColumnRole.DATE, 1)
    return uses


def _layout(guess: TableGuess, uses: dict[str, ColumnUse], said: Said) -> CsvLayout:
    named: dict[ColumnUse, list[str]] = {use: [] for use in ColumnUse}
    for name, use in uses.items():
        named[use].append(name)
    return CsvLayout(
        date_column=named[ColumnUse.DATE][0],
        time_column=next(iter(named[ColumnUse.TIME]), None),
        notes=tuple(named[ColumnUse.TEXT]),
        words=tuple(named[ColumnUse.WORDS]),
        read_day=_read_day(said),
        delimiter=guess.delimiter,
        encoding=said.encoding,
    )


def _read_day(said: Said) -> ReadDay | None:
    if said.day_zero is not None:
        return NumberedDay(said.day_zero)
    return None if said.order is None else WrittenDay(said.order)


def _is_number(cell: str) -> bool:
    if is_missing(cell):
        return True
    for comma in (False, True):
        try:
            answer(cell, comma=comma)
        except CellError:
            continue
        return True
    return False
