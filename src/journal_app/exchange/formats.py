"""The formats of files with entries, one row each."""

from collections.abc import Callable, Mapping
from enum import IntEnum
from pathlib import Path
from typing import Final

from journal_app.domain.import_errors import InputFileError
from journal_app.exchange.chosen_file import open_chosen
from journal_app.exchange.csv_format import may_be_csv

HEAD: Final = 4096
"""Bytes at the beginning of a file by which its format is told."""


class Sureness(IntEnum):
    """How sure it is that a file is of a format."""

    NO = 0
    MAYBE = 1
    SURE = 2


Sniff = Callable[[bytes], Sureness]
"""Tells a format by the first bytes of a file."""


def _sniff_csv(head: bytes) -> Sureness:
    return Sureness.MAYBE if may_be_csv(head) else Sureness.NO


FORMATS: Final[Mapping[str, Sniff]] = {"csv": _sniff_csv}
"""By the name in the journal and on the command line; the first where a file shows nothing."""


def likeliest(path: Path) -> str:
    """The format of a file by what it shows; a file that cannot be opened shows nothing."""
    try:
        with open_chosen(path) as file:
            head = file.read(HEAD)
    except (OSError, InputFileError):
        head = b""
    return max(FORMATS, key=lambda name: FORMATS[name](head))
