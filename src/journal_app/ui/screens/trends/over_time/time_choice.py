"""How much time the chart shows: a choice of words, and own dates."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.trends.over_time.state import DayWindow
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label


class TimeChoice(QWidget):
    """The dates stand below the words while they are asked for."""

    window_chosen = Signal(str)
    days_chosen = Signal(object, object)
    """First and last day of a time of one's own."""

    def __init__(self) -> None:
        super().__init__()
        self._offered: list[tuple[str, str]] = []
        self.chips = Chips("", spoken=tr("How much time to show"))
        self.first, self.last = QDateEdit(), QDateEdit()
        for field, name in (
            (self.first, tr("First day shown")),
            (self.last, tr("Last day shown")),
        ):
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
            field.setKeyboardTracking(False)
            field.dateChanged.connect(self._tell_days)
        self._lay_out()
        self.chips.value_changed.connect(
            lambda: self.window_chosen.emit(self.chips.value or DayWindow.PROGRAMME.value)
        )

    def show_window(self, window: DayWindow, *, has_programme: bool) -> None:
        """Show which time is chosen."""
        options = [
            (DayWindow.TWO_WEEKS.value, tr("2 weeks")),
            (DayWindow.FOUR_WEEKS.value, tr("4 weeks")),
            (
                DayWindow.PROGRAMME.value,
                tr("Programme") if has_programme else tr("12 weeks"),
            ),
            (DayWindow.ALL.value, tr("All")),
            (DayWindow.CUSTOM.value, tr("Own dates")),
        ]
        if options != self._offered:
            self._offered = options
            self.chips.offer(options)
        self.chips.show_values((window.value,))
        self.dates.setVisible(window is DayWindow.CUSTOM)

    def show_days(self, first: int, last: int) -> None:
        """Show which days are drawn."""
        for field, day in ((self.first, first), (self.last, last)):
            with QSignalBlocker(field):
                on = date.fromordinal(day)
                field.setDate(QDate(on.year, on.month, on.day))

    def _lay_out(self) -> None:
        self.dates = QWidget()
        line = FlowLayout()
        self.dates.setLayout(line)
        for name, field in ((tr("from"), self.first), (tr("to"), self.last)):
            beside = label(name, wrap=False)
            beside.setMinimumHeight(field.sizeHint().height())
            line.addWidget(beside)
            line.addWidget(field)
        self.dates.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.chips)
        whole.addWidget(self.dates)

    def _tell_days(self) -> None:
        first, last = self.first.date(), self.last.date()
        self.days_chosen.emit(
            date(first.year(), first.month(), first.day()),
            date(last.year(), last.month(), last.day()),
        )
