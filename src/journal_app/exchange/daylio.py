"""Daylio's CSV with its seven, eight or nine columns."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from journal_app.domain.file_row import FileRow, Value
from journal_app.domain.file_said import Said
from journal_app.domain.import_errors import FileProblem, InputFileError
from journal_app.domain.import_row import Mended, RefusedReason, RefusedRow, Unheld
from journal_app.exchange.cells import CellError, answer
from journal_app.exchange.csv_records import CsvRecord
from journal_app.exchange.day_cells import WrittenDay
from journal_app.exchange.html_text import plain_text
from journal_app.exchange.local_time import local_time
from journal_app.exchange.look import Look, Sureness
from journal_app.exchange.plain_cell import plain_cell
from journal_app.exchange.table_file import header_and_records
from journal_app.exchange.whole_days import with_whole_days

MOOD: Final = "mood"
_SPLIT: Final = " | "
_KNOWN: Final = frozenset(
    {"full_date", "year", "date", "weekday", "time", "mood", "activities", "scales",
     "note_title", "note"}
)  # fmt: skip


def sniff(look: Look) -> Sureness:
    """By the first line, in whatever language the rest is."""
    names = _names(look.first_line.split(","))
    dated = "full_date" in names or names[:2] == ["year", "date"]
    return Sureness.SURE if dated and {"mood", "activities"} <= set(names) else Sureness.NO


@dataclass(frozen=True, slots=True)
class DaylioReader:
    """Fits ``FileReader``."""

    path: Path
    said: Said

    def header(self) -> tuple[str, ...]:
        """The columns of this file."""
        with header_and_records(self.path, self.said.encoding, _is_header, ",") as (names, _):
            return tuple(names)

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """The rows, newest first as Daylio writes them. Raises as ``header_and_records``."""
        return with_whole_days(self._rows)

    def _rows(self) -> Iterator[FileRow | RefusedRow]:
        with header_and_records(self.path, self.said.encoding, _is_header, ",") as (names, found):
            columns = _names(names)
            for record in found:
                yield record if isinstance(record, RefusedRow) else _row(columns, record)


def _names(cells: list[str]) -> list[str]:
    return [cell.strip(' "\ufeff').casefold() for cell in cells]


def _is_header(cells: list[str]) -> bool:
    names = set(_names(cells))
    if "mood" not in names or not names & {"full_date", "year"}:
        raise InputFileError(FileProblem.OTHER_FORMAT)
    return True


def _row(columns: list[str], record: CsvRecord) -> FileRow | RefusedRow:
    extra = record.cells[len(columns) :]
    if any(cell.strip() for cell in extra):
        return RefusedRow(record.line, RefusedReason.TOO_MANY_CELLS)
    cells = dict(zip(columns, record.cells, strict=False))
    try:
        day = _day(cells)
    except CellError as error:
        return RefusedRow(record.line, error.reason)
    said = cells.get("time", "").strip()
    clock = local_time(said)
    values, doubled = _values(cells)
    others = sum(bool(cell.strip()) for name, cell in cells.items() if name not in _KNOWN)
    text = _text(cells)
    mended = (
        *[Mended.QUOTES] * record.mended,
        *[Mended.NUL] * ("\0" in text),
        *[Mended.TIME] * bool(said and clock is None),
    )
    return FileRow(
        line=record.line,
        when=day if clock is None else datetime.combine(day, clock),
        values=values,
        text=text.replace("\0", ""),
        activities=_parts(cells.get("activities", "")),
        mended=mended,
        unheld=(Unheld.OTHER_FIELD,) * (doubled + others),
    )


def _day(cells: dict[str, str]) -> date:
    """Of all dates only ``full_date`` is the same in every language."""
    full = cells.get("full_date", "").strip()
    if not full and "year" in cells:
        full = f"{cells.get('date', '').strip()} {cells['year'].strip()}"
    if not full.strip():
        raise CellError(RefusedReason.NO_DATE)
    found = WrittenDay()(full)
    return found.date() if isinstance(found, datetime) else found


def _parts(cell: str) -> tuple[str, ...]:
    parts = (part.strip() for part in cell.split(_SPLIT))
    return tuple(dict.fromkeys(part for part in parts if part))


def _values(cells: dict[str, str]) -> tuple[tuple[tuple[str, Value], ...], int]:
    """Answers by name, and how many are left over because their name was there already."""
    found: dict[str, Value] = {}
    doubled = 0
    if mood := cells.get("mood", "").strip():
        found[MOOD] = mood
    for part in _parts(cells.get("scales", "")):
        name, _, said = part.rpartition(":")
        name, value = name.strip(), _value(said)
        if not name or value is None:
            doubled += bool(said.strip())
        elif name in found:
            doubled += 1
        else:
            found[name] = value
    return tuple(found.items()), doubled


def _value(said: str) -> Value | None:
    try:
        return answer(said, comma=True)
    except CellError:
        return plain_cell(said)[:100]


def _text(cells: dict[str, str]) -> str:
    parts = (plain_text(cells.get(name, "")).strip() for name in ("note_title", "note"))
    return "\n".join(part for part in parts if part)
