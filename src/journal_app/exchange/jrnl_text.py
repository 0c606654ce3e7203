"""jrnl's own text file: a time in brackets, a title, and lines up to the next time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from journal_app.domain.day_order import DayOrder
from journal_app.domain.file_row import FileRow
from journal_app.domain.file_said import Said
from journal_app.domain.import_errors import (
    MOST_TABLE_BYTES,
    DayOrderError,
    FileProblem,
    InputFileError,
    TableTooLargeError,
)
from journal_app.domain.import_row import Mended, RefusedReason, RefusedRow, Unheld
from journal_app.domain.text import TEXT_LIMIT
from journal_app.exchange.cells import CellError
from journal_app.exchange.chosen_file import open_chosen_text, size_of
from journal_app.exchange.csv_survey import TableSurvey
from journal_app.exchange.day_cells import WrittenDay
from journal_app.exchange.file_problems import file_problems
from journal_app.exchange.jrnl_tags import tags_in
from journal_app.exchange.look import Look, Sureness
from journal_app.exchange.text_encoding import encoding_of
from journal_app.exchange.whole_days import with_whole_days

_BRACKETS: Final = re.compile(r"\[([^\[\]\n]{6,40})\](?: |$)(.*)")
_BARE: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2})(?: |$)(.*)")


def sniff(look: Look) -> Sureness:
    """A first line that begins with a time."""
    return Sureness.LIKELY if _begins(look.first_line) else Sureness.NO


@dataclass(frozen=True, slots=True)
class JrnlTextReader:
    """Fits ``FileReader``."""

    path: Path
    said: Said

    def header(self) -> tuple[str, ...]:
        """It has no columns."""
        return ()

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """The entries. Raises InputFileError, TableTooLargeError, DayOrderError and others."""
        order = self.said.order or self._order()
        return with_whole_days(lambda: self._rows(WrittenDay(order)))

    def _order(self) -> DayOrder:
        survey = TableSurvey(None, 0, comma=False)
        for _, line in self._lines():
            if begun := _begins(line):
                survey.look(begun[0], "", ())
        reading = survey.read_day()
        if not isinstance(reading, WrittenDay):  # pragma: no cover - numbers never begin an entry
            raise DayOrderError
        return reading.order

    def _rows(self, read_day: WrittenDay) -> Iterator[FileRow | RefusedRow]:
        entry: _Entry | None = None
        for number, line in self._lines():
            if begun := _begins(line):
                if entry is not None:
                    yield entry.row(read_day)
                entry = _Entry(number, *begun)
            elif entry is not None:
                entry.add(line)
            elif line.strip():
                raise InputFileError(FileProblem.OTHER_FORMAT)
        if entry is not None:
            yield entry.row(read_day)

    def _lines(self) -> Iterator[tuple[int, str]]:
        with file_problems():
            if size_of(self.path) > MOST_TABLE_BYTES:
                raise TableTooLargeError
            encoding = encoding_of(self.path, self.said.encoding)
            with open_chosen_text(self.path, encoding) as file:
                number = 0
                while line := file.readline(2 * TEXT_LIMIT):
                    number += 1
                    yield number, line.rstrip("\r\n")


class _Entry:
    """One entry while its lines are read."""

    def __init__(self, line: int, when: str, title: str) -> None:
        self._line, self._when = line, when
        self._star = title.endswith(" *") or title.startswith("* ")
        self._parts = [title.removesuffix(" *").removeprefix("* ").strip()]
        self._size = 0

    def add(self, line: str) -> None:
        self._size += len(line) + 1
        if self._size <= TEXT_LIMIT:
            self._parts.append(line)

    def row(self, read_day: WrittenDay) -> FileRow | RefusedRow:
        if self._size > TEXT_LIMIT:
            return RefusedRow(self._line, RefusedReason.TOO_LONG)
        try:
            when: date | datetime = read_day(self._when)
        except CellError as error:
            return RefusedRow(self._line, error.reason)
        text = "\n".join(self._parts).strip()
        return FileRow(
            line=self._line,
            when=when,
            text=text.replace("\0", ""),
            tags=tags_in(text),
            mended=(Mended.NUL,) * ("\0" in text),
            unheld=(Unheld.STAR,) * self._star,
        )


def _begins(line: str) -> tuple[str, str] | None:
    """The time and the title of a line that begins an entry."""
    found = _BRACKETS.match(line) or _BARE.match(line)
    if found is None:
        return None
    for order in DayOrder:
        try:
            WrittenDay(order)(found[1])
        except CellError:
            continue
        return found[1], found[2]
    return None
