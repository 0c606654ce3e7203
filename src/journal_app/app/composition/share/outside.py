"""What leaving asks of the world around: a file, a program that opens it, the ledger."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from journal_app.app.composition.ask_files import ask_pdf
from journal_app.app.composition.composition import Composition
from journal_app.app.passphrases import PassphraseTools
from journal_app.app.printing import Printing, write_whole
from journal_app.domain.sharing.shared_copy import Way
from journal_app.ui.screens.first_run.state import Strength
from journal_app.usecases.note_shared import Left, NoteShared, digest_of


class Outside:
    """Fits ``ui.screens.share.leaving.Outside``."""

    def __init__(self, composition: Composition, printing: Printing) -> None:
        self._composition, self.printing = composition, printing

    def ask_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask where to save, with a proposed name."""
        ask_pdf(self._composition.window, name, chosen)

    def strength(self, password: str) -> Strength:
        """How hard a password is to guess; on the drawing thread."""
        return PassphraseTools().strength(password)

    def write(self, pdf: bytes, path: Path) -> str:
        """Write a file; SHA-256 of it. Raises StorageUnavailableError, DiskFullError."""
        write_whole(path, pdf)
        return digest_of(pdf)

    def open_file(self, path: Path) -> bool:
        """Open a file with the system's own program; False where there is none."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def note(self, left: Left, digest: str, way: Way, *, locked: bool) -> None:
        """Write into the ledger what left; on the journal's thread."""
        tools = self._composition.services
        NoteShared(self._composition.journal, tools.clock, tools.new_id)(
            left, digest, way, locked=locked
        )
