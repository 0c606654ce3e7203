"""Loop Habit Tracker's folder or zip file: a folder for each habit, with a table of its days."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from journal_app.domain.file_row import FileRow, Value
from journal_app.domain.import_errors import (
    MOST_TABLE_BYTES,
    MOST_TABLE_ROWS,
    FileProblem,
    InputFileError,
    TableTooLargeError,
)
from journal_app.domain.import_row import RefusedReason, RefusedRow, Unheld
from journal_app.exchange.look import Look, Sureness
from journal_app.exchange.several_files import SeveralFiles, several_files

_NAMED: Final = re.compile(r"(?:.*/)?([0-9]{3,4}(?: [^/]+)?)/Checkmarks\.csv", re.IGNORECASE)
_DROPPED: Final = re.compile(r"[^ a-zA-Z0-9._-]+")
"""What the name of a folder lacks of the name of its habit."""
_WORDS: Final[dict[str, bool | None]] = {
    "YES_MANUAL": True, "2": True,
    "NO": False, "0": False,
    "YES_AUTO": None, "1": None,
    "SKIP": None, "3": None,
    "UNKNOWN": None, "-1": None, "": None,
}  # fmt: skip
"""Only what a person ticked is yes; what the program filled in by itself says nothing."""
_NUMBERS: Final = {"NO": 0.0, "YES_AUTO": 1.0, "YES_MANUAL": 2.0}
"""The program writes these words for the smallest numbers, too."""
_THOUSANDTHS: Final = 1000
"""A habit with a number is written in thousandths."""


def sniff(look: Look) -> Sureness:
    """Folders with a number in front, each with its table."""
    found = any(_NAMED.fullmatch(name) for name in look.names)
    return Sureness.SURE if found else Sureness.NO


@dataclass(slots=True)
class _Day:
    values: dict[str, Value] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    over: int = 0


@dataclass(frozen=True, slots=True)
class LoopReader:
    """Fits ``FileReader``.

    The tables at the top that hold several habits do not quote their names, so they are not read.
    """

    path: Path

    def header(self) -> tuple[str, ...]:
        """The habits."""
        with several_files(self.path) as files:
            return tuple(habit for _, habit in _habits(files))

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """A row a day. Raises InputFileError, TableTooLargeError."""
        days: dict[date, _Day] = {}
        refused: list[RefusedRow] = []
        with several_files(self.path) as files:
            habits = _habits(files)
            if not habits:
                raise InputFileError(FileProblem.OTHER_FORMAT)
            for name, habit in habits:
                text = files.read(name, MOST_TABLE_BYTES).decode("utf-8-sig", "replace")
                refused += _read_habit(text, habit, days)
                if len(days) > MOST_TABLE_ROWS:
                    raise TableTooLargeError
        yield from refused
        for number, day in enumerate(sorted(days), 1):
            found = days[day]
            yield FileRow(
                line=number,
                when=day,
                values=tuple(found.values.items()),
                text="\n".join(found.notes).replace("\0", ""),
                unheld=(Unheld.OTHER_FIELD,) * found.over,
            )


def _habits(files: SeveralFiles) -> list[tuple[str, str]]:
    """Each table with the name of its habit; two of one name keep their numbers."""
    called = _names(files)
    found = [(name, match[1]) for name in files.names if (match := _NAMED.fullmatch(name))]
    plain = [_name(folder, called) for _, folder in found]
    return [
        (name, f"{folder.split(' ')[0]} {habit}".strip() if plain.count(habit) > 1 else habit)
        for (name, folder), habit in zip(found, plain, strict=True)
    ]


def _name(folder: str, called: dict[str, str]) -> str:
    """The whole name of a habit, where the list of habits has one that its folder is named by."""
    number, _, short = folder.partition(" ")
    name = called.get(number, "")
    return (
        name if name and _DROPPED.sub("", name)[:100].strip() == short.strip() else short or number
    )


def _names(files: SeveralFiles) -> dict[str, str]:
    """Names by number, from the list of habits; none where it cannot be read."""
    lists = [name for name in files.named("habits.csv") if name.count("/") <= 1]
    if not lists:
        return {}
    text = files.read(lists[0], MOST_TABLE_BYTES).decode("utf-8-sig", "replace")
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
    except csv.Error:
        return {}
    return {
        (row.get("Position") or "").strip(): (row.get("Name") or "").replace("\0", "").strip()
        for row in rows
    }


def _read_habit(text: str, habit: str, days: dict[date, _Day]) -> list[RefusedRow]:
    refused: list[RefusedRow] = []
    rows = list(_rows(text))
    counted = any(cells[1] not in _WORDS for _, cells in rows if len(cells) > 1)
    for line, cells in rows:
        try:
            day = date.fromisoformat(cells[0])
            value = _value(cells[1], counted=counted)
        except (ValueError, IndexError, KeyError, OverflowError):
            refused.append(RefusedRow(line, RefusedReason.BAD_RECORD))
            continue
        note = cells[2] if len(cells) > 2 else ""
        if value is None and not note:
            continue
        entry = days.setdefault(day, _Day())
        if value is not None:
            entry.over += habit in entry.values
            entry.values.setdefault(habit, value)
        if note:
            entry.notes.append(f"{habit}: {note}")
    return refused


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    try:
        for line, cells in enumerate(csv.reader(text.splitlines()), 1):
            stripped = [cell.strip() for cell in cells]
            if any(stripped) and not (line == 1 and stripped[0].casefold() == "date"):
                yield line, stripped
    except csv.Error as error:
        raise InputFileError(FileProblem.OTHER_FORMAT) from error


def _value(cell: str, *, counted: bool) -> Value | None:
    """Yes, no or a number; None where the day says nothing. Raises ValueError."""
    if cell in {"UNKNOWN", "SKIP", "-1", ""}:
        return None
    if not counted:
        return _WORDS[cell]
    number = _NUMBERS[cell] if cell in _NUMBERS else int(cell)
    if number < 0:
        raise ValueError(cell)
    return number / _THOUSANDTHS
