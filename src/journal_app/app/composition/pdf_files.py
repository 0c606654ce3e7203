"""PDF files outside the journal."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from journal_app.app.printing import write_whole
from journal_app.translation import tr
from journal_app.ui.widgets.file_dialogs import ask_new_file
from journal_app.ui.window import Window
from journal_app.usecases.note_shared import digest_of


@dataclass(frozen=True, slots=True)
class DevicePdfFiles:
    """Fits ``PdfFiles`` of the preview."""

    window: Window

    def ask(self, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask where to save, with a proposed name."""
        ask_new_file(self.window, tr("Save as PDF"), name, chosen, "PDF (*.pdf)")

    def write(self, pdf: bytes, path: Path) -> str:
        """Write a file; SHA-256 of it. Raises StorageUnavailableError, DiskFullError."""
        write_whole(path, pdf)
        return digest_of(pdf)

    def open(self, path: Path) -> bool:
        """Open a file with the system's own program; False where there is none."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
