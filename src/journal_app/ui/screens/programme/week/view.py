"""The week: sessions and own time beside each other, as a grid or as a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.programme_words import week_hours_words, week_words
from journal_app.ui.screens.programme.fields import upright
from journal_app.ui.screens.programme.week.day_list import DayList
from journal_app.ui.screens.programme.week.grid import WeekGrid
from journal_app.ui.screens.programme.week.skill_bar import SkillBar
from journal_app.ui.screens.programme.week.state import WeekState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import READING_WIDTH, Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out

_MARGINS = 64


class WeekView(QWidget):
    """Seven days at a time."""

    earlier_requested = Signal()
    later_requested = Signal()
    now_requested = Signal()
    list_requested = Signal(bool)
    piece_opened = Signal(object)
    skill_picked = Signal(object)
    practice_requested = Signal(object)
    step_down_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._state: WeekState | None = None
        self._build(icons)
        self._lay_out()
        self._wire()

    def show_state(self, state: WeekState) -> None:
        """Show a week."""
        self._state = state
        week = state.week
        said = week_words(week.first)
        if week.number is not None:
            said = tr("Week {n}: {days}").format(n=week.number, days=said)
        self._title.setText(said)
        self._now.setVisible(not state.is_now)
        self._hours.setText(week_hours_words(week.hours))
        self._skill.show_week(week)
        self._after.setVisible(week.winds_down and state.is_now)
        self._grid.show_state(state)
        self._list.show_state(state)
        tab_as_laid_out(self)
        self._grid.tab_after(self._toggle)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A grid where seven columns can be read, a list where they cannot."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._state is None:
            return
        roomy = WeekGrid.fits(min(self.width(), scaled(READING_WIDTH)) - _MARGINS)
        as_grid = roomy and not self._state.as_list
        self._toggle.setVisible(roomy)
        self._toggle.setText(tr("As a &list") if as_grid else tr("As a &week"))
        self._toggle.setAccessibleName(self._toggle.text().replace("&", ""))
        self._grid.setVisible(as_grid)
        self._list.setVisible(not as_grid)

    def _build(self, icons: Icons) -> None:
        self._page = Page()
        self._title = label("", "section", wrap=False)
        self._back = button("", "quiet", icons.icon("chevron-left"))
        self._back.setAccessibleName(tr("Week before"))
        self._on = button("", "quiet", icons.icon("chevron-right"))
        self._on.setAccessibleName(tr("Week after"))
        self._now = button(tr("This &week"), "quiet")
        self._toggle = button("", "quiet")
        self._hours = label("", "muted")
        self._skill = SkillBar()
        self._grid = WeekGrid()
        self._list = DayList(icons)
        self._after = QFrame()
        self._after.setProperty("look", "notice")
        self._open_after = button(tr("Plan &for afterwards"), "quiet")

    def _lay_out(self) -> None:
        head = FlowLayout(spacing=4)
        for widget in (self._back, self._title, self._on, self._now, self._toggle):
            head.addWidget(upright(widget))
        line = QHBoxLayout(self._after)
        line.setContentsMargins(16, 10, 10, 10)
        said = tr(
            "The programme is coming to its end. What goes on afterwards, with whom, and what if "
            "it gets harder? It is easier to think of it now."
        )
        line.addWidget(label(said), 1)
        line.addWidget(self._open_after, 0, Qt.AlignmentFlag.AlignTop)
        column = self._page.column
        column.setSpacing(12)
        column.addWidget(self._after)
        column.addLayout(head)
        column.addWidget(self._hours)
        column.addWidget(self._grid)
        column.addWidget(self._list)
        column.addWidget(self._skill)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _wire(self) -> None:
        self._back.clicked.connect(self.earlier_requested)
        self._on.clicked.connect(self.later_requested)
        self._now.clicked.connect(self.now_requested)
        self._toggle.clicked.connect(lambda: self.list_requested.emit(self._grid.isVisible()))
        for pieces in (self._grid, self._list):
            pieces.piece_opened.connect(self.piece_opened)
        self._skill.skill_picked.connect(self.skill_picked)
        self._skill.practice_requested.connect(self.practice_requested)
        self._open_after.clicked.connect(self.step_down_requested)
