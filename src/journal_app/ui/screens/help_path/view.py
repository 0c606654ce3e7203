"""Help now with the journal open: one question at a time, the numbers always beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.help_now.state import OwnHelp
from journal_app.ui.screens.help_path.numbers import NumbersPanel
from journal_app.ui.screens.help_path.pages.after_page import AfterPage
from journal_app.ui.screens.help_path.pages.ask_page import AskPage
from journal_app.ui.screens.help_path.pages.done_page import DonePage
from journal_app.ui.screens.help_path.pages.tools_page import ToolsPage
from journal_app.ui.screens.help_path.pages.using_page import UsingPage
from journal_app.ui.screens.help_path.state import HelpPathState, Stage
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.keys_here import add_keys
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import Page

_ROOM_FOR_BOTH = 760
_ROOM_ABOVE = 420
"""Height from which the numbers stay in sight above the questions."""
_NUMBERS = 268


class HelpPathView(QWidget):
    """The way through, which scrolls, and the numbers, which stay where they are."""

    close_requested = Signal()
    tools_requested = Signal()
    lapse_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._stage: Stage | None = None
        self.still = False
        """Whether little should move."""
        self.numbers = NumbersPanel()
        self.ask, self.tools, self.using = AskPage(), ToolsPage(icons), UsingPage(icons)
        self.after, self.done = AfterPage(), DonePage()
        self._pages = {
            Stage.ASK: self.ask,
            Stage.TOOLS: self.tools,
            Stage.USE: self.using,
            Stage.AFTER: self.after,
            Stage.DONE: self.done,
        }
        self._page = Page(width=720)
        self._beside = QVBoxLayout()
        self._way = QVBoxLayout()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._close = button(tr("Back"), "")
        self._happened = button(tr("It happened"), "quiet")
        self._lay_out()
        self._close.clicked.connect(self.close_requested)
        self._happened.clicked.connect(self.lapse_requested)
        close = QKeySequence.StandardKey.Cancel
        add_keys(self, close, tr("Close Help now"), self.close_requested.emit)

    def show_state(self, state: HelpPathState) -> None:
        """Show the stage, and put the cursor where it begins."""
        self.numbers.show_own(OwnHelp(lines=state.own.lines, people=state.own.helpers))
        self.tools.show_state(state)
        self.after.show_state(state)
        if state.stage is self._stage:
            return
        self.using.halt()
        self._stage = state.stage
        for stage, page in self._pages.items():
            page.setVisible(stage is state.stage)
        self._begin(state)
        self._page.verticalScrollBar().setValue(0)

    def begin_anew(self) -> None:
        """Show the next state as if nothing had been shown before."""
        self._stage = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers stand beside, or above; where it is low too, first on the page itself."""
        super().resizeEvent(event)
        beside = self.width() >= scaled(_ROOM_FOR_BOTH)
        first = not beside and self.height() < scaled(_ROOM_ABOVE)
        way = QBoxLayout.Direction
        if first:
            self._page.column.insertWidget(0, self.numbers)
        elif self._beside.indexOf(self.numbers) < 0:
            self._beside.addWidget(self.numbers, 0, Qt.AlignmentFlag.AlignTop)
        self._both.setDirection(way.LeftToRight if beside else way.BottomToTop)
        self.numbers.be_compact(not beside)
        narrow = max(scaled(_NUMBERS), self.numbers.minimumSizeHint().width())
        self.numbers.setFixedWidth(narrow if beside else 16777215)
        self.numbers.setMinimumWidth(narrow if beside else 0)
        around = (0, 24, 32, 12) if beside else (0, 0, 0, 0) if first else (32, 12, 32, 0)
        self._beside.setContentsMargins(*around)

    def _begin(self, state: HelpPathState) -> None:
        match state.stage:
            case Stage.ASK:
                self.ask.begin(state.before)
            case Stage.TOOLS:
                self.tools.begin()
            case Stage.USE:
                self.using.begin(state, still=self.still)
            case Stage.AFTER:
                self.after.begin(state)
            case Stage.DONE:
                self.done.begin(state)

    def _lay_out(self) -> None:
        for page in self._pages.values():
            page.hide()
            self._way.addWidget(page)
        self._beside.addWidget(self.numbers, 0, Qt.AlignmentFlag.AlignTop)
        self._page.column.addLayout(self._way, 1)
        self._both.setSpacing(0)
        self._both.addWidget(self._page, 1)
        self._both.addLayout(self._beside)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 8, 32, 12)
        foot.addWidget(self._happened)
        foot.addStretch(1)
        foot.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._both, 1)
        whole.addLayout(foot)
