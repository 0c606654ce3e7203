"""A folder, a zip file or a single file: what is in it, by name, never unpacked onto the disk."""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from journal_app.domain.import_errors import (
    MOST_DOCUMENT_BYTES,
    FileProblem,
    InputFileError,
    TableTooLargeError,
)
from journal_app.exchange.chosen_file import open_chosen
from journal_app.exchange.file_problems import file_problems

_MOST_NAMES: Final = 200_000
"""Files in a folder or a zip file: ten pictures a day over half a century."""
_SWELLING: Final = 200
"""How many times larger than in the zip file a text may be; a diary shrinks to a tenth."""
_FREE: Final = 10_000_000
"""Bytes that are read whatever they were shrunk to."""
_BAD: Final = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError)


class SeveralFiles:
    """Names are only compared, never made paths of; links in a folder are not followed."""

    def __init__(self, path: Path, archive: zipfile.ZipFile | None) -> None:
        self._path, self._archive = path, archive
        self.names = tuple(sorted(_names(path, archive)))

    def named(self, *endings: str) -> tuple[str, ...]:
        """The names that end so, in any case; hidden files and what a Mac adds are left out."""
        return tuple(
            name
            for name in self.names
            if name.casefold().endswith(endings)
            and not any(part.startswith((".", "__MACOSX")) for part in name.split("/"))
        )

    def read(self, name: str, most: int = MOST_DOCUMENT_BYTES) -> bytes:
        """One file as a whole. Raises InputFileError, TableTooLargeError."""
        with self.open(name, most) as file:
            return b"".join(iter(lambda: file.read(1 << 20), b""))

    @contextmanager
    def open(self, name: str, most: int) -> Iterator["_Bounded"]:
        """The bytes of one file, one piece after the other. Raises as ``read``."""
        with file_problems():
            if self._archive is not None:
                with _broken(), self._archive.open(name) as member:
                    packed = self._archive.getinfo(name).compress_size
                    yield _Bounded(member, most, max(_FREE, packed * _SWELLING))
            else:
                path = self._path / name if self._path.is_dir() else self._path
                with open_chosen(path) as file:
                    yield _Bounded(file, most, None)


class _Bounded:
    """Stops at a size, whatever a zip file says of itself."""

    def __init__(self, file: IO[bytes], most: int, swollen: int | None) -> None:
        self._file, self._most, self._swollen = file, most, swollen
        self._read = 0

    def read(self, size: int) -> bytes:
        with _broken():
            piece = self._file.read(size)
        self._read += len(piece)
        if self._swollen is not None and self._read > self._swollen:
            raise InputFileError(FileProblem.SWELLS)
        if self._read > self._most:
            raise TableTooLargeError(bytes=self._most)
        return piece


@contextmanager
def several_files(path: Path) -> Iterator[SeveralFiles]:
    """What a person chose. Raises InputFileError."""
    with file_problems():
        if path.is_dir():
            yield SeveralFiles(path, None)
            return
        with open_chosen(path) as file:
            packed = file.read(4) == b"PK\x03\x04"
            file.seek(0)
            if not packed:
                yield SeveralFiles(path, None)
                return
            with _broken():
                archive = zipfile.ZipFile(file)
            with archive:
                yield SeveralFiles(path, archive)


@contextmanager
def _broken() -> Iterator[None]:
    try:
        yield
    except _BAD as error:
        raise InputFileError(FileProblem.ARCHIVE) from error


def _names(path: Path, archive: zipfile.ZipFile | None) -> Iterator[str]:
    if archive is not None:
        members = archive.infolist()
        if len(members) > _MOST_NAMES:
            raise InputFileError(FileProblem.SWELLS)
        yield from {one.filename for one in members if not one.is_dir()}
    elif path.is_dir():
        for number, found in enumerate(_walk(path, depth=3)):
            if number >= _MOST_NAMES:
                raise InputFileError(FileProblem.SWELLS)
            yield found.relative_to(path).as_posix()
    else:
        yield path.name


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    for found in folder.iterdir():
        mode = found.lstat().st_mode
        if stat.S_ISREG(mode):
            yield found
        elif stat.S_ISDIR(mode) and depth:
            yield from _walk(found, depth - 1)
