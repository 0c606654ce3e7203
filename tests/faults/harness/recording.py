"""What a process did to the files of one folder, read from strace's log call by call."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = """
open openat close write pwrite64 lseek ftruncate fsync fdatasync rename renameat renameat2
unlink unlinkat mkdir mkdirat rmdir writev
"""
TRACED = [f"?{name}" for name in CALLS.split()]
_LINE = re.compile(r"(\w+)\((.*)\) += (-?\d+)(?: |$)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_NUMBER = re.compile(r"(?<![\w\"])\d+(?![\w\"])")


@dataclass(frozen=True)
class Wrote:
    file: int
    offset: int
    data: bytes


@dataclass(frozen=True)
class Cut:
    file: int
    size: int


@dataclass(frozen=True)
class Synced:
    file: int


@dataclass(frozen=True)
class Named:
    """A name stands for a file from now on; None: for nothing any more."""

    path: Path
    file: int | None
    was: Path | None = None
    """The name that it had before, which goes in the same step."""


@dataclass(frozen=True)
class NamedFolder:
    path: Path


@dataclass(frozen=True)
class FolderSynced:
    path: Path


@dataclass(frozen=True)
class Acknowledged:
    """The process said that a step came back."""


Event = Wrote | Cut | Synced | Named | NamedFolder | FolderSynced | Acknowledged


class Recording:
    """Reads a log; files are numbered, since a file may change its name while it is open."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.files: dict[Path, int] = {}
        """The names that there are now; those that were there at first have to be put in."""
        self._open: dict[int, Path | int] = {}
        self._at: dict[int, int] = {}
        self._made = 1_000

    def events(self, log: str) -> Iterator[Event]:
        """What the calls of a log did, in their order."""
        for line in log.splitlines():
            match = _LINE.match(line)
            if match and int(match[3]) >= 0:
                texts = [_unescaped(text) for text in _TEXT.findall(match[2])]
                yield from self._event(match[1], match[2], texts, int(match[3]))

    def _event(self, call: str, said: str, texts: list[bytes], answer: int) -> Iterator[Event]:
        paths = [Path(os.fsdecode(text)) for text in texts]
        numbers = [int(number) for number in _NUMBER.findall(_TEXT.sub("", said))]
        match call:
            case "open" | "openat":
                yield from self._opened(paths[0], said, answer)
            case "close":
                self._open.pop(numbers[0], None)
            case "write" | "pwrite64" | "ftruncate" | "lseek":
                yield from self._changed(call, numbers, texts, answer)
            case "fsync" | "fdatasync":
                match self._open.get(numbers[0]):
                    case int(file):
                        yield Synced(file)
                    case Path() as path:
                        yield FolderSynced(path)
            case "writev":
                yield Acknowledged()
            case _:
                yield from self._renamed(call, paths)

    def _opened(self, path: Path, said: str, descriptor: int) -> Iterator[Event]:
        if not path.is_relative_to(self._folder.parent):
            return
        if path in self.files:
            if "O_TRUNC" in said:
                yield Cut(self.files[path], 0)
        elif "O_CREAT" in said:
            self._made += 1
            self.files[path] = self._made
            yield Named(path, self._made)
        self._open[descriptor] = self.files.get(path, path)
        self._at[descriptor] = 0

    def _changed(
        self, call: str, numbers: list[int], texts: list[bytes], answer: int
    ) -> Iterator[Event]:
        descriptor = numbers[0]
        file = self._open.get(descriptor)
        if not isinstance(file, int):
            return
        match call:
            case "lseek":
                self._at[descriptor] = answer
            case "ftruncate":
                yield Cut(file, numbers[1])
            case "pwrite64":
                yield Wrote(file, numbers[2], texts[0][:answer])
            case _:
                yield Wrote(file, self._at[descriptor], texts[0][:answer])
                self._at[descriptor] += answer

    def _renamed(self, call: str, paths: list[Path]) -> Iterator[Event]:
        match call:
            case "mkdir" | "mkdirat":
                yield NamedFolder(paths[0])
            case "rename" | "renameat" | "renameat2":
                self.files[paths[1]] = self.files.pop(paths[0])
                yield Named(paths[1], self.files[paths[1]], was=paths[0])
            case _:
                self.files.pop(paths[0], None)
                yield Named(paths[0], None)


def _unescaped(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
