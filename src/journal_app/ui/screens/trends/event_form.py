"""Days that have an explanation of their own."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from journal_app.domain.known_event import EventKind
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label


class EventForm(QFrame):
    """Asks for first day, last day and a few words."""

    kept = Signal(object, object, str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._kind = Chips(
            "",
            [(kind.value, words.event_words(kind)) for kind in EventKind],
            spoken=tr("What kind of thing it was"),
        )
        self._first, self._last = QDateEdit(), QDateEdit()
        for field, name in (
            (self._first, tr("First day")),
            (self._last, tr("Last day")),
        ):
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
        self._words = QLineEdit()
        self._words.setPlaceholderText(tr("What it was, in a few words"))
        self._words.setAccessibleName(tr("What it was"))
        self._keep = button(tr("Keep"), "primary")
        self._cancel = button(tr("Cancel"), "quiet")
        self._lay_out()
        self._keep.clicked.connect(self._emit)
        self._cancel.clicked.connect(self.hide)

    def open(self, day: date) -> None:
        """Show the form for a day."""
        shown = QDate(day.year, day.month, day.day)
        self._kind.show_values((EventKind.EVENT.value,))
        self._first.setDate(shown.addDays(-6))
        self._last.setDate(shown)
        self._words.clear()
        self.show()
        self._words.setFocus()

    def _lay_out(self) -> None:
        dates = QHBoxLayout()
        dates.addWidget(self._kind)
        dates.addStretch(1)
        dates.addWidget(label(tr("from"), wrap=False))
        dates.addWidget(self._first)
        dates.addWidget(label(tr("to"), wrap=False))
        dates.addWidget(self._last)
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._cancel)
        line.addWidget(self._keep)
        whole = QVBoxLayout(self)
        whole.addWidget(
            label(
                tr(
                    "These days stay on the chart but leave your usual level: a move, a "
                    "bereavement, an illness, a new medicine."
                ),
                "muted",
            )
        )
        whole.addLayout(dates)
        whole.addLayout(line)

    def _emit(self) -> None:
        first, last = self._first.date(), self._last.date()
        self.kept.emit(
            date(first.year(), first.month(), first.day()),
            date(last.year(), last.month(), last.day()),
            self._words.text(),
            EventKind(self._kind.value or EventKind.EVENT.value),
        )
