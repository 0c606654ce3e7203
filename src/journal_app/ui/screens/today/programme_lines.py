"""What the programme has for today: sessions to answer, and homework that is due."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from journal_app.domain.homework import Homework
from journal_app.domain.programme import Attendance
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.programme_words import due_words, what_words
from journal_app.ui.screens.today.state import SessionLine, TodayState
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_ANSWERS = (Attendance.ATTENDED, Attendance.EXCUSED, Attendance.MISSED)


class ProgrammeLines(Column):
    """Answered and ticked in one press; nothing stands here on a day without any of it."""

    answered = Signal(object, object)
    """Session, attendance."""
    ticked = Signal(object)

    def __init__(self) -> None:
        super().__init__(spacing=6)

    def show_state(self, state: TodayState) -> None:
        """Show the sessions and the homework of the day."""
        self.clear()
        if state.sessions:
            self.column.addWidget(label(tr("Sessions today"), "section"))
        for line in state.sessions:
            self.column.addWidget(self._session(line))
        if state.homework:
            self.column.addWidget(label(tr("Homework"), "section"))
        for one in state.homework:
            self.column.addWidget(self._homework(one, state))
        self.setVisible(bool(state.sessions or state.homework))

    def _session(self, line: SessionLine) -> QWidget:
        said = f"{words.clock_time(line.local)}  {what_words(line.session)}"
        row = QWidget()
        flow = FlowLayout(spacing=12)
        row.setLayout(flow)
        name = label(said, "", wrap=False)
        name.setMinimumHeight(scaled(42))
        flow.addWidget(name)
        if line.begun:
            chips = Chips(
                "",
                [(one.value, words.attendance_words(one)) for one in _ANSWERS],
                spoken=said,
            )
            chips.show_values((line.session.attendance.value,))
            chips.value_changed.connect(
                lambda: self.answered.emit(
                    line.session, Attendance(chips.value or Attendance.PLANNED.value)
                )
            )
            flow.addWidget(chips)
        return row

    def _homework(self, one: Homework, state: TodayState) -> QWidget:
        tick = QCheckBox()
        tick.setAccessibleName(tr("Done: {text}").format(text=one.text))
        tick.toggled.connect(lambda _: self.ticked.emit(one))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(tick)
        line.addWidget(label(one.text), 1)
        line.addWidget(label(due_words(one.due, state.day), "muted", wrap=False))
        return row
