"""What is copied here is marked as private, and taken off the clipboard again.

Sources of the marks: KDE's Klipper (x-kde-passwordManagerHint), learn.microsoft.com, Clipboard
Formats (the three Windows names), nspasteboard.org (ConcealedType).
"""

import importlib
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCryptographicHash, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard

STAYS_MS = 30_000
_NO = b"\0\0\0\0"
MARKS = {
    "linux": {"x-kde-passwordManagerHint": b"secret"},
    "win32": {
        "ExcludeClipboardContentFromMonitorProcessing": b"1",
        "CanIncludeInClipboardHistory": _NO,
        "CanUploadToCloudClipboard": _NO,
    },
    "darwin": {"application/x-even-keel-private": b"1"},
}
_CONCEALED = "org.nspasteboard.ConcealedType"


class PrivateClipboard(QObject):
    """Watches over what this program has copied, and over nothing else."""

    emptied = Signal()
    """The time was up; not said at a lock or at the end."""

    def __init__(
        self,
        clipboard: QClipboard,
        platform: str = sys.platform,
        load: Callable[[str], Any] = importlib.import_module,
    ) -> None:
        super().__init__()
        self._clipboard, self._platform, self._load = clipboard, platform, load
        self._marks = MARKS.get(platform, MARKS["linux"])
        self._digest = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self._time_is_up)
        clipboard.dataChanged.connect(self._look)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard because the person asked for it."""
        content = QMimeData()
        content.setText(text)
        self._put(content)

    def empty(self) -> None:
        """Take what is ours off the clipboard, and off what X11 keeps of a selection."""
        self._timer.stop()
        if self._is_ours():
            self._clipboard.clear()
        self._digest = b""
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _look(self) -> None:
        """Mark what a field of this program has copied by itself."""
        content = self._clipboard.mimeData()
        if not self._clipboard.ownsClipboard() or not content.formats():
            return
        if any(not content.hasFormat(mark) for mark in self._marks):
            copied = QMimeData()
            for kind in content.formats():
                copied.setData(kind, content.data(kind))
            if content.hasImage():
                copied.setImageData(content.imageData())
            self._put(copied)

    def _put(self, content: QMimeData) -> None:
        for mark, value in self._marks.items():
            content.setData(mark, value)
        self._clipboard.setMimeData(content)
        self._digest = self._fingerprint()
        if self._platform == "darwin":
            board = self._load("AppKit").NSPasteboard.generalPasteboard()
            board.addTypes_owner_([_CONCEALED], None)
            board.setString_forType_("", _CONCEALED)
        self._timer.start()

    def _time_is_up(self) -> None:
        if self._is_ours():
            self.empty()
            self.emptied.emit()

    def _is_ours(self) -> bool:
        return bool(self._digest) and self._digest == self._fingerprint()

    def _fingerprint(self) -> bytes:
        """What is there now, so that another copy is known without keeping this one."""
        content = self._clipboard.mimeData()
        digest = QCryptographicHash(QCryptographicHash.Algorithm.Sha256)
        digest.addData(content.text().encode("utf-8", "surrogatepass"))
        for kind in content.formats():
            digest.addData(kind.encode())
        return bytes(digest.result().data())
