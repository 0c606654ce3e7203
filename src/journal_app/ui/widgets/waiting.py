"""A page for work that takes more than a moment."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from journal_app.ui.widgets.labels import label


def waiting_page(text: str) -> QWidget:
    """One sentence and a bar that moves."""
    page = QWidget()
    words = label(text, "words")
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setMaximumWidth(320)
    column = QVBoxLayout(page)
    column.addStretch(2)
    column.addWidget(words)
    column.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(3)
    return page
