"""Files and folders at places of the person's own: whole or not there, and closed to others."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from journal_app.domain.vault_errors import FileThereError
from journal_app.storage.vault.folder import create_private_file, sync_folder


class PlaceBeingMade:
    """A file or folder under a passing name beside its place (fits ``NewPlace``)."""

    def __init__(self, target: Path, *, folder: bool) -> None:
        self._target, self._is_folder = target, folder
        if os.path.lexists(target):
            raise FileThereError
        self._room = Path(tempfile.mkdtemp(prefix=".", suffix=".part", dir=target.parent))

    @contextmanager
    def open(self, name: str = "") -> Iterator[TextIO]:
        """A new file in it, or the file that it is."""
        descriptor = create_private_file(self._room / (name or self._target.name))
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())

    def keep(self) -> None:
        """Give it its name. Raises FileThereError where something has that name by now."""
        made = self._room if self._is_folder else self._room / self._target.name
        if os.path.lexists(self._target):
            raise FileThereError
        sync_folder(self._room)
        made.rename(self._target)
        if not self._is_folder:
            self._room.rmdir()
        sync_folder(self._target.parent)

    def remove(self) -> None:
        """Leave nothing of it."""
        with suppress(OSError):
            shutil.rmtree(self._room)
