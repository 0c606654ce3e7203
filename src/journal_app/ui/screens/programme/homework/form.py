"""New homework: what, until when, for which session."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout

from journal_app.domain.ids import SessionId
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.programme_words import what_words
from journal_app.ui.screens.programme.fields import DayField, narrow, upright
from journal_app.ui.screens.programme.homework.state import HomeworkState
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.flow import FlowLayout

LINE = "homework"


class HomeworkForm(QFrame):
    """One line, a day, and a session to pick."""

    added = Signal(str, object, object)
    """Text, due day or None, session or None."""

    def __init__(self, lines: TypedLines) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._text = QLineEdit()
        self._text.setPlaceholderText(tr("What was agreed, in your own words"))
        self._text.setAccessibleName(tr("New homework"))
        lines.watch(LINE, self._text)
        self._dated = QCheckBox(tr("until"))
        self._dated.setAccessibleName(tr("With a day"))
        self._day = DayField(tr("Until which day"))
        self._session = ChoiceBox()
        self._session.setAccessibleName(tr("For which session"))
        narrow(self._session)
        self._add = button(tr("A&dd"), "primary")
        self._lay_out()
        self._wire()
        self._day.setEnabled(False)

    def show_state(self, state: HomeworkState) -> None:
        """Offer the sessions it can be for; what is picked stays."""
        picked = self._session.currentData()
        self._session.clear()
        self._session.addItem(tr("for no session"), None)
        for local, session in state.sessions:
            day = words.short_day(local.date())
            said = tr("for {day}, {what}").format(day=day, what=what_words(session))
            self._session.addItem(said, (session.id, local.date()))
        self._session.setCurrentIndex(max(0, self._session.findData(picked)))

    def begin(self, session: SessionId | None) -> None:
        """Put the cursor into the line, for homework that comes from a session."""
        for place in range(1, self._session.count()):
            if self._session.itemData(place)[0] == session:
                self._session.setCurrentIndex(place)
        self._text.setFocus()

    def _lay_out(self) -> None:
        line = FlowLayout()
        for widget in (self._dated, self._day, self._session, self._add):
            line.addWidget(upright(widget))
        whole = QVBoxLayout(self)
        whole.addWidget(self._text)
        whole.addLayout(line)

    def _wire(self) -> None:
        self._dated.toggled.connect(self._day.setEnabled)
        self._session.activated.connect(self._take_day)
        self._add.clicked.connect(self._emit)
        self._text.returnPressed.connect(self._emit)

    def _take_day(self) -> None:
        picked = self._session.currentData()
        if picked is not None:
            self._dated.setChecked(True)
            self._day.show_day(picked[1])

    def _emit(self) -> None:
        picked = self._session.currentData()
        due = self._day.day if self._dated.isChecked() else None
        self.added.emit(self._text.text(), due, None if picked is None else picked[0])
