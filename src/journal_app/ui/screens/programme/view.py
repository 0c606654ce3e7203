"""The Programme screen: a line that says where it stands, and its parts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.part_words import programme_words
from journal_app.ui.screens.programme.state import ProgrammeState, ProgrammeTab
from journal_app.ui.theme.style import take_in
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import READING_WIDTH
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class ProgrammeView(QWidget):
    """One part at a time; an open session takes the place of all of them."""

    tab_chosen = Signal(object)
    questionnaires_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._parts: dict[ProgrammeTab, QWidget] = {}
        self._sheet: QWidget | None = None
        self._tab = ProgrammeTab.WEEK
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: ProgrammeState) -> None:
        """Say where the programme stands, and offer its parts."""
        self._where.setText(self._place(state))
        self._where.setVisible(state.programme is not None)
        self._offer(after=state.winds_down)

    def show_tab(self, tab: ProgrammeTab) -> None:
        """Show one part."""
        self._tab = tab
        self._tabs.turn_to(tab.value)
        self._frame.show()
        self._stack.setCurrentWidget(self._parts[tab])

    def has(self, tab: ProgrammeTab) -> bool:
        """Whether a part was seen."""
        return tab in self._parts

    def take_in(self, tab: ProgrammeTab, part: QWidget) -> None:
        """Give a part its place, when it is first seen."""
        self._parts[tab] = part
        take_in(self._stack, part)
        tab_as_laid_out(self)

    def show_sheet(self, sheet: QWidget) -> None:
        """Show the open session in place of the parts."""
        if self._sheet is None:
            self._sheet = sheet
            take_in(self._stack, sheet)
            tab_as_laid_out(self)
        self._frame.hide()
        self._stack.setCurrentWidget(sheet)

    def part(self, tab: ProgrammeTab) -> QWidget:
        """One of the parts that were seen."""
        return self._parts[tab]

    @property
    def on_sheet(self) -> bool:
        """Whether an open session is shown."""
        return self._sheet is not None and self._stack.currentWidget() is self._sheet

    @property
    def tab(self) -> ProgrammeTab:
        """The part that is chosen."""
        return self._tab

    def focus_tabs(self) -> None:
        """Put the cursor on the names of the parts."""
        self._tabs.focus_first()

    def _place(self, state: ProgrammeState) -> str:
        if state.programme is None:
            return ""
        name = state.programme.name or tr("My programme")
        if state.week is None:
            return name
        return tr("{name}: week {n} of {all}").format(
            name=name, n=state.week, all=state.programme.weeks
        )

    def _build(self) -> None:
        self._where = label("", "heading")
        self._forms = button(tr("&Questionnaires"), "quiet")
        self._tabs = Chips("", spoken=tr("Part of the programme"))
        self._tabs.sit_flush()
        self._after: bool | None = None
        self._offer(after=False)
        self._stack = QStackedWidget()

    def _offer(self, *, after: bool) -> None:
        if after == self._after:
            return
        self._after = after
        names = programme_words()
        offered = [tab for tab in ProgrammeTab if after or tab is not ProgrammeTab.STEP_DOWN]
        focus = QApplication.focusWidget()
        inside = focus is not None and self._tabs.isAncestorOf(focus)
        self._tabs.offer([(tab.value, names[tab]) for tab in offered])
        if inside:
            self.focus_tabs()

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(scaled(READING_WIDTH))
        head = QVBoxLayout(middle)
        head.setContentsMargins(32, 16, 32, 0)
        head.setSpacing(4)
        first = QHBoxLayout()
        first.addWidget(self._where, 1)
        first.addWidget(self._forms, 0, Qt.AlignmentFlag.AlignRight)
        head.addLayout(first)
        head.addWidget(self._tabs)
        self._frame = QWidget()
        line = QHBoxLayout(self._frame)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(middle, 100)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._frame)
        whole.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self._tabs.value_changed.connect(self._tell)
        self._forms.clicked.connect(self.questionnaires_requested)

    def _tell(self) -> None:
        tab = ProgrammeTab(self._tabs.value or self._tab.value)
        self._tabs.show_values((tab.value,))
        self.tab_chosen.emit(tab)
