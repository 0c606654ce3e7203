"""Fields that several forms of the programme share."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QDoubleSpinBox,
    QTimeEdit,
    QWidget,
)

from journal_app.domain.programme import SessionKind
from journal_app.domain.weekday import Weekday
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.programme_words import weekday_words
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.measure import roomy, scaled


class HoursField(QDoubleSpinBox):
    """A length in hours, to the quarter."""

    def __init__(self, name: str, hours: float = 3.0, *, least: float = 0.25) -> None:
        super().__init__()
        self.setRange(least, 24)
        self.setSingleStep(0.5)
        self.setDecimals(2)
        self.setValue(hours)
        self.setSuffix(tr(" hours"))
        self.setAccessibleName(name)
        roomy(self)

    def textFromValue(self, value: float) -> str:
        """Without needless decimals."""
        return self.locale().toString(value, "g", 4)

    @property
    def minutes(self) -> int:
        """The length in minutes."""
        return round(self.value() * 60)

    def show_minutes(self, minutes: int) -> None:
        """Show a length."""
        self.setValue(minutes / 60)


class TimeField(QTimeEdit):
    """A time of day on the wall clock."""

    def __init__(self, name: str, at: time) -> None:
        super().__init__(QTime(at.hour, at.minute))
        self.setAccessibleName(name)
        roomy(self)

    @property
    def at(self) -> time:
        """The time of day."""
        return time(self.time().hour(), self.time().minute())

    def show_at(self, at: time) -> None:
        """Show a time of day."""
        self.setTime(QTime(at.hour, at.minute))


class DayField(QDateEdit):
    """A day."""

    def __init__(self, name: str) -> None:
        super().__init__(QDate.currentDate())
        self.setCalendarPopup(True)
        self.setAccessibleName(name)

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))


class StartField(QDateTimeEdit):
    """A day and a time on the wall clock, without a zone."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        # no zone: a wall-clock time that this machine's clock skips is still a time elsewhere
        self.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self.setAccessibleName(name)

    @property
    def local(self) -> datetime:
        """The time (naive)."""
        day, at = self.date(), self.time()
        return datetime(  # noqa: DTZ001 - a wall-clock time; the presenter knows the place
            day.year(), day.month(), day.day(), at.hour(), at.minute()
        )

    def show_local(self, local: datetime) -> None:
        """Show a wall-clock time."""
        day, at = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
        self.setDateTime(QDateTime(day, at, self.timeZone()))


class KindField(ChoiceBox):
    """What kind of session it is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        for kind in SessionKind:
            self.addItem(words.session_words(kind), kind.value)

    @property
    def kind(self) -> SessionKind:
        """The kind that is picked."""
        return SessionKind(self.currentData())

    def show_kind(self, kind: SessionKind) -> None:
        """Show a kind."""
        self.setCurrentIndex(self.findData(kind.value))


class WeekdayField(Chips):
    """Days of the week to pick."""

    def __init__(self, name: str, *, title: str = "") -> None:
        super().__init__(
            title,
            [(str(day.value), weekday_words(day)) for day in Weekday],
            many=True,
            spoken=name,
        )

    @property
    def days(self) -> tuple[Weekday, ...]:
        """The days that are picked."""
        return tuple(Weekday(int(value)) for value in self.values)

    def show_days(self, days: tuple[Weekday, ...]) -> None:
        """Show days."""
        self.show_values(str(day.value) for day in days)


def upright(widget: QWidget) -> QWidget:
    """As high as the fields and buttons it stands beside on a line."""
    widget.setMinimumHeight(scaled(36))
    return widget


def narrow(box: QComboBox) -> None:
    """As wide as a few words, however long what is offered; the list itself is wider."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(22)
