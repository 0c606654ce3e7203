"""Schedule: when the programme runs, what comes every week, own time, calendar files."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.schedule import Schedule
from journal_app.domain.week_block import WeekBlock
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.programme_words import block_line, block_words, schedule_words
from journal_app.ui.screens.programme.dates.block_form import BlockForm
from journal_app.ui.screens.programme.dates.calendar_panel import CalendarPanel
from journal_app.ui.screens.programme.dates.programme_form import NAME, ProgrammeForm
from journal_app.ui.screens.programme.dates.schedule_form import ScheduleForm
from journal_app.ui.screens.programme.dates.state import DatesState
from journal_app.ui.unsaved.staying import staying
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class DatesView(QWidget):
    """Everything that is entered once."""

    programme_kept = Signal(object, int, float, str)
    schedule_kept = Signal(object, object)
    schedule_ended = Signal(object)
    block_kept = Signal(object, object)
    block_removed = Signal(object)
    guide_requested = Signal()

    def __init__(self, lines: TypedLines) -> None:
        super().__init__()
        self._lines = lines
        self._page = Page()
        self._programme = ProgrammeForm(lines)
        self._schedule = ScheduleForm(lines)
        self._block = BlockForm(lines)
        self.calendar = CalendarPanel()
        self._schedules, self._blocks = Column(spacing=6), Column(spacing=6)
        self._later = (
            label(tr("Sessions"), "section"),
            self._schedules,
            self._schedule,
            label(tr("Work, study, family, rest"), "section"),
            self._blocks,
            self._block,
            label(tr("Calendar files"), "section"),
            self.calendar,
        )
        self._lay_out()
        self._wire()

    def show_state(self, state: DatesState) -> None:
        """Show the dates and what comes every week."""
        self._programme.show_programme(state.programme)
        self._schedule.show_begin(state.begins)
        with staying(self._page):
            self._schedules.clear()
            for schedule in state.schedules:
                self._schedules.column.addWidget(self._schedule_row(schedule))
            self._blocks.clear()
            for block in state.blocks:
                self._blocks.column.addWidget(self._block_row(block))
        for widget in self._later:
            widget.setVisible(state.programme is not None)
        tab_as_laid_out(self)

    def focus_first(self) -> None:
        """Put the cursor where entering a programme begins."""
        self._programme.focus_first()

    def focus_schedule(self) -> None:
        """Put the cursor on what comes every week."""
        self._schedule.focus_first()
        self._page.ensureWidgetVisible(self._schedule)

    def change_block(self, block: WeekBlock) -> None:
        """Open own time to be changed."""
        self._block.show_block(block)
        self._block.focus_first()
        self._page.ensureWidgetVisible(self._block)

    def programme_was_kept(self) -> None:
        """What was typed as its name was kept."""
        self._lines.clear(NAME)

    def schedule_was_kept(self) -> None:
        """The form is empty again."""
        self._schedule.show_schedule(None)
        self.focus_schedule()

    def block_was_kept(self) -> None:
        """The form is empty again."""
        self._block.show_block(None)

    def _schedule_row(self, schedule: Schedule) -> QFrame:
        title = schedule.title or words.session_words(schedule.kind)
        change, end = button(tr("Change"), "quiet"), button(tr("End"), "quiet")
        change.clicked.connect(lambda: self._change_schedule(schedule))
        end.clicked.connect(lambda: self.schedule_ended.emit(schedule))
        return self._row(title, schedule_words(schedule), (change, end))

    def _block_row(self, block: WeekBlock) -> QFrame:
        title = block.title or block_words(block.kind)
        change, remove = button(tr("Change"), "quiet"), button(tr("Remove"), "quiet")
        change.clicked.connect(lambda: self.change_block(block))
        remove.clicked.connect(lambda: self.block_removed.emit(block))
        return self._row(title, block_line(block), (change, remove))

    def _row(self, title: str, when: str, buttons: tuple[QPushButton, ...]) -> QFrame:
        row = QFrame()
        row.setProperty("look", "card")
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(label(title, "name"))
        said.addWidget(label(when, "muted"))
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 6, 10, 6)
        line.addLayout(said, 1)
        for one in buttons:
            one.setAccessibleName(f"{one.text()}: {title}, {when}")
            line.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _change_schedule(self, schedule: Schedule) -> None:
        self._schedule.show_schedule(schedule)
        self.focus_schedule()

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(self._programme)
        for widget in self._later:
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _wire(self) -> None:
        self._programme.kept.connect(self.programme_kept)
        self._programme.guide_requested.connect(self.guide_requested)
        self._schedule.kept.connect(self.schedule_kept)
        self._block.kept.connect(self.block_kept)
