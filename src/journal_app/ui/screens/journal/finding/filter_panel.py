"""What to show of the journal: every choice takes effect at once."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryKind
from journal_app.domain.search import EntryFilter
from journal_app.translation import tr
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.screens.journal.state import Offered
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label

_FEW = 12
"""Tags that are offered before the others are asked for."""
_WEEK, _MONTH, _OWN = "7", "28", "own"
_BRING, _LATE, _PRIVATE, _OPEN = "bring", "late", "private", "open"


class FilterPanel(QWidget):
    """Kinds, tags, marks and days."""

    filter_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted, self._offered = EntryFilter(), Offered()
        self._all_tags = self._by_hand = False
        self._shown_tags: list[str] = []
        self._build()
        self._lay_out()
        self._wire()

    def show_filter(self, wanted: EntryFilter, offered: Offered) -> None:
        """Show what is wanted, and what there is to choose from."""
        self._wanted, self._offered = wanted, offered
        self._offer_tags()
        self._kinds.show_values(kind.value for kind in wanted.kinds)
        self._tags.show_values(wanted.tags)
        self._marks.show_values(self._marked(wanted))
        self._days.show_values(self._span(wanted))
        own = self._days.value == _OWN
        self._own.setVisible(own)
        for field, day in ((self._first, wanted.first), (self._last, wanted.last)):
            shown = day or offered.today
            with QSignalBlocker(field):
                field.setDate(QDate(shown.year, shown.month, shown.day))
        self._clear.setEnabled(replace(wanted, query=EntryFilter().query).narrow)

    def _build(self) -> None:
        self._kinds = Chips(
            tr("Kind"), [(kind.value, kind_words(kind)) for kind in EntryKind], many=True
        )
        self._marks = Chips(
            tr("Marks"),
            [
                (_BRING, tr("Bring to session")),
                (_LATE, tr("Entered later")),
                (_PRIVATE, tr("Private")),
                (_OPEN, tr("Not private")),
            ],
            many=True,
        )
        self._days = Chips(
            tr("Days"),
            [
                (_WEEK, tr("Last 7 days")),
                (_MONTH, tr("Last 4 weeks")),
                (_OWN, tr("Other days")),
            ],
        )
        self._tags = Chips(tr("Tags"), many=True)
        self._more_tags = button(tr("Show &all tags"), "quiet")
        self._own = QWidget()
        self._first, self._last = QDateEdit(), QDateEdit()
        for field, name in (
            (self._first, tr("First day")),
            (self._last, tr("Last day")),
        ):
            field.setCalendarPopup(True)
            field.setKeyboardTracking(False)
            field.setAccessibleName(name)
        self._clear = button(tr("Sho&w everything again"), "quiet")

    def _lay_out(self) -> None:
        own = QGridLayout(self._own)
        own.setContentsMargins(8, 0, 8, 0)
        for place, field in enumerate((self._first, self._last)):
            own.addWidget(label(field.accessibleName(), "small"), 0, place)
            own.addWidget(field, 1, place)
        own.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 4)
        column.setSpacing(4)
        for widget in (self._kinds, self._marks, self._days, self._own, self._tags):
            column.addWidget(widget)
        for act in (self._more_tags, self._clear):
            column.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _wire(self) -> None:
        self._kinds.value_changed.connect(
            lambda: self._ask(kinds=tuple(EntryKind(kind) for kind in self._kinds.values))
        )
        self._tags.value_changed.connect(lambda: self._ask(tags=self._tags.values))
        self._marks.value_changed.connect(self._mark)
        self._days.value_changed.connect(self._choose_days)
        self._first.dateChanged.connect(self._choose_own)
        self._last.dateChanged.connect(self._choose_own)
        self._more_tags.clicked.connect(self._show_all_tags)
        self._clear.clicked.connect(
            lambda: self.filter_requested.emit(EntryFilter(query=self._wanted.query))
        )

    def _ask(self, **changed: object) -> None:
        self.filter_requested.emit(replace(self._wanted, **changed))  # type: ignore[arg-type]

    def _marked(self, wanted: EntryFilter) -> list[str]:
        marks = {
            _BRING: wanted.bring,
            _LATE: wanted.late,
            _PRIVATE: wanted.private is True,
            _OPEN: wanted.private is False,
        }
        return [mark for mark, on in marks.items() if on]

    def _mark(self) -> None:
        marks = set(self._marks.values)
        private = {_PRIVATE, _OPEN} & marks
        if len(private) > 1:
            private = {_OPEN} if self._wanted.private else {_PRIVATE}
        chosen = {_PRIVATE: True, _OPEN: False}.get(next(iter(private), ""))
        self._ask(bring=_BRING in marks, late=_LATE in marks, private=chosen)

    def _span(self, wanted: EntryFilter) -> tuple[str, ...]:
        if wanted.first is None and wanted.last is None:
            return ()
        today = self._offered.today
        for days in () if self._by_hand else (_WEEK, _MONTH):
            if (wanted.first, wanted.last) == (today - timedelta(days=int(days) - 1), today):
                return (days,)
        return (_OWN,)

    def _choose_days(self) -> None:
        chosen, today = self._days.value, self._offered.today
        self._by_hand = chosen == _OWN
        if chosen is None:
            self._ask(first=None, last=None)
        elif chosen == _OWN:
            self._ask(first=self._wanted.first or today - timedelta(days=13), last=today)
            self._first.setFocus()
        else:
            self._ask(first=today - timedelta(days=int(chosen) - 1), last=today)

    def _choose_own(self) -> None:
        first, last = (_day(field.date()) for field in (self._first, self._last))
        self._ask(first=min(first, last), last=max(first, last))

    def _offer_tags(self) -> None:
        offered = self._offered.tags if self._all_tags else self._offered.tags[:_FEW]
        every = [*offered, *(tag for tag in self._wanted.tags if tag not in offered)]
        if every != self._shown_tags:
            self._shown_tags = every
            self._tags.offer([(tag, tag) for tag in every])
        self._tags.setVisible(bool(every))
        self._more_tags.setVisible(len(self._offered.tags) > len(offered))

    def _show_all_tags(self) -> None:
        self._all_tags = True
        self._offer_tags()
        self._tags.show_values(self._wanted.tags)


def _day(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())
