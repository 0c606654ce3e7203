"""A month to pick a day from; days on which something was written are marked."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.moment import EARLIEST, LATEST
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.date_words import month_of_year
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.day_button import DayButton
from journal_app.ui.widgets.labels import label

_FIRST, _LAST = EARLIEST.date(), LATEST.date() - timedelta(days=1)
_WEEKS = 6


class MonthCalendar(QWidget):
    """Arrow keys go from day to day, Page Up and Down by month, with Shift by year."""

    month_requested = Signal(object)
    day_picked = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._month = self._current = self._today = _FIRST
        self._eager = False
        self._days = [DayButton() for _ in range(7 * _WEEKS)]
        self._title = label("", "name", wrap=False)
        self._back = button("", "quiet", icons.icon("chevron-left"))
        self._on = button("", "quiet", icons.icon("chevron-right"))
        self._now = button(tr("&Today"), "quiet")
        for one, name, keys in (
            (self._back, tr("Month before"), tr("Page Up")),
            (self._on, tr("Month after"), tr("Page Down")),
        ):
            one.setAccessibleName(name)
            one.setToolTip(f"{name} ({keys})")
        self._lay_out()
        self._wire()

    def show_month(self, month: date, counts: Mapping[date, int], today: date) -> None:
        """Show the month of a day, with how much was written on each of its days."""
        follow, self._eager = self._eager or self._inside(), False
        self._month, self._today = month.replace(day=1), today
        self._title.setText(month_of_year(self._month))
        days = monthrange(month.year, month.month)[1]
        start = (self._month.isoweekday() - QLocale().firstDayOfWeek().value) % 7
        for place, shown in enumerate(self._days):
            number = place - start + 1
            day = self._month.replace(day=number) if 1 <= number <= days else None
            self._show_day(shown, day, counts)
        self._take_focus(follow=follow)

    def begin_at(self, day: date) -> None:
        """Have the cursor on this day when its month is shown."""
        self._current, self._eager = day, True
        self.month_requested.emit(day.replace(day=1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another day."""
        day = self._after(Qt.Key(event.key()), event.modifiers())
        if day is None:
            super().keyPressEvent(event)
        else:
            self._go(day)

    def _after(self, key: Qt.Key, held: Qt.KeyboardModifier) -> date | None:
        onward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        days = {
            Qt.Key.Key_Left: -onward,
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        if key in days:
            return _days_on(self._current, days[key])
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in months:
            by_year = bool(held & Qt.KeyboardModifier.ShiftModifier)
            return _months_on(self._current, months[key] * (12 if by_year else 1))
        if key == Qt.Key.Key_Home:
            return self._month
        if key == Qt.Key.Key_End:
            return _days_on(_months_on(self._month, 1), -1)
        return None

    def _go(self, day: date) -> None:
        self._current = day
        if self._in_month(day):
            self._take_focus(follow=True)
        else:
            self.month_requested.emit(day.replace(day=1))

    def _turn(self, months: int) -> None:
        self._current = _months_on(self._current, months)
        self.month_requested.emit(self._current.replace(day=1))

    def _in_month(self, day: date) -> bool:
        return (day.year, day.month) == (self._month.year, self._month.month)

    def _inside(self) -> bool:
        return QApplication.focusWidget() in self._days

    def _take_focus(self, *, follow: bool) -> None:
        for shown in self._days:
            here = shown.day == self._current
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            shown.setFocusPolicy(policy)
            if here and follow:
                shown.setFocus()

    def _show_day(self, shown: DayButton, day: date | None, counts: Mapping[date, int]) -> None:
        count = 0 if day is None else counts.get(day, 0)
        spoken = "" if day is None else f"{words.long_day(day)}, {self._count_words(count)}"
        today = day is not None and day == self._today
        if today:
            spoken = tr("{day}, today").format(day=spoken)
        shown.show_day(day, count, today=today, spoken=spoken)

    def _count_words(self, count: int) -> str:
        if count == 0:
            return tr("no entries")
        return tr_n("1 entry", "%n entries", count)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignCenter)
        head.addWidget(self._on)
        grid = QGridLayout()
        grid.setSpacing(2)
        locale = QLocale()
        for place in range(7):
            number = (locale.firstDayOfWeek().value - 1 + place) % 7 + 1
            name = label(locale.dayName(number, QLocale.FormatType.ShortFormat), "small")
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(name, 0, place)
        for place, shown in enumerate(self._days):
            grid.addWidget(shown, 1 + place // 7, place % 7)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 0, 12, 4)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addLayout(grid)
        whole.addWidget(self._now, 0, Qt.AlignmentFlag.AlignLeft)

    def _wire(self) -> None:
        self._back.clicked.connect(lambda: self._turn(-1))
        self._on.clicked.connect(lambda: self._turn(1))
        self._now.clicked.connect(lambda: self.day_picked.emit(self._today))
        for shown in self._days:
            shown.clicked.connect(lambda _=False, one=shown: self.day_picked.emit(one.day))


def _days_on(day: date, days: int) -> date:
    return min(max(_FIRST, day + timedelta(days=days)), _LAST)


def _months_on(day: date, months: int) -> date:
    number = day.year * 12 + day.month - 1 + months
    number = min(max(_FIRST.year * 12 + _FIRST.month - 1, number), _LAST.year * 12 + 11)
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
