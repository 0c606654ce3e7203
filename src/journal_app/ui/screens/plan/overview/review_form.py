"""On which day the plan was looked through, and with whom."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from journal_app.translation import tr
from journal_app.ui.screens.programme.fields import DayField
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label


class ReviewForm(QFrame):
    """One line; the plan as it stands is kept with it."""

    reviewed = Signal(object, str)
    """Day, with whom."""
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._last = label("", "")
        self._day = DayField(tr("On which day"))
        self._who = QLineEdit()
        self._who.setPlaceholderText(tr("With whom"))
        self._who.setAccessibleName(tr("With whom"))
        self._keep = button(tr("&We looked through it"))
        line = FlowLayout()
        for widget in (self._day, self._who, self._keep):
            line.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addWidget(label(tr("Looked through with my therapist"), "section"))
        whole.addWidget(self._last)
        whole.addLayout(line)
        self._who.textEdited.connect(self.typed)
        self._keep.clicked.connect(lambda: self.reviewed.emit(self._day.day, self._who.text()))

    def show_last(self, said: str) -> None:
        """Say when it was looked through last."""
        ask = tr("Not yet. A plan gets better when somebody reads it with you.")
        self._last.setText(said or ask)

    def offer(self, today: date, who: str) -> None:
        """Fill in today, and a name where none stands there."""
        self._day.show_day(today)
        if not self._who.text():
            self._who.setText(who)

    def put_back(self, who: str) -> None:
        """Show a name that was typed earlier."""
        self._who.setText(who)
