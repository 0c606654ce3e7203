"""One day or entry that could go on the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from journal_app.translation import tr
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label


class ProposalRow(QFrame):
    """Says what it is and why; one press puts it on the list."""

    added = Signal()

    def __init__(self, title: str, reason: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        add = button(tr("Put on the list"), "")
        add.setAccessibleName(tr("Put on the list: {what}").format(what=title))
        add.setAccessibleDescription(reason)
        add.clicked.connect(self.added)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(title, "name"))
        if reason:
            words.addWidget(label(reason, "muted"))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 12, 8)
        line.addLayout(words, 1)
        line.addWidget(add, 0, Qt.AlignmentFlag.AlignVCenter)
