"""Ways out when what was written cannot be saved in the journal."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from journal_app.translation import tr
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.file_dialogs import ask_new_file
from journal_app.ui.widgets.labels import label

NAME = "my-words.txt"
"""Says nothing of what is in it."""


class Stuck(QFrame):
    """Says that nothing is lost, and offers another place for the words."""

    copy_requested = Signal()
    file_chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self._words = label("")
        self._copy = button(tr("Cop&y my words"), "")
        self._file = button(tr("Save my words to a &file…"), "")
        line = QHBoxLayout()
        line.addWidget(self._copy)
        line.addWidget(self._file)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 12, 32, 12)
        column.addWidget(self._words)
        column.addLayout(line)
        self._say_why()
        self._copy.clicked.connect(self.copy_requested)
        self._file.clicked.connect(self._choose_file)
        self.hide()

    def say_written(self, name: str) -> None:
        """Say which file holds the words now."""
        self._words.setText(
            tr(
                "Your words stand in {name} as well, and still here. Press Save again when the "
                "computer has room; then delete the file, since it is not encrypted."
            ).format(name=name)
        )

    def _say_why(self) -> None:
        self._words.setText(
            tr(
                "Nothing is lost: your words stay here until they are saved. You can press Save "
                "again, or keep them somewhere else meanwhile. A file or a copy is not "
                "encrypted; anyone who can open it can read it."
            )
        )

    def _choose_file(self) -> None:
        ask_new_file(self, tr("Save my words to a file"), NAME, self.file_chosen.emit)
