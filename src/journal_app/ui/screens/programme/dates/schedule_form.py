"""What comes every week, entered once."""

from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout

from journal_app.domain.schedule import Schedule
from journal_app.translation import tr
from journal_app.ui.screens.programme.fields import (
    DayField,
    HoursField,
    KindField,
    TimeField,
    WeekdayField,
    upright,
)
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.usecases.keep_schedule import Weekly

LINE = "schedule"


class ScheduleForm(QFrame):
    """Weekdays, a time, a length, what kind."""

    kept = Signal(object, object)
    """What was typed, and the schedule that is changed, or None."""

    def __init__(self, lines: TypedLines) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._lines = lines
        self._schedule: Schedule | None = None
        self._title = label("", "name")
        self._days = WeekdayField(tr("On which days"))
        self._days.sit_flush()
        self._starts = TimeField(tr("It starts at"), time(18))
        self._hours = HoursField(tr("How long"))
        self._kind = KindField(tr("Kind of session"))
        self._every = ChoiceBox()
        self._every.setAccessibleName(tr("How often"))
        for weeks, said in (
            (1, tr("every week")),
            (2, tr("every 2 weeks")),
            (3, tr("every 3 weeks")),
            (4, tr("every 4 weeks")),
        ):
            self._every.addItem(said, weeks)
        self._about = QLineEdit()
        self._about.setPlaceholderText(tr("What it is called (may stay empty)"))
        self._about.setAccessibleName(tr("What it is called"))
        lines.watch(LINE, self._about)
        self._first = DayField(tr("From which day on"))
        self._ends = QCheckBox(tr("until"))
        self._ends.setAccessibleName(tr("It ends before the programme does"))
        self._last = DayField(tr("Until which day"))
        self._keep = button("", "primary")
        self._cancel = button(tr("Cancel"), "quiet")
        self._lay_out()
        self._wire()
        self.show_schedule(None)

    def show_begin(self, begins: date) -> None:
        """Say from when on a new schedule holds."""
        if self._schedule is None:
            self._first.show_day(begins)
            if not self._ends.isChecked():
                self._last.show_day(begins)

    def show_schedule(self, schedule: Schedule | None) -> None:
        """Show a schedule to be changed, or an empty form."""
        self._schedule = schedule
        new = schedule is None
        self._title.setText(tr("What comes every week") if new else tr("Change it"))
        self._keep.setText(tr("A&dd to every week") if new else tr("&Keep the change"))
        self._keep.setAccessibleName(self._keep.text().replace("&", ""))
        self._cancel.setVisible(not new)
        self._days.show_days(() if schedule is None else schedule.days)
        self._ends.setChecked(schedule is not None and schedule.last is not None)
        if schedule is None:
            self._lines.clear(LINE)
            return
        self._starts.show_at(schedule.starts)
        self._hours.show_minutes(schedule.minutes)
        self._kind.show_kind(schedule.kind)
        self._every.setCurrentIndex(self._every.findData(schedule.every))
        self._lines.set(LINE, schedule.title)
        self._first.show_day(schedule.first)
        self._last.show_day(schedule.last or schedule.first)

    def focus_first(self) -> None:
        """Put the cursor on the days."""
        self._days.focus_first()

    def _lay_out(self) -> None:
        first, second = FlowLayout(), FlowLayout()
        for box in (self._starts, self._hours, self._kind, self._every):
            first.addWidget(box)
        for widget in (
            label(tr("from"), wrap=False),
            self._first,
            self._ends,
            self._last,
            self._keep,
            self._cancel,
        ):
            second.addWidget(upright(widget))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addWidget(self._title)
        whole.addWidget(self._days)
        whole.addLayout(first)
        whole.addWidget(self._about)
        whole.addLayout(second)

    def _wire(self) -> None:
        self._last.setEnabled(False)
        self._ends.toggled.connect(self._last.setEnabled)
        self._keep.clicked.connect(self._emit)
        self._about.returnPressed.connect(self._emit)
        self._cancel.clicked.connect(lambda: self.show_schedule(None))

    def _emit(self) -> None:
        typed = Weekly(
            days=self._days.days,
            starts=self._starts.at,
            minutes=self._hours.minutes,
            kind=self._kind.kind,
            title=self._about.text(),
            every=self._every.currentData(),
            first=self._first.day,
            last=self._last.day if self._ends.isChecked() else None,
        )
        self.kept.emit(typed, self._schedule)
