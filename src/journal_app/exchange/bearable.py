"""Bearable's CSV: a row an answer, gathered to a row for each time of a day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Final

from journal_app.domain.day_order import DayOrder
from journal_app.domain.file_row import FileRow, Value
from journal_app.domain.file_said import Said
from journal_app.domain.import_row import Mended, RefusedReason, RefusedRow, Unheld
from journal_app.exchange.cells import CellError, answer
from journal_app.exchange.csv_records import CsvRecord
from journal_app.exchange.csv_survey import TableSurvey
from journal_app.exchange.day_cells import WrittenDay
from journal_app.exchange.local_time import local_time
from journal_app.exchange.look import Look, Sureness
from journal_app.exchange.table_file import header_and_records
from journal_app.exchange.whole_days import with_whole_days

_NEEDED: Final = frozenset({"date", "category", "rating/amount", "detail"})
_KNOWN: Final = _NEEDED | {"date formatted", "weekday", "time of day", "notes"}
_BEHIND: Final = re.compile(r"(.*\S)\s*\(([^()]*)\)")
"""A name and its strength in words: ``Neck pain (Mild)``."""
_HOURS: Final = re.compile(r"([0-9]{1,2})(?::|h ?)([0-9]{2})m?")


def sniff(look: Look) -> Sureness:
    """By the names of its columns."""
    return Sureness.SURE if set(_names(look.first_line.split(","))) >= _NEEDED else Sureness.NO


@dataclass(frozen=True, slots=True)
class BearableReader:
    """Fits ``FileReader``."""

    path: Path
    said: Said

    def header(self) -> tuple[str, ...]:
        """The columns of this file."""
        with header_and_records(self.path, self.said.encoding, _is_header, ",") as (names, _):
            return tuple(names)

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """The rows. Raises as ``header_and_records``, DayOrderError."""
        order = self.said.order or self._order()
        return with_whole_days(lambda: self._rows(WrittenDay(order)))

    def _order(self) -> DayOrder:
        survey = TableSurvey(None, 0, comma=False)
        for record in self._records():
            if not isinstance(record, RefusedRow):
                survey.look(_day_cell(record[1]), "", ())
        reading = survey.read_day()
        return reading.order if isinstance(reading, WrittenDay) else DayOrder.DAY_FIRST

    def _records(self) -> Iterator[RefusedRow | tuple[CsvRecord, dict[str, str]]]:
        with header_and_records(self.path, self.said.encoding, _is_header, ",") as (names, found):
            columns = _names(names)
            for record in found:
                if isinstance(record, RefusedRow):
                    yield record
                elif any(cell.strip() for cell in record.cells[len(columns) :]):
                    yield RefusedRow(record.line, RefusedReason.TOO_MANY_CELLS)
                else:
                    yield record, dict(zip(columns, record.cells, strict=False))

    def _rows(self, read_day: WrittenDay) -> Iterator[FileRow | RefusedRow]:
        open_row: _Gathered | None = None
        for record in self._records():
            if isinstance(record, RefusedRow):
                yield record
                continue
            line, cells = record[0].line, record[1]
            try:
                when, spoken = _when(cells, read_day)
            except CellError as error:
                yield RefusedRow(line, error.reason)
                continue
            if open_row is None or not open_row.takes(when, spoken, cells):
                if open_row is not None:
                    yield open_row.row()
                open_row = _Gathered(line, when, spoken)
            open_row.add(cells, mended=record[0].mended)
        if open_row is not None:
            yield open_row.row()


@dataclass(slots=True)
class _Gathered:
    """What was answered at one time of one day."""

    line: int
    when: date | datetime
    spoken: str
    """The time of day as a word, where it is no clock."""
    values: dict[str, Value] = field(default_factory=dict)
    activities: dict[str, None] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    mended: list[Mended] = field(default_factory=list)
    over: int = 0

    def takes(self, when: date | datetime, spoken: str, cells: dict[str, str]) -> bool:
        """Whether an answer belongs to this time; one that is given twice begins a new row."""
        same = (when, spoken) == (self.when, self.spoken)
        return same and _column(cells) not in self.values

    def add(self, cells: dict[str, str], *, mended: bool) -> None:
        said = cells.get("rating/amount", "").strip()
        column, detail = _column(cells), cells.get("detail", "").strip()
        value = _value(said)
        if value is not None:
            self.values[column] = value
        elif said:
            self.texts.append(f"{column}: {said}")
        if detail and (value is None or _name(detail) != column):
            parts = (part.strip() for part in re.split(r"[|,]", detail))
            self.activities.update(dict.fromkeys(part for part in parts if part))
        if note := cells.get("notes", "").strip():
            self.texts.append(note)
        self.mended += [Mended.QUOTES] * mended
        self.over += sum(bool(cell.strip()) for name, cell in cells.items() if name not in _KNOWN)

    def row(self) -> FileRow:
        text = "\n".join(self.texts)
        return FileRow(
            line=self.line,
            when=self.when,
            values=tuple(self.values.items()),
            text=text.replace("\0", ""),
            activities=tuple(self.activities),
            tags=(self.spoken,) if self.spoken else (),
            mended=(*self.mended, *[Mended.NUL] * ("\0" in text)),
            unheld=(Unheld.OTHER_FIELD,) * self.over,
        )


def _names(cells: list[str]) -> list[str]:
    return [cell.strip(' "\ufeff').casefold() for cell in cells]


def _is_header(cells: list[str]) -> bool:
    return set(_names(cells)) >= _NEEDED


def _day_cell(cells: dict[str, str]) -> str:
    """The date; the one that was formatted is the surer one where it is there."""
    return cells.get("date formatted", "").strip() or cells.get("date", "").strip()


def _when(cells: dict[str, str], read_day: WrittenDay) -> tuple[date | datetime, str]:
    said = _day_cell(cells)
    if not said:
        raise CellError(RefusedReason.NO_DATE)
    day = read_day(said)
    spoken = cells.get("time of day", "").strip()
    clock = local_time(spoken)
    if isinstance(day, datetime) or clock is None:
        return day, "" if clock is not None else spoken
    return datetime.combine(day, clock), ""


def _column(cells: dict[str, str]) -> str:
    """What a number is about: a symptom by its own name, everything else by its category."""
    category, detail = cells.get("category", "").strip(), cells.get("detail", "").strip()
    if category.casefold() in {"mood", "energy", "energy level", "sleep", "sleep quality"}:
        return category
    return _name(detail) or category


def _name(detail: str) -> str:
    """A detail without the strength in words behind it."""
    found = _BEHIND.fullmatch(detail)
    return found[1] if found else detail


def _value(said: str) -> Value | None:
    """A number, yes or no; hours and minutes are hours. None where it is something else."""
    if found := _HOURS.fullmatch(said):
        return round(int(found[1]) + int(found[2]) / 60, 4)
    try:
        return answer(said)
    except CellError:
        return None
