"""What stands before the journal: the mark, the name, a column of what is asked, and help."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_WIDTH = 420


class FrontPage(QWidget):
    """Says nothing of whose journal it is; put into ``column`` what is asked."""

    help_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        mark = label("")
        mark.setPixmap(icons.pixmap("app", icons.colours.accent, scaled(56)))
        self._help = button(tr("&Help now"), "help", icons.icon("help", warm=True))
        self._help.clicked.connect(self.help_requested)
        box = QWidget()
        box.setMaximumWidth(scaled(_WIDTH))
        self.column = QVBoxLayout(box)
        self.column.setSpacing(12)
        self.column.addWidget(mark)
        self.column.addWidget(label(tr("Even Keel"), "title"))
        top = QHBoxLayout()
        top.setContentsMargins(16, 16, 16, 0)
        top.addStretch(1)
        top.addWidget(self._help)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(box, 10)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(top)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)

    def offer_help(self, *, offered: bool) -> None:
        """Show or hide the way to Help now."""
        self._help.setVisible(offered)
