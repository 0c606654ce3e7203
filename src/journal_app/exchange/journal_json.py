"""Reading the JSON file that an export made, row by row."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from journal_app.domain.import_errors import (
    BrokenExportError,
    FileProblem,
    InputFileError,
    NewerExportError,
)
from journal_app.exchange.chosen_file import bytes_of, open_chosen
from journal_app.exchange.file_problems import file_problems
from journal_app.usecases.documents import Document
from journal_app.usecases.whole_journal import FORMAT, MAJOR

_HEAD: Final = re.compile(
    r'\{"format":"even-keel-journal","version":"(\d{1,6})\.(\d{1,6})"(,?)\n?$'
)
_SECTION: Final = re.compile(r'"([a-z_]{1,60})":\[(\]?)([,}]?)\n$')
_LONGEST: Final = 64 * 1024 * 1024
"""Characters of one row: an entry with every earlier wording of it."""
_DEEPEST: Final = 60
"""Lists and objects within each other: far more than anything that is kept."""
_MOST_TO_HOLD: Final = 256 * 1024 * 1024
"""Bytes of a file in another layout, which has to be held as a whole."""

Row = tuple[str, int, Document]
"""The section, the line where it stands, and what it says."""


def is_export(head: bytes) -> bool:
    """Whether a file begins as an export does."""
    return bool(re.match(rb'(\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"even-keel-journal"', head))


@dataclass(frozen=True, slots=True)
class JournalFile:
    """One file, which can be read more than once."""

    path: Path

    def rows(self) -> Iterator[Row]:
        """Every row in the order of the file.

        Raises InputFileError, BrokenExportError, NewerExportError.
        """
        with file_problems(), open_chosen(self.path) as file:
            first = _line(file, 1)
            if _HEAD.match(first):
                yield from _by_lines(file, first)
                return
        yield from self._held()

    def _held(self) -> Iterator[Row]:
        """The rows of a file that another program laid out anew."""
        content = bytes_of(self.path, _MOST_TO_HOLD)
        if len(content) > _MOST_TO_HOLD:
            raise BrokenExportError(1)
        try:
            whole = _loaded(content.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            raise BrokenExportError(1) from error
        if not isinstance(whole, dict) or whole.get("format") != FORMAT:
            raise BrokenExportError(1)
        version = re.fullmatch(r"(\d{1,6})\.\d{1,6}", str(whole.get("version")))
        if version is None:
            raise BrokenExportError(1)
        _require_known(int(version[1]))
        for section, rows in whole.items():
            if section in ("format", "version"):
                continue
            if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
                raise BrokenExportError(1)
            yield from ((section, 1, row) for row in rows)


def _by_lines(file: IO[bytes], first: str) -> Iterator[Row]:
    head = _HEAD.match(first)
    assert head is not None
    _require_known(int(head[1]))
    number, section, ended = 1, "", False
    while not ended:
        number += 1
        line = _line(file, number)
        opened = _SECTION.match(line) if not section else None
        if opened is not None:
            section = "" if opened[2] else opened[1]
            ended = opened[3] == "}"
            continue
        text = line.rstrip("\n")
        if not section or not text:
            raise BrokenExportError(number)
        said, closes, ended = _ending(text)
        yield section, number, _row(said, number)
        if closes:
            section = ""
    if _line(file, number + 1, may_end=True):
        raise BrokenExportError(number + 1)


def _ending(text: str) -> tuple[str, bool, bool]:
    """A row without what follows it; whether its section ends with it, and the file."""
    if text.endswith("]}"):
        return text[:-2], True, True
    if text.endswith("],"):
        return text[:-2], True, False
    return text.removesuffix(","), False, False


def _row(text: str, number: int) -> Document:
    try:
        row: Any = _loaded(text)
    except (ValueError, RecursionError) as error:
        raise BrokenExportError(number) from error
    if not isinstance(row, dict):
        raise BrokenExportError(number)
    return row


def _loaded(text: str) -> Any:
    """What a text says. Raises ValueError for what no JSON has, and for what is nested too far."""
    said = json.loads(text, parse_constant=_refuse_constant)
    if text.count("[") + text.count("{") > _DEEPEST:
        _require_shallow(said)
    return said


def _refuse_constant(_name: str) -> None:
    """NaN and infinity are no JSON."""
    raise ValueError


def _require_shallow(said: Any) -> None:
    level, depth = [said], 0
    while level:
        depth += 1
        if depth > _DEEPEST:
            raise ValueError
        level = [
            inner
            for one in level
            if isinstance(one, dict | list)
            for inner in (one.values() if isinstance(one, dict) else one)
        ]


def _line(file: IO[bytes], number: int, *, may_end: bool = False) -> str:
    content = file.readline(_LONGEST)
    if not content.endswith(b"\n") and not (may_end and not content):
        if number == 1:
            return ""
        raise BrokenExportError(number)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        if number == 1:
            raise InputFileError(FileProblem.OTHER_LETTERS) from error
        raise BrokenExportError(number) from error


def _require_known(major: int) -> None:
    if major > MAJOR:
        raise NewerExportError(major, MAJOR)
