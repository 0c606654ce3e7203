"""Asks for one session."""

from datetime import datetime

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
)

from journal_app.domain.programme import SessionKind
from journal_app.ui import words
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import roomy


class SessionForm(QFrame):
    """When, what kind, how long."""

    added = Signal(object, object, int, str)
    """Local start (naive), kind, planned minutes, title."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._start = QDateTimeEdit(QDateTime.currentDateTime())
        self._start.setCalendarPopup(True)
        self._start.setAccessibleName(self.tr("Start of the session"))
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("Kind of session"))
        for kind in SessionKind:
            self._kind.addItem(words.session_words(kind), kind)
        self._hours = QDoubleSpinBox()
        self._hours.setRange(0.5, 12)
        self._hours.setSingleStep(0.5)
        self._hours.setDecimals(1)
        self._hours.setValue(3)
        self._hours.setSuffix(self.tr(" hours"))
        self._hours.setAccessibleName(self.tr("Planned hours"))
        roomy(self._hours)
        self._title = QLineEdit()
        self._title.setPlaceholderText(self.tr("What it is about (may stay empty)"))
        self._title.setAccessibleName(self.tr("What the session is about"))
        self._add = button(self.tr("A&dd the session"), "")
        line = FlowLayout()
        for widget in (self._start, self._kind, self._hours):
            line.addWidget(widget)
        second = QHBoxLayout()
        second.addWidget(self._title, 1)
        second.addWidget(self._add)
        whole = QVBoxLayout(self)
        whole.addWidget(label(self.tr("Another session"), "name"))
        whole.addLayout(line)
        whole.addLayout(second)
        self._add.clicked.connect(self._emit)
        self._title.returnPressed.connect(self._emit)

    def _emit(self) -> None:
        when, clock = self._start.date(), self._start.time()
        start = datetime(  # noqa: DTZ001 - a wall-clock time; the presenter knows the place
            when.year(), when.month(), when.day(), clock.hour(), clock.minute()
        )
        self.added.emit(
            start, self._kind.currentData(), round(self._hours.value() * 60), self._title.text()
        )
        self._title.clear()
