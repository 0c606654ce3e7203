"""The file a backup is: a ZIP archive of three parts, stored as they are, of one exact form.

Any program that reads ZIP archives can take the parts out. What is read here has to have the
one form that is written here, so there is nothing to unpack that could grow, no path to
follow, and no second part of a name.
"""

import hashlib
import os
import shutil
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from journal_app.domain.vault_errors import BackupDamagedError, NoSuchBackupError
from journal_app.storage.keys import key_file
from journal_app.storage.vault.connection import PAGE_BYTES
from journal_app.storage.vault.folder import create_private_file

ENDING: Final = ".jbk"
MANIFEST: Final = "manifest.json"
KEYS: Final = "journal.keys"
JOURNAL: Final = "journal.db"
LARGEST_MANIFEST: Final = 64 * 1024

_LARGEST: Final = {
    MANIFEST: LARGEST_MANIFEST,
    KEYS: key_file.LARGEST,
    JOURNAL: 2**31 - PAGE_BYTES,
}
"""Bytes of each part, in the order of the parts; below what would need ZIP64."""

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_PRIVATE: Final = 0o600

# What ZIP writes between the parts: PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.3.16. Version
# 2.0, made on Unix, no flags, stored, at _EPOCH (date 33).
_LOCAL: Final = struct.Struct("<4sHHHHHLLLHH")
_CENTRAL: Final = struct.Struct("<4sBBHHHHHLLLHHHHHLL")
_END: Final = struct.Struct("<4sHHHHLLH")

# What zipfile raises on hostile bytes: found by changing every byte of an archive.
_BROKEN: Final = (BadZipFile, struct.error, ValueError, NotImplementedError, RuntimeError, EOFError)


@dataclass(frozen=True, slots=True)
class PartSum:
    """Size of a part in bytes, and SHA-256 of it."""

    size: int
    sha256: str


def sum_of(content: bytes) -> PartSum:
    """The sum of a part at hand."""
    return PartSum(len(content), hashlib.sha256(content).hexdigest())


def sum_of_file(path: Path) -> PartSum:
    """The sum of a part that is a file."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return PartSum(path.stat().st_size, digest)


def pack(target: Path, parts: Mapping[str, bytes | Path]) -> None:
    """Write a new container, and return once it is on the disk."""
    with os.fdopen(create_private_file(target), "wb") as file:
        with ZipFile(file, "w", ZIP_STORED, allowZip64=False) as archive:
            for name in _LARGEST:
                _add(archive, name, parts[name])
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def unpacking(path: Path) -> Iterator["ContainerParts"]:
    """The parts of a container. Raises NoSuchBackupError, BackupDamagedError."""
    if not path.is_file():
        raise NoSuchBackupError
    with path.open("rb") as file:
        with _broken_is_damaged():
            archive = ZipFile(file)
            _require_form(file, archive.infolist())
        yield ContainerParts(archive)


class ContainerParts:
    """Reads the parts of an open container."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive

    def read(self, name: str) -> bytes:
        """A part that is small."""
        with _broken_is_damaged():
            return self._archive.read(name)

    def sum(self, name: str) -> PartSum:
        """The sum of a part, read to its end."""
        digest = hashlib.sha256()
        with _broken_is_damaged(), self._archive.open(name) as part:
            while chunk := part.read(1 << 20):
                digest.update(chunk)
        return PartSum(self._archive.getinfo(name).file_size, digest.hexdigest())

    def write(self, name: str, target: Path) -> None:
        """Write a part to a new private file, and return once it is on the disk."""
        with (
            _broken_is_damaged(),
            self._archive.open(name) as part,
            os.fdopen(create_private_file(target), "wb") as file,
        ):
            shutil.copyfileobj(part, file, 1 << 20)
            file.flush()
            os.fsync(file.fileno())


@contextmanager
def _broken_is_damaged() -> Iterator[None]:
    """Whatever an archive that is not whole makes zipfile say."""
    try:
        yield
    except _BROKEN as error:
        raise BackupDamagedError from error


def _add(archive: ZipFile, name: str, content: bytes | Path) -> None:
    info = _info(name)
    if isinstance(content, bytes):
        archive.writestr(info, content)
        return
    info.file_size = content.stat().st_size
    with content.open("rb") as source, archive.open(info, "w") as part:
        shutil.copyfileobj(source, part, 1 << 20)


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _EPOCH)
    info.create_system = 3  # Unix, wherever it is made, so that the next line has a meaning
    info.external_attr = _PRIVATE << 16
    return info


def _require_form(file: IO[bytes], infos: list[ZipInfo]) -> None:
    """Refuse an archive of which any byte between the parts is not as ``pack`` writes it."""
    if [info.filename for info in infos] != list(_LARGEST):
        raise BackupDamagedError
    directory, offset = b"", 0
    for info in infos:
        name = info.filename.encode("ascii")
        if info.compress_size != info.file_size or info.file_size > _LARGEST[info.filename]:
            raise BackupDamagedError
        sizes = info.CRC, info.file_size, info.file_size, len(name)
        local = _LOCAL.pack(b"PK\3\4", 20, 0, 0, 0, 33, *sizes, 0) + name
        _require_bytes(file, offset, local)
        marks = 0, 0, 0, 0, _PRIVATE << 16, offset
        directory += _CENTRAL.pack(b"PK\1\2", 20, 3, 20, 0, 0, 0, 33, *sizes, *marks) + name
        offset += len(local) + info.file_size
    end = _END.pack(b"PK\5\6", 0, 0, len(infos), len(infos), len(directory), offset, 0)
    _require_bytes(file, offset, directory + end, last=True)


def _require_bytes(file: IO[bytes], offset: int, expected: bytes, *, last: bool = False) -> None:
    file.seek(offset)
    if file.read(len(expected) + last) != expected:
        raise BackupDamagedError
