"""What stands before the journal: the mark, the name, a column of what is asked, and help."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.footed_page import FootedPage
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_WIDTH = 420
_ROOM_FOR_MARK = 460


class FrontPage(QWidget):
    """Says nothing of whose journal it is; put into ``column`` what is asked, into ``foot`` acts.

    ``notes`` is what is said right above the acts.
    """

    help_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._mark = label("")
        self._mark.setPixmap(icons.pixmap("app", icons.colours.accent, scaled(56)))
        self._help = button(tr("&Help now"), "help", icons.icon("help", warm=True))
        self._help.clicked.connect(self.help_requested)
        page = FootedPage(_WIDTH, above=2, below=3)
        page.set_margins(12, 8)
        self.column, self.notes, self.foot = page.column, page.notes, page.foot
        self.column.setSpacing(12)
        self.column.addWidget(self._mark)
        self.column.addWidget(label(tr("Even Keel"), "title"))
        top = QHBoxLayout()
        top.setContentsMargins(16, 16, 16, 0)
        top.addStretch(1)
        top.addWidget(self._help)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(top)
        whole.addWidget(page, 1)

    def offer_help(self, *, offered: bool) -> None:
        """Show or hide the way to Help now."""
        self._help.setVisible(offered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window keeps its room for what is asked."""
        super().resizeEvent(event)
        self._mark.setVisible(self.height() >= scaled(_ROOM_FOR_MARK))
