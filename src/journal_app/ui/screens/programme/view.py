"""The programme: how far it is, what is next, what was attended."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.programme import MOST_WEEKS, Attendance
from journal_app.ui import words
from journal_app.ui.screens.programme.session_form import SessionForm
from journal_app.ui.screens.programme.state import ProgrammeState, SessionRow
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label, rule
from journal_app.ui.widgets.measure import roomy
from journal_app.ui.widgets.page import Page


class ProgrammeView(QWidget):
    """Dates, hours and sessions."""

    programme_changed = Signal(object, int, float, str)
    """Start, weeks, hours a week, name."""
    session_added = Signal(object, object, int, str)
    attendance_changed = Signal(object, object)
    """Session, attendance."""
    session_removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._page = Page(width=820)
        self._where = label("", "heading")
        self._hours = label("", "muted")
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: ProgrammeState) -> None:
        """Show the programme as it stands."""
        programme = state.programme
        if programme is None:
            self._where.setText(self.tr("When does your programme run?"))
            self._hours.setText(
                self.tr(
                    "With its dates the charts, the report and this page can say which week it is."
                )
            )
        else:
            self._where.setText(self._place(state))
            self._hours.setText(
                self.tr("Attended {attended} of {planned} hours so far.").format(
                    attended=words.points(state.attended_hours),
                    planned=words.points(state.planned_hours),
                )
            )
            self._name.setText(programme.name)
            start = programme.start
            self._start.setDate(QDate(start.year, start.month, start.day))
            self._weeks.setValue(programme.weeks)
            self._per_week.setValue(programme.hours_per_week)
        self._save.setText(self.tr("&Keep") if programme else self.tr("&Begin my programme"))
        for column, rows in ((self._ahead, state.ahead), (self._behind, state.behind)):
            column.clear()
            for row in rows:
                column.column.addWidget(self._row(row))
        self._ahead_title.setVisible(bool(state.ahead))
        self._behind_title.setVisible(bool(state.behind))

    def _place(self, state: ProgrammeState) -> str:
        assert state.programme is not None
        name = state.programme.name or self.tr("My programme")
        if state.week is None:
            return name
        return self.tr("{name}: week {n} of {all}").format(
            name=name, n=state.week, all=state.programme.weeks
        )

    def _row(self, row: SessionRow) -> QFrame:
        frame = QFrame()
        frame.setProperty("look", "card")
        title = row.session.title or words.session_words(row.session.kind)
        when = f"{words.short_day(row.local.date())}  {words.clock_time(row.local)}"
        hours = self.tr("{n} hours").format(n=words.points(row.session.planned_minutes / 60))
        line = QHBoxLayout(frame)
        line.setContentsMargins(16, 6, 10, 6)
        line.addWidget(label(when, "", wrap=False))
        line.addSpacing(16)
        line.addWidget(label(title, "name"), 1)
        line.addWidget(label(hours, "muted", wrap=False))
        if row.past:
            chips = Chips(
                "",
                [
                    (kind.value, words.attendance_words(kind))
                    for kind in (Attendance.ATTENDED, Attendance.EXCUSED, Attendance.MISSED)
                ],
            )
            chips.setAccessibleName(self.tr("How it went: {when}").format(when=when))
            chips.show_values((row.session.attendance.value,))
            chips.value_changed.connect(
                lambda c=chips, s=row.session: self.attendance_changed.emit(
                    s, Attendance(c.value or Attendance.PLANNED.value)
                )
            )
            line.addWidget(chips)
        else:
            remove = button(self.tr("Remove"), "quiet")
            remove.setAccessibleName(
                self.tr("Remove: {when} {title}").format(when=when, title=title)
            )
            remove.clicked.connect(lambda _=False, s=row.session: self.session_removed.emit(s))
            line.addWidget(remove)
        return frame

    def _build(self) -> None:
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("What I call it (may stay empty)"))
        self._name.setAccessibleName(self.tr("Name of the programme"))
        self._start = QDateEdit(QDate.currentDate())
        self._start.setCalendarPopup(True)
        self._start.setAccessibleName(self.tr("First day"))
        self._weeks = QSpinBox()
        self._weeks.setRange(1, MOST_WEEKS)
        self._weeks.setValue(12)
        self._weeks.setSuffix(self.tr(" weeks"))
        self._weeks.setAccessibleName(self.tr("Weeks"))
        self._per_week = QDoubleSpinBox()
        self._per_week.setRange(0, 60)
        self._per_week.setDecimals(1)
        self._per_week.setValue(9)
        self._per_week.setSuffix(self.tr(" hours a week"))
        self._per_week.setAccessibleName(self.tr("Planned hours a week"))
        roomy(self._weeks)
        roomy(self._per_week)
        self._save = button("", "primary")
        self._session = SessionForm()
        self._ahead, self._behind = Column(), Column()
        self._ahead_title = label(self.tr("Coming up"), "section")
        self._behind_title = label(self.tr("The last four weeks"), "section")

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(self._where)
        column.addWidget(self._hours)
        dates = FlowLayout()
        for widget in (self._start, self._weeks, self._per_week):
            dates.addWidget(widget)
        column.addLayout(dates)
        column.addWidget(self._name)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(rule())
        column.addWidget(self._session)
        column.addWidget(self._ahead_title)
        column.addWidget(self._ahead)
        column.addWidget(self._behind_title)
        column.addWidget(self._behind)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _wire(self) -> None:
        self._save.clicked.connect(self._emit)
        self._session.added.connect(self.session_added)

    def _emit(self) -> None:
        start = self._start.date()
        self.programme_changed.emit(
            date(start.year(), start.month(), start.day()),
            self._weeks.value(),
            self._per_week.value(),
            self._name.text(),
        )
