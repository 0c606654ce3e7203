"""Opens a file that somebody chose: a regular file and nothing else, without ever waiting."""

import os
import stat
from io import TextIOWrapper
from pathlib import Path
from typing import IO

from journal_app.domain.import_errors import FileProblem, InputFileError
from journal_app.exchange.file_problems import file_problems


def open_chosen(path: Path) -> IO[bytes]:
    """The bytes of a regular file; a pipe or a device would be waited for without end.

    Raises InputFileError, and what the system says.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    try:
        _require_regular(os.fstat(descriptor).st_mode)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def _require_regular(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise InputFileError(FileProblem.FOLDER)
    if not stat.S_ISREG(mode):
        raise InputFileError(FileProblem.NO_FILE)


def open_chosen_text(path: Path, encoding: str) -> TextIOWrapper:
    """The text of a regular file, its line ends as they are. Raises as ``open_chosen``."""
    return TextIOWrapper(open_chosen(path), encoding=encoding, errors="replace", newline="")


def size_of(path: Path) -> int:
    """Bytes of a regular file. Raises as ``open_chosen``."""
    with open_chosen(path) as file:
        return os.fstat(file.fileno()).st_size


def bytes_of(path: Path, most: int) -> bytes:
    """A file up to one byte more than ``most``. Raises InputFileError."""
    with file_problems(), open_chosen(path) as file:
        return file.read(most + 1)
