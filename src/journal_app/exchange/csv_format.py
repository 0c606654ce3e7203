"""CSV as a format of entries: what it looks like, and a reader of one file."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journal_app.domain.import_row import ImportRow, RefusedRow
from journal_app.exchange.csv_file import read_csv
from journal_app.exchange.csv_header import DELIMITERS
from journal_app.exchange.csv_layout import CsvLayout
from journal_app.usecases.map_scales import ScaleMapping
from journal_app.usecases.map_words import NO_WORDS, WordMapping

_OTHERS: Final = (
    *(b"PK", b"%PDF", b"\x89PNG", b"\xff\xd8", b"GIF8", b"SQLite format 3"),
    *(b"{", b"[", b"<"),
)
"""How archives, pictures, JSON and XML begin."""


def may_be_csv(head: bytes) -> bool:
    """Whether a file may be a table, by its first bytes."""
    return any(sign.encode() in head for sign in DELIMITERS) and not is_no_table(head)


def is_no_table(head: bytes) -> bool:
    """Whether a file is surely something else, by its first bytes."""
    begins = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff")) or _zeros(head, 0) or _zeros(head, 1)
    empty = not wide and head.count(0) > len(head) // 20
    return empty or begins.startswith(_OTHERS)


def _zeros(head: bytes, place: int) -> bool:
    """Whether every second byte is a zero, as in western text in UTF-16."""
    half = head[place::2]
    return bool(half) and half.count(0) > 0.8 * len(half) and head[1 - place :: 2].count(0) == 0


@dataclass(frozen=True, slots=True)
class CsvReader:
    """Reads the columns that were asked for."""

    path: Path
    layout: CsvLayout
    scales: tuple[ScaleMapping, ...]
    """One for each column of values of the layout."""
    words: WordMapping = NO_WORDS

    def read(self) -> Iterator[ImportRow | RefusedRow]:
        """The rows; raises as ``read_csv``."""
        return read_csv(self.path, self.layout)
