"""The Share screen: its parts, one at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.part_words import share_words
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.theme.style import take_in
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class ShareView(QWidget):
    """Shows the part that is chosen."""

    tab_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._parts: dict[ShareTab, QWidget] = {}
        self._tab = ShareTab.TALK
        self._build()
        self._lay_out()
        self._tabs.value_changed.connect(self._tell)

    def show_tab(self, tab: ShareTab) -> None:
        """Show one part."""
        self._tab = tab
        self._tabs.turn_to(tab.value)
        self._stack.setCurrentWidget(self._parts[tab])

    @property
    def tab(self) -> ShareTab:
        """The part that is shown."""
        return self._tab

    def part(self, tab: ShareTab) -> QWidget:
        """One of the parts that were seen."""
        return self._parts[tab]

    def has(self, tab: ShareTab) -> bool:
        """Whether a part was seen."""
        return tab in self._parts

    def take_in(self, tab: ShareTab, part: QWidget) -> None:
        """Give a part its place, when it is first seen."""
        self._parts[tab] = part
        take_in(self._stack, part)
        tab_as_laid_out(self)

    def focus_tabs(self) -> None:
        """Put the cursor on the names of the parts."""
        self._tabs.focus_first()

    def _build(self) -> None:
        self._tabs = Chips("", spoken=tr("Part of sharing"))
        self._tabs.sit_flush()
        names = share_words()
        self._tabs.offer([(tab.value, names[tab]) for tab in ShareTab])
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(32, 12, 32, 4)
        head.addWidget(self._tabs, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)

    def _tell(self) -> None:
        tab = ShareTab(self._tabs.value or self._tab.value)
        self._tabs.show_values((tab.value,))
        self.tab_chosen.emit(tab)
