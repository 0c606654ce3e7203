"""Asks for a backup file, and for what opens it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from journal_app.ui.screens.unlock.view import secret_field
from journal_app.ui.widgets.labels import label

Chosen = Callable[[Path, str], None]


def ask_backup(window: QWidget, chosen: Chosen) -> None:
    """Ask for the file, then for its secret; nothing happens where the person stops."""
    dialog = QFileDialog(window, window.tr("Choose a backup"), "", window.tr("Backups (*.jbk)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: ask_secret(window, Path(path), chosen))
    dialog.open()


def ask_secret(window: QWidget, path: Path, chosen: Chosen) -> None:
    """Ask for the passphrase or the words that a backup was made under."""
    dialog = QDialog(window)
    dialog.setWindowTitle("Even Keel")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    secret = secret_field(window.tr("Passphrase or 24 words of then"))
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    column = QVBoxLayout(dialog)
    column.addWidget(
        label(
            window.tr(
                "Going back to a backup puts your journal of now aside for 30 days. Where the "
                "backup was made under another passphrase or on another computer, type that "
                "passphrase or its 24 words; otherwise leave this empty."
            )
        )
    )
    column.addWidget(secret)
    column.addWidget(buttons)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    dialog.accepted.connect(lambda: chosen(path, secret.text()))
    dialog.resize(460, 180)
    dialog.open()
