"""Trends: its parts behind one row of names."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.part_words import trends_words
from journal_app.ui.screens.trends.state import TrendsTab
from journal_app.ui.theme.style import take_in
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class TrendsView(QWidget):
    """One part at a time."""

    tab_chosen = Signal(object)
    questionnaires_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._parts: dict[TrendsTab, QWidget] = {}
        self._tab = TrendsTab.BOARD
        self._tabs = Chips("", self._names(), spoken=tr("Part of Trends"))
        self._tabs.sit_flush()
        self._tabs.show_values((self._tab.value,))
        self._forms = button(tr("&Questionnaires"), "quiet")
        self._stack = QStackedWidget()
        head = QHBoxLayout()
        head.setContentsMargins(32, 8, 24, 0)
        head.addWidget(self._tabs, 1)
        head.addWidget(self._forms, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        self._tabs.value_changed.connect(self._tell)
        self._forms.clicked.connect(self.questionnaires_requested)

    @property
    def tab(self) -> TrendsTab:
        """The part that is shown."""
        return self._tab

    def part(self, tab: TrendsTab) -> QWidget:
        """One of the parts that were seen."""
        return self._parts[tab]

    def take_in(self, tab: TrendsTab, part: QWidget) -> None:
        """Give a part its place, when it is first seen."""
        self._parts[tab] = part
        take_in(self._stack, part)
        self.put_in_order()

    def put_in_order(self) -> None:
        """Let Tab go as the eye does."""
        tab_as_laid_out(self)

    def show_tab(self, tab: TrendsTab) -> None:
        """Show one part."""
        self._tab = tab
        self._tabs.turn_to(tab.value)
        self._stack.setCurrentWidget(self._parts[tab])

    def focus_tabs(self) -> None:
        """Put the cursor on the names of the parts."""
        self._tabs.focus_first()

    def _names(self) -> list[tuple[str, str]]:
        names = trends_words()
        return [(tab.value, names[tab]) for tab in TrendsTab]

    def _tell(self) -> None:
        tab = TrendsTab(self._tabs.value or self._tab.value)
        self._tabs.show_values((tab.value,))
        self.tab_chosen.emit(tab)
