"""A first look at a file: how it begins, and what is in it where it is a folder or a zip file."""

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Final

from journal_app.domain.import_errors import InputFileError, TableTooLargeError
from journal_app.exchange.several_files import several_files

HEAD: Final = 1 << 16
"""Bytes at the beginning of a file by which its format is told."""
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


class Sureness(IntEnum):
    """How sure it is that a file is of a format."""

    NO = 0
    MAYBE = 1
    LIKELY = 2
    SURE = 3


@dataclass(frozen=True, slots=True)
class Look:
    """What a file shows at first sight."""

    head: bytes
    names: tuple[str, ...] = ()
    """Names in a folder or a zip file; none of a single file."""

    @property
    def text(self) -> str:
        """How it begins, as text."""
        for mark, encoding in _MARKS:
            if self.head.startswith(mark):
                return self.head.removeprefix(mark).decode(encoding, "ignore")
        return self.head.decode("utf-8", "ignore")

    @property
    def first_line(self) -> str:
        """Its first line that is not blank."""
        return next((line for line in self.text.splitlines() if line.strip()), "")


def look_at(path: Path) -> Look:
    """Look at a file; one that cannot be opened shows nothing."""
    try:
        with several_files(path) as files:
            if files.names != (path.name,) or path.is_dir():
                return Look(b"", files.names)
            with files.open(path.name, HEAD) as file:
                return Look(file.read(HEAD))
    except (OSError, InputFileError, TableTooLargeError):
        return Look(b"")
