"""One window per journal folder: a second start calls the first window to the front.

A file that is locked says that there is a first; a file beside it that is laid down and taken
away again is the call. The lock on the journal itself stays the truth about who may write.
"""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QFileSystemWatcher, QObject, Signal

ANSWER_SECONDS = 2.0
AGAIN_SECONDS = 5.0
"""How long the process that follows on a lock waits for the one before; Windows overlaps them."""
_STEP_SECONDS = 0.02
_QUICK = "quick\n"


class SingleInstance(QObject):
    """Is the first window of a journal, or calls it."""

    called = Signal(str)
    """Somebody wants this window in front; what the desktop gave for that, or nothing."""
    quick_called = Signal(str)
    """Somebody wants to write something down quickly; the same."""

    def __init__(self, place: Path, journal: Path) -> None:
        super().__init__()
        name = _fingerprint(journal.resolve())
        self._place = place
        self._lock, self._call = place / f"{name}.open", place / f"{name}.call"
        self._held: int | None = None
        self._watcher: QFileSystemWatcher | None = None

    def take(self, *, patience: float = 0.0) -> bool:
        """Become the first window; a place that cannot be written to lets everybody be it."""
        until = time.monotonic() + patience
        while not self._try():
            if time.monotonic() >= until:
                return False
            time.sleep(_STEP_SECONDS)
        return True

    def call(self, token: str = "", *, quick: bool = False) -> bool:
        """Ask the first window to come to the front, or for a quick entry; whether it heard.

        The call is laid down whole: whoever watches would read a part of it.
        """
        try:
            beside = self._call.with_suffix(f".{os.getpid()}")
            beside.write_text((_QUICK if quick else "") + token, encoding="utf-8")
            beside.replace(self._call)
        except OSError:
            return False
        until = time.monotonic() + ANSWER_SECONDS
        while time.monotonic() < until:
            if not self._call.exists():
                return True
            time.sleep(_STEP_SECONDS)
        self._call.unlink(missing_ok=True)
        return False

    def listen(self) -> None:
        """Hear calls from now on, and one that came before."""
        self._watcher = QFileSystemWatcher([str(self._place)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def leave(self) -> None:
        """Be the first no longer; the end of the process does the same."""
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def _try(self) -> bool:
        try:
            self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
            held = os.open(self._lock, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        if not _lock_at_once(held):
            os.close(held)
            return False
        self._held = held
        return True

    def _look(self) -> None:
        with suppress(OSError):
            token = self._call.read_text(encoding="utf-8", errors="replace")
            self._call.unlink()
            if token.startswith(_QUICK):
                self.quick_called.emit(token.removeprefix(_QUICK))
            else:
                self.called.emit(token)


def _fingerprint(folder: Path) -> str:
    """A name that says nothing about the folder; Qt's own digest is loaded already."""
    whole = QCryptographicHash.hash(os.fsencode(folder), QCryptographicHash.Algorithm.Sha256)
    return bytes(whole.toHex().data()).decode("ascii")[:16]


def _lock_at_once(descriptor: int) -> bool:
    """Lock a file for this process, or say that another has it."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - on Windows alone

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
