"""One more session, by itself."""

from datetime import datetime

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from journal_app.translation import tr
from journal_app.ui.screens.programme.fields import HoursField, KindField, StartField
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label

LINE = "session"


class SessionForm(QFrame):
    """When, what kind, how long."""

    added = Signal(object, object, int, str)
    """Local start (naive), kind, planned minutes, title."""

    def __init__(self, lines: TypedLines) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._start = StartField(tr("Start of the session"))
        now = QDateTime.currentDateTime()
        self._start.show_local(datetime(now.date().year(), now.date().month(), now.date().day(), 9))  # noqa: DTZ001 - a wall-clock time
        self._kind = KindField(tr("Kind of session"))
        self._hours = HoursField(tr("Planned hours"))
        self._title = QLineEdit()
        self._title.setPlaceholderText(tr("What it is about (may stay empty)"))
        self._title.setAccessibleName(tr("What the session is about"))
        lines.watch(LINE, self._title)
        self._add = button(tr("A&dd the session"), "")
        line = FlowLayout()
        for widget in (self._start, self._kind, self._hours, self._add):
            line.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.addWidget(label(tr("One more session"), "name"))
        whole.addWidget(self._title)
        whole.addLayout(line)
        self._add.clicked.connect(self._emit)
        self._title.returnPressed.connect(self._emit)

    def _emit(self) -> None:
        self.added.emit(self._start.local, self._kind.kind, self._hours.minutes, self._title.text())
