"""A disk of which the power can be cut: simulated from what a process was seen to do.

What was written and not synced may be there, or not, or in part, sector by sector, in any
order; a file may have grown without its content; changes of names are kept in their order,
and may be cut off at any of them. A sync of a file does not keep its name: that takes a sync
of the folder.
"""

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.faults.harness.recording import (
    Cut,
    Event,
    FolderSynced,
    Named,
    NamedFolder,
    Synced,
    Wrote,
)

SECTOR = 512
Keeps = Callable[[], bool]
Tree = dict[Path, int | None]
"""The number of each file by its name; None stands for a folder."""


class Disk:
    """What is kept for sure, and what is under way."""

    def __init__(self, folder: Path) -> None:
        """All that is in ``folder`` now is kept for sure."""
        self.folder = folder
        self._tree: Tree = {}
        self._files: defaultdict[int, bytearray] = defaultdict(bytearray)
        self._changes: defaultdict[int, list[Wrote | Cut]] = defaultdict(list)
        self._names: list[Named | NamedFolder] = []
        for number, path in enumerate(sorted(folder.rglob("*")) if folder.exists() else ()):
            self._tree[path] = None if path.is_dir() else number
            if path.is_file():
                self._files[number] = bytearray(path.read_bytes())
        if folder.exists():
            self._tree[folder] = None

    def known(self) -> dict[Path, int]:
        return {path: file for path, file in self._tree.items() if file is not None}

    def apply(self, event: Event) -> None:
        """The next thing that happened."""
        match event:
            case Wrote() | Cut():
                self._changes[event.file].append(event)
            case Synced():
                for change in self._changes.pop(event.file, []):
                    _change(self._files[event.file], change, lambda: True)
            case Named() | NamedFolder():
                self._names.append(event)
            case FolderSynced():
                self._sync_folder(event.path)

    def _sync_folder(self, folder: Path) -> None:
        waiting, self._names = self._names, []
        for change in waiting:
            folders = {change.path.parent, getattr(change, "was", None) or change.path}
            if folder in {path if path == change.path.parent else path.parent for path in folders}:
                _rename(self._tree, change)
            else:
                self._names.append(change)

    @property
    def settled(self) -> bool:
        """Whether everything is kept for sure."""
        return not (self._names or any(self._changes.values()))

    def cut(self, chance: Random, share: float) -> dict[Path, bytes | None]:
        """The files after a power cut; each change that was under way is kept with this chance."""

        def keeps() -> bool:
            return chance.random() < share

        tree = dict(self._tree)
        for change in self._names[: _prefix(len(self._names), chance, share)]:
            _rename(tree, change)
        reachable = {path for path in tree if _is_reachable(path, tree, self.folder)}
        return {
            path: None if file is None else self._content(file, keeps)
            for path, file in tree.items()
            if path in reachable
        }

    def _content(self, file: int, keeps: Keeps) -> bytes:
        content = bytearray(self._files[file])
        for change in self._changes.get(file, ()):
            _change(content, change, keeps)
        return bytes(content)


def lay_out(files: dict[Path, bytes | None]) -> None:
    """Put the files where they belong."""
    for path in sorted(files):
        content = files[path]
        if content is None:
            path.mkdir()
        else:
            path.write_bytes(content)


def _prefix(length: int, chance: Random, share: float) -> int:
    if share in {0.0, 1.0}:
        return int(length * share)
    return chance.randint(0, length)


def _change(content: bytearray, change: Wrote | Cut, keeps: Keeps) -> None:
    """Do a change, sector by sector where it may be torn; a file that grew has zeros in it."""
    if isinstance(change, Cut):
        if keeps():
            del content[change.size :]
            content.extend(bytes(change.size - len(content)))
        return
    end = change.offset + len(change.data)
    if end > len(content) and keeps():
        content.extend(bytes(end - len(content)))
    whole = keeps()
    for start in range(change.offset - change.offset % SECTOR, end, SECTOR):
        first, last = max(start, change.offset), min(start + SECTOR, end)
        if whole or keeps():
            content.extend(bytes(max(0, last - len(content))))
            content[first:last] = change.data[first - change.offset : last - change.offset]


def _rename(tree: Tree, change: Named | NamedFolder) -> None:
    if isinstance(change, NamedFolder):
        tree[change.path] = None
    elif change.file is None:
        tree.pop(change.path, None)
    else:
        if change.was is not None:
            tree.pop(change.was, None)
        tree[change.path] = change.file


def _is_reachable(path: Path, tree: Tree, folder: Path) -> bool:
    return path == folder or (path.parent in tree and _is_reachable(path.parent, tree, folder))
