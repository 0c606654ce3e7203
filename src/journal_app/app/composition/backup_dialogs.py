"""Asks for a backup with what opens it, and for the place of a copy."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.file_dialogs import ChosenFile, ask_file, ask_new_file, documents
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.secret_field import secret_field

Chosen = Callable[[Path, str], None]


def ask_backup_file(window: QWidget, chosen: ChosenFile) -> None:
    """Ask for a backup file."""
    ask_file(window, tr("Choose a backup"), documents(), tr("Backups (*.jbk)"), chosen)


def ask_secret(window: QWidget, path: Path, chosen: Chosen) -> None:
    """Ask for the passphrase or the words that a backup was made under."""
    dialog = QDialog(window)
    dialog.setWindowTitle("Even Keel")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    secret = secret_field(tr("Passphrase or 24 words of then"))
    go_back, cancel = button(tr("Go back to it")), button(tr("Cancel"))
    acts = FlowLayout()  # and no box of buttons: Enter alone must not put the journal of now aside
    for act in (go_back, cancel):
        acts.addWidget(act)
    column = QVBoxLayout(dialog)
    column.addWidget(
        label(
            tr(
                "Going back to a backup puts your journal of now aside for 30 days. Where the "
                "backup was made under another passphrase or on another computer, type that "
                "passphrase or its 24 words; otherwise leave this empty."
            )
        )
    )
    column.addWidget(secret)
    column.addLayout(acts)
    go_back.clicked.connect(dialog.accept)
    cancel.clicked.connect(dialog.reject)
    dialog.accepted.connect(lambda: chosen(path, secret.text()))
    dialog.resize(460, 180)
    dialog.open()
    secret.setFocus()


class AskBackupFiles:
    """Its questions stand over the window (fits ``BackupFiles``)."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask for a new file in another place."""
        ask_new_file(self._window, tr("Where should it go?"), name, chosen)

    def ask_backup(self, chosen: Chosen) -> None:
        """Ask for the file, then for its secret."""
        ask_backup_file(self._window, lambda path: ask_secret(self._window, path, chosen))
