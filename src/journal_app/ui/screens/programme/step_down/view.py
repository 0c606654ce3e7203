"""The step-down sheet: what stays in place when the programme ends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.errors import JournalError
from journal_app.domain.step_down import MOST_LINES, Continuing, StepDown
from journal_app.translation import tr
from journal_app.ui.screens.programme.fields import WeekdayField
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.text_field import TextField

_BEGIN = 3
"""Empty lines to begin with."""


class ContinuingLine(QFrame):
    """What goes on, with whom, on which days."""

    changed = Signal()

    def __init__(self, number: int, line: Continuing) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._what, self._who = QLineEdit(line.what), QLineEdit(line.who)
        self._what.setPlaceholderText(tr("What goes on (a group, a call, a walk)"))
        self._what.setAccessibleName(tr("What goes on, line {n}").format(n=number))
        self._who.setPlaceholderText(tr("With whom"))
        self._who.setAccessibleName(tr("With whom, line {n}").format(n=number))
        self._days = WeekdayField(tr("On which days, line {n}").format(n=number))
        self._days.sit_flush()
        self._days.show_days(line.days)
        whole = QVBoxLayout(self)
        for widget in (self._what, self._who, self._days):
            whole.addWidget(widget)
        for field in (self._what, self._who):
            field.textEdited.connect(lambda _: self.changed.emit())
        self._days.value_changed.connect(self.changed)

    @property
    def line(self) -> Continuing:
        """What stands there. Raises TextTooLongError."""
        return Continuing(self._what.text(), self._who.text(), self._days.days)


class StepDownView(QWidget):
    """Every change is kept a moment after it was made."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._page = Page()
        self._lines = Column(spacing=8)
        self._shown: list[ContinuingLine] = []
        self._more = button(tr("One more &line"), "quiet")
        self._harder = TextField(
            tr("What I do when it gets harder"),
            tr("The first signs, what I do first, and whom I tell"),
            lines=4,
        )
        self._appointments = TextField(
            tr("My next appointments"), tr("Day, time, with whom"), lines=3
        )
        self._lay_out()
        self._more.clicked.connect(lambda: self._add(Continuing(), focus=True))
        for field in (self._harder, self._appointments):
            field.value_changed.connect(self._tell)

    def show_sheet(self, sheet: StepDown) -> None:
        """Show the sheet, with a few empty lines where there is nothing yet."""
        self._lines.clear()
        self._shown.clear()
        empty = (Continuing(),) * max(0, _BEGIN - len(sheet.continuing))
        for line in (*sheet.continuing, *empty):
            self._add(line)
        self._harder.show_text(sheet.harder)
        self._appointments.show_text(sheet.appointments)

    def _add(self, line: Continuing, *, focus: bool = False) -> None:
        made = ContinuingLine(len(self._shown) + 1, line)
        made.changed.connect(self._tell)
        self._shown.append(made)
        self._lines.column.addWidget(made)
        self._more.setVisible(len(self._shown) < MOST_LINES)
        if focus:
            made.findChildren(QLineEdit)[0].setFocus()

    def _tell(self) -> None:
        try:
            sheet = StepDown(
                tuple(line.line for line in self._shown),
                self._harder.text,
                self._appointments.text,
            )
        except JournalError as error:
            self.refused.emit(error)
            return
        self.changed.emit(sheet)

    def _lay_out(self) -> None:
        column = self._page.column
        said = tr(
            "When the programme ends, some things stay. Write down what goes on, and keep it "
            "where you will find it. Your therapist can go through it with you."
        )
        column.addWidget(label(tr("What comes after"), "section"))
        column.addWidget(label(said, "muted"))
        column.addWidget(self._lines)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._harder)
        column.addWidget(self._appointments)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
