"""One record of a table by its columns, and the row that it says."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from journal_app.domain.file_row import FileRow, Value
from journal_app.domain.import_row import Mended, RefusedReason, RefusedRow
from journal_app.exchange.cells import CellError, ReadDay, answer, clock_time, is_missing
from journal_app.exchange.csv_header import ColumnPlaces
from journal_app.exchange.csv_layout import CsvLayout
from journal_app.exchange.csv_records import CsvRecord

_BETWEEN = re.compile(r"[|;,\n]")
"""Signs between several words of one cell."""
_GUARDED = re.compile(r"'[=+\-@\uff1d\uff0b\uff0d\uff20]")


def _bare(text: str) -> str:
    """A text without the apostrophe that keeps a spreadsheet from running it."""
    return text[1:] if _GUARDED.match(text) else text


class Columns:
    """Where in the records of a table its columns stand."""

    def __init__(self, layout: CsvLayout, header: list[str]) -> None:
        known = ColumnPlaces(header)
        places = iter([known.place(wanted) for wanted in layout.wanted()])
        self.width = len(header)
        self._date = next(places)
        self._time = None if layout.time_column is None else next(places)
        self._values = [next(places) for _ in layout.values]
        self._notes = [next(places) for _ in layout.notes]
        self._named = layout.values
        self._level_names = layout.levels
        self._levels = [next(places) for _ in layout.levels]
        self._words = [next(places) for _ in layout.words]
        self._where = [(next(places), text.strip()) for _, text in layout.where]

    def cells(self, record: CsvRecord) -> list[str] | None:
        """The cells of a record, at least as many as columns; None where it is not asked for."""
        cells = record.cells + [""] * (self.width - len(record.cells))
        asked = all(cells[place].strip() == text for place, text in self._where)
        return cells if asked else None

    def day(self, cells: list[str]) -> str:
        """The cell of the date."""
        return cells[self._date]

    def clock(self, cells: list[str]) -> str:
        """The cell of the time of day; empty where there is no such column."""
        return "" if self._time is None else cells[self._time]

    def answers(self, cells: list[str]) -> list[str]:
        """The cells that are answers."""
        return [cells[place] for place in self._values]

    def values(self, cells: list[str], commas: list[bool]) -> tuple[tuple[str, Value], ...]:
        """The answers by the names of their columns. Raises CellError."""
        numbers = [
            answer(cell, comma=comma)
            for cell, comma in zip(self.answers(cells), commas, strict=True)
        ]
        levels = (cells[place].replace("\0", "").strip() for place in self._levels)
        return (
            *(
                (name, one)
                for name, one in zip(self._named, numbers, strict=True)
                if one is not None
            ),
            *((name, one) for name, one in zip(self._level_names, levels, strict=True) if one),
        )

    def words(self, cells: list[str]) -> tuple[str, ...]:
        """The words of the cells that hold several."""
        parts = (
            part.replace("\0", "").strip()
            for place in self._words
            for part in _BETWEEN.split(cells[place])
        )
        return tuple(dict.fromkeys(part for part in parts if part))

    def note(self, cells: list[str]) -> str:
        """The texts, one under the other."""
        return "\n\n".join(text for place in self._notes if (text := _bare(cells[place].strip())))


@dataclass(frozen=True, slots=True)
class RowReading:
    """Reads one record after the other, as the survey of the whole table said."""

    columns: Columns
    read_day: ReadDay
    commas: list[bool]
    """For each column of answers, whether a comma stands before decimals."""
    whole_days: bool
    """Whether times say nothing, for all of them are midnight."""

    def __call__(self, record: CsvRecord) -> FileRow | RefusedRow | None:
        """The row, why it is refused, or None where it is not asked for."""
        cells = self.columns.cells(record)
        if cells is None:
            return None
        try:
            return self._read(record, cells)
        except CellError as error:
            return RefusedRow(record.line, error.reason)

    def _read(self, record: CsvRecord, cells: list[str]) -> FileRow:
        if any(cell.strip() for cell in cells[self.columns.width :]):
            raise CellError(RefusedReason.TOO_MANY_CELLS)
        when = self._when(self.columns.day(cells), self.columns.clock(cells))
        note = self.columns.note(cells)
        mended = [Mended.QUOTES] * record.mended + [Mended.NUL] * ("\0" in note)
        return FileRow(
            line=record.line,
            when=when,
            values=self.columns.values(cells, self.commas),
            text=note.replace("\0", ""),
            activities=self.columns.words(cells),
            mended=tuple(mended),
        )

    def _when(self, day: str, clock: str) -> date | datetime:
        if is_missing(day):
            raise CellError(RefusedReason.NO_DATE)
        when = self.read_day(day)
        if not is_missing(clock):
            when = _at(when, clock_time(clock))
        return when.date() if self.whole_days and isinstance(when, datetime) else when


def _at(day: date | datetime, clock: time) -> datetime:
    return datetime.combine(day.date() if isinstance(day, datetime) else day, clock)
