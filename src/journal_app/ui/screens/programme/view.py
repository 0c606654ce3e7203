"""The Programme screen: a line that says where it stands, and its parts as tabs."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from journal_app.ui.screens.programme.state import ProgrammeState, Tab
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import READING_WIDTH


class ProgrammeView(QWidget):
    """One part at a time; an open session takes the place of all of them."""

    tab_chosen = Signal(object)

    def __init__(self, parts: Mapping[Tab, QWidget], sheet: QWidget) -> None:
        super().__init__()
        self._parts, self._sheet = parts, sheet
        self._build()
        self._lay_out()
        self._tabs.currentChanged.connect(self._tell)

    def show_state(self, state: ProgrammeState) -> None:
        """Say where the programme stands."""
        self._where.setText(self._place(state))
        self._where.setVisible(state.programme is not None)
        self._tabs.setTabVisible(list(Tab).index(Tab.STEP_DOWN), state.winds_down)

    def show_tab(self, tab: Tab) -> None:
        """Show one part."""
        with QSignalBlocker(self._tabs):
            self._tabs.setCurrentIndex(list(Tab).index(tab))
        self._frame.show()
        self._stack.setCurrentWidget(self._parts[tab])

    def show_sheet(self) -> None:
        """Show the open session in place of the parts."""
        self._frame.hide()
        self._stack.setCurrentWidget(self._sheet)

    @property
    def on_sheet(self) -> bool:
        """Whether an open session is shown."""
        return self._stack.currentWidget() is self._sheet

    @property
    def tab(self) -> Tab:
        """The part that is chosen."""
        return list(Tab)[self._tabs.currentIndex()]

    def focus_tabs(self) -> None:
        """Put the cursor on the tabs."""
        self._tabs.setFocus()

    def _place(self, state: ProgrammeState) -> str:
        if state.programme is None:
            return ""
        name = state.programme.name or self.tr("My programme")
        if state.week is None:
            return name
        return self.tr("{name}: week {n} of {all}").format(
            name=name, n=state.week, all=state.programme.weeks
        )

    def _build(self) -> None:
        self._where = label("", "heading")
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Parts of the programme"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        names = {
            Tab.WEEK: self.tr("&Week"),
            Tab.SESSIONS: self.tr("S&essions"),
            Tab.HOMEWORK: self.tr("Ho&mework"),
            Tab.GOALS: self.tr("&Goals"),
            Tab.DATES: self.tr("S&chedule"),
            Tab.STEP_DOWN: self.tr("A&fterwards"),
        }
        self._stack = QStackedWidget()
        for tab in Tab:
            self._tabs.addTab(names[tab])
            self._stack.addWidget(self._parts[tab])
        self._tabs.setTabVisible(list(Tab).index(Tab.STEP_DOWN), False)
        self._stack.addWidget(self._sheet)

    def _lay_out(self) -> None:
        self._frame = QWidget()
        middle = QWidget()
        middle.setMaximumWidth(scaled(READING_WIDTH))
        head = QVBoxLayout(middle)
        head.setContentsMargins(32, 16, 32, 0)
        head.setSpacing(8)
        head.addWidget(self._where)
        head.addWidget(self._tabs)
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

    def _tell(self, place: int) -> None:
        self.tab_chosen.emit(list(Tab)[place])
