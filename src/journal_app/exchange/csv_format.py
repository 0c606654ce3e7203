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

_OTHERS: Final = (b"PK", b"%PDF", b"\x89PNG", b"{", b"[", b"<")
"""How archives, pictures, JSON and XML begin."""


def may_be_csv(head: bytes) -> bool:
    """Whether a file may be a table, by its first bytes."""
    begins = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    cut = any(sign.encode() in head for sign in DELIMITERS)
    return cut and not begins.startswith(_OTHERS)


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
