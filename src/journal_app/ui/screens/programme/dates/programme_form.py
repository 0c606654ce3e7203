"""When the programme runs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSpinBox, QVBoxLayout

from journal_app.domain.programme import MOST_WEEKS, Programme
from journal_app.translation import tr
from journal_app.ui.screens.programme.fields import DayField, HoursField
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import roomy

NAME = "programme name"


class ProgrammeForm(QFrame):
    """First day, weeks, planned hours a week, and what it is called."""

    kept = Signal(object, int, float, str)
    """First day, weeks, hours a week, name."""
    guide_requested = Signal()

    def __init__(self, lines: TypedLines) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._lines = lines
        self._title = label("", "section")
        self._said = label(
            tr("8 to 12 weeks and 9 to 15 hours a week are usual; any are fine."), "muted"
        )
        self._name = QLineEdit()
        self._name.setPlaceholderText(tr("What I call it (may stay empty)"))
        self._name.setAccessibleName(tr("Name of the programme"))
        lines.watch(NAME, self._name)
        self._start = DayField(tr("First day"))
        self._weeks = QSpinBox()
        self._weeks.setRange(1, MOST_WEEKS)
        self._weeks.setValue(12)
        self._weeks.setSuffix(tr(" weeks"))
        self._weeks.setAccessibleName(tr("Weeks"))
        roomy(self._weeks)
        self._hours = HoursField(tr("Planned hours a week"), 9, least=0)
        self._hours.setRange(0, 60)
        self._hours.setSuffix(tr(" hours a week"))
        self._keep = button("", "primary")
        self._guide = button(tr("How this works"), "quiet")
        self._guide.clicked.connect(self.guide_requested)
        self._lay_out()
        self._keep.clicked.connect(self._emit)
        self._name.returnPressed.connect(self._emit)

    def show_programme(self, programme: Programme | None) -> None:
        """Show the dates as they stand; a name that is being typed stays."""
        new = programme is None
        asked = tr("When does your programme run?")
        self._title.setText(asked if new else tr("My programme"))
        self._said.setVisible(new)
        self._guide.setVisible(new)
        self._keep.setText(tr("&Begin my programme") if new else tr("&Keep"))
        self._keep.setAccessibleName(self._keep.text().replace("&", ""))
        if programme is None:
            return
        self._start.show_day(programme.start)
        self._weeks.setValue(programme.weeks)
        self._hours.setValue(programme.hours_per_week)
        if NAME not in self._lines.typed:
            self._name.setText(programme.name)

    def focus_first(self) -> None:
        """Put the cursor where entering a programme begins."""
        self._name.setFocus()

    def _lay_out(self) -> None:
        line = FlowLayout()
        for widget in (self._start, self._weeks, self._hours):
            line.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addWidget(self._title)
        whole.addWidget(self._said)
        whole.addWidget(self._name)
        whole.addLayout(line)
        begin = FlowLayout()
        begin.addWidget(self._keep)
        begin.addWidget(self._guide)
        whole.addLayout(begin)

    def _emit(self) -> None:
        self.kept.emit(self._start.day, self._weeks.value(), self._hours.value(), self._name.text())
