"""Asks for files of a clinic, reads and writes them (fits ``FormFiles``)."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from journal_app.app.composition.ask_files import downloads
from journal_app.app.printing import write_whole
from journal_app.exchange.fhir_document import text_of_file
from journal_app.translation import tr


class ClinicFiles:
    """Its questions stand over the window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def ask_form(self, chosen: Callable[[Path], None]) -> None:
        """Ask for the clinic's file."""
        kinds = ";;".join((tr("Questionnaires (*.json)"), tr("All files (*)")))
        dialog = QFileDialog(self._window, tr("Choose the clinic's file"), downloads(), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        _open(dialog, chosen)

    def read(self, file: Path) -> str:
        """The text of a file."""
        return text_of_file(file)

    def ask_where(self, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask where to save."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self._window, tr("Save for my clinic"), folder, "(*.json)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(name)
        _open(dialog, chosen)

    def write(self, file: Path, body: str) -> None:
        """Write answers with a line for each fact."""
        said = json.dumps(json.loads(body), ensure_ascii=False, indent=2) + "\n"
        write_whole(file, said.encode())


def _open(dialog: QFileDialog, chosen: Callable[[Path], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
