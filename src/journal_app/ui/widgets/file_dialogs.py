"""Asks for a file to open, or for the place of a new one; changing one's mind does nothing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

ChosenFile = Callable[[Path], None]


def documents() -> str:
    """The folder in which files of one's own are looked for and kept."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def downloads() -> str:
    """The folder in which files from others arrive."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)


def ask_file(parent: QWidget, title: str, folder: str, kinds: str, chosen: ChosenFile) -> None:
    """Ask for a file that is there; ``kinds`` as Qt's name filters, split by ``;;``."""
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, chosen)


def ask_folder(parent: QWidget, title: str, folder: str, chosen: ChosenFile) -> None:
    """Ask for a folder that is there."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, chosen)


def ask_new_file(
    parent: QWidget, title: str, name: str, chosen: ChosenFile, kinds: str = ""
) -> None:
    """Ask for the place of a new file; it gets the ending of ``name``."""
    dialog = QFileDialog(parent, title, documents(), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    _open(dialog, chosen)


def _open(dialog: QFileDialog, chosen: ChosenFile) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
