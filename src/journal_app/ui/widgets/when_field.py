"""When it happened: now, or an earlier time."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label

_NOW, _EARLIER = "now", "earlier"


class WhenField(QWidget):
    """Asks when it happened, on the wall clock of this place."""

    value_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice = Chips(
            "",
            [(_NOW, tr("Now")), (_EARLIER, tr("Earlier"))],
            spoken=tr("When it happened"),
        )
        self._time = QDateTimeEdit()
        self._time.setCalendarPopup(True)
        # no zone: a wall-clock time that this machine's clock skips is still a time elsewhere
        self._time.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self._time.setAccessibleName(tr("Day and time it happened"))
        self._words = label(tr("It will be marked as entered later."), "small")
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._choice)
        line.addWidget(self._time)
        line.addWidget(self._words, 1)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(line)
        self._choice.value_changed.connect(self._switch)
        self._time.dateTimeChanged.connect(self._tell)
        self.show_when(None)

    @property
    def local(self) -> datetime | None:
        """The wall-clock time typed in (naive), or None for "now"."""
        if self._choice.value != _EARLIER:
            return None
        typed = self._time.dateTime()
        return datetime(  # noqa: DTZ001 - a wall-clock time; the presenter knows the place
            typed.date().year(),
            typed.date().month(),
            typed.date().day(),
            typed.time().hour(),
            typed.time().minute(),
        )

    def show_when(self, local: datetime | None) -> None:
        """Show "now", or a wall-clock time."""
        with QSignalBlocker(self), QSignalBlocker(self._time):
            self._choice.show_values((_NOW,) if local is None else (_EARLIER,))
            if local is None:
                self._show_wall(QDateTime.currentDateTime())
            else:
                day = QDate(local.year, local.month, local.day)
                clock = QTime(local.hour, local.minute)
                self._show_wall(QDateTime(day, clock, self._time.timeZone()))
            self._show_time()

    def _show_wall(self, when: QDateTime) -> None:
        self._time.setDateTime(QDateTime(when.date(), when.time(), self._time.timeZone()))

    def _switch(self) -> None:
        if self._choice.value is None:
            self._choice.show_values((_NOW,))
        self._show_time()
        if self._choice.value == _EARLIER:
            self._time.setFocus()
        self.value_changed.emit()

    def _tell(self) -> None:
        self._show_time()
        self.value_changed.emit()

    def _show_time(self) -> None:
        earlier = self._choice.value == _EARLIER
        self._time.setVisible(earlier)
        older = self._time.date() < QDateTime.currentDateTime().date()
        self._words.setVisible(earlier and older)
