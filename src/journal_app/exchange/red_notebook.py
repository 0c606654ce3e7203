"""RedNotebook's months: ``2026-03.txt`` in a folder or a zip file, or one of them alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from journal_app.domain.file_row import FileRow
from journal_app.domain.import_errors import MOST_TABLE_BYTES, FileProblem, InputFileError
from journal_app.domain.import_row import Mended, RefusedReason, RefusedRow
from journal_app.exchange.look import Look, Sureness
from journal_app.exchange.month_yaml import read_month
from journal_app.exchange.several_files import several_files
from journal_app.exchange.yaml_scalars import YamlError

_MONTH: Final = re.compile(r"(?:.*/)?([0-9]{4})-([0-9]{2})\.txt")
_DAY: Final = re.compile(r"(?:^|\n)(?:[0-9]{1,2}|'[0-9]{1,2}'):[ \n]")
_TAG: Final = re.compile(r"(?<![\w#&])#([^\W\d_][\w\-]{0,80})")


def sniff(look: Look) -> Sureness:
    """Names of months; a month alone has no name at hand, but days in front of braces."""
    if any(_MONTH.fullmatch(name) for name in look.names):
        return Sureness.SURE
    told = _DAY.search(look.text) and "text:" in look.text
    return Sureness.LIKELY if told else Sureness.NO


@dataclass(frozen=True, slots=True)
class RedNotebookReader:
    """Fits ``FileReader``."""

    path: Path

    def header(self) -> tuple[str, ...]:
        """It has no columns."""
        return ()

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """A row a day; a month that cannot be read is refused alone.

        Raises InputFileError, TableTooLargeError.
        """
        number = 0
        with several_files(self.path) as files:
            months = [(name, found) for name in files.names if (found := _MONTH.fullmatch(name))]
            if not months:
                raise InputFileError(FileProblem.OTHER_FORMAT)
            for name, found in months:
                for row in _month(files.read(name, MOST_TABLE_BYTES), int(found[1]), int(found[2])):
                    number += 1
                    yield _numbered(row, number)


def _numbered(row: "_Found", number: int) -> FileRow | RefusedRow:
    if isinstance(row, RefusedReason):
        return RefusedRow(number, row)
    day, text, tags, mended = row
    return FileRow(number, day, text=text, tags=tags, mended=mended)


_Found = RefusedReason | tuple[date, str, tuple[str, ...], tuple[Mended, ...]]


def _month(content: bytes, year: int, month: int) -> Iterator[_Found]:
    try:
        days = read_month(content.decode("utf-8-sig"))
    except (YamlError, UnicodeError):
        yield RefusedReason.BAD_RECORD
        return
    for number, said in days.items():
        try:
            day = date(year, month, int(number))
        except ValueError:
            yield RefusedReason.BAD_DATE
            continue
        if not isinstance(said, dict):
            if said is not None:
                yield RefusedReason.BAD_RECORD
            continue
        text, tags = _said(said)
        yield day, text.replace("\0", ""), tags, (Mended.NUL,) * ("\0" in text)


def _said(day: dict[str, object]) -> tuple[str, tuple[str, ...]]:
    """The text of a day with its lists under it, and its tags."""
    said = day.get("text")
    text = said.strip() if isinstance(said, str) else ""
    tags = dict.fromkeys(_TAG.findall(text))
    parts = [text] if text else []
    for category, entries in day.items():
        if category == "text":
            continue
        names = _names(entries)
        if category.casefold() == "tags":
            tags.update(dict.fromkeys(names))
        elif names:
            parts.append("\n".join((f"{category}:", *(f"- {name}" for name in names))))
        else:
            tags[category] = None
    return "\n\n".join(parts), tuple(tags)


def _names(entries: object) -> tuple[str, ...]:
    """What stands under a category: names without values, or texts."""
    if isinstance(entries, dict):
        return tuple(
            f"{name}: {value}" if isinstance(value, str) else str(name)
            for name, value in entries.items()
        )
    if isinstance(entries, list):
        return tuple(str(one) for one in entries if isinstance(one, str))
    return (entries,) if isinstance(entries, str) and entries else ()
