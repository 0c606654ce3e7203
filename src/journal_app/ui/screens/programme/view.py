"""The Programme screen: a line that says where it stands, and its parts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal_app.domain.programme import Session
from journal_app.domain.week_block import WeekBlock
from journal_app.translation import tr
from journal_app.ui.part_words import programme_words
from journal_app.ui.screens.programme.pages import ProgrammePages
from journal_app.ui.screens.programme.state import ProgrammeState, ProgrammeTab
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import READING_WIDTH


class ProgrammeView(QWidget):
    """One part at a time; an open session takes the place of all of them."""

    tab_chosen = Signal(object)
    questionnaires_requested = Signal()
    piece_opened = Signal(object)
    """A session, or own time."""
    homework_requested = Signal(object)
    """The session that it comes from."""
    session_left = Signal()

    def __init__(self, pages: ProgrammePages) -> None:
        super().__init__()
        self._pages = pages
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
        self._stack.setCurrentWidget(self._pages[tab])

    def show_sheet(self) -> None:
        """Show the open session in place of the parts."""
        self._frame.hide()
        self._stack.setCurrentWidget(self._pages.sheet)

    def part(self, tab: ProgrammeTab) -> QWidget:
        """One of the parts."""
        return self._pages[tab]

    @property
    def on_sheet(self) -> bool:
        """Whether an open session is shown."""
        return self._stack.currentWidget() is self._pages.sheet

    @property
    def tab(self) -> ProgrammeTab:
        """The part that is chosen."""
        return self._tab

    def focus_first(self) -> None:
        """Put the cursor where a programme is entered, or on the names of the parts."""
        if self.tab is ProgrammeTab.DATES and not self.on_sheet:
            self._pages.dates.focus_first()
        else:
            self.focus_tabs()

    def change_block(self, block: WeekBlock) -> None:
        """Open own time to be changed."""
        self._pages.dates.change_block(block)

    def begin_homework(self, session: Session) -> None:
        """Begin homework that comes from a session."""
        self._pages.homework.begin(session.id)

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
        for part in (*(self._pages[tab] for tab in ProgrammeTab), self._pages.sheet):
            self._stack.addWidget(part)

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
        pages = self._pages
        self._tabs.value_changed.connect(self._tell)
        self._forms.clicked.connect(self.questionnaires_requested)
        pages.week.piece_opened.connect(self.piece_opened)
        pages.week.step_down_requested.connect(lambda: self.tab_chosen.emit(ProgrammeTab.STEP_DOWN))
        pages.sessions.opened.connect(self.piece_opened)
        pages.sheet.homework_requested.connect(self.homework_requested)
        pages.sheet.left.connect(self.session_left)

    def _tell(self) -> None:
        tab = ProgrammeTab(self._tabs.value or self._tab.value)
        self._tabs.show_values((tab.value,))
        self.tab_chosen.emit(tab)
