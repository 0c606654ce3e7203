"""Plain text out of the program: the clipboard, and files."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from journal_app.app.printing import write_whole


class DesktopTextExport:
    """Fits ``TextExport``; the clipboard is emptied again by its guard."""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def write(self, file: Path, text: str) -> None:
        """Write a plain file, whole or not at all."""
        write_whole(file, text.encode())
