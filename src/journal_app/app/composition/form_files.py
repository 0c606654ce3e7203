"""Asks for files of a clinic, reads and writes them (fits ``FormFiles``)."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal_app.app.printing import write_whole
from journal_app.exchange.fhir_document import text_of_file
from journal_app.translation import tr
from journal_app.ui.widgets.file_dialogs import ask_file, ask_new_file, downloads


class ClinicFiles:
    """Its questions stand over the window; ``folder`` is where the clinic puts its files."""

    def __init__(self, window: QWidget, folder: str = "") -> None:
        self._window, self._folder = window, folder

    def ask_form(self, chosen: Callable[[Path], None]) -> None:
        """Ask for the clinic's file."""
        kinds = ";;".join((tr("Questionnaires (*.json)"), tr("All files (*)")))
        folder = self._folder if self._folder and Path(self._folder).is_dir() else downloads()
        ask_file(self._window, tr("Choose the clinic's file"), folder, kinds, chosen)

    def read(self, file: Path) -> str:
        """The text of a file."""
        return text_of_file(file)

    def ask_where(self, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask where to save."""
        ask_new_file(self._window, tr("Save for my clinic"), name, chosen, "(*.json)")

    def write(self, file: Path, body: str) -> None:
        """Write answers with a line for each fact."""
        said = json.dumps(json.loads(body), ensure_ascii=False, indent=2) + "\n"
        write_whole(file, said.encode())
