"""The timeline by day, what is looked for above it, and one entry in full beside it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from journal_app.domain.search import EntryFilter
from journal_app.translation import tr
from journal_app.ui.screens.journal.entry_page import EntryPage
from journal_app.ui.screens.journal.finding.filter_panel import FilterPanel
from journal_app.ui.screens.journal.finding.filter_words import nothing_words
from journal_app.ui.screens.journal.finding.find_bar import FindBar
from journal_app.ui.screens.journal.state import EntryDetail, JournalState, Offered
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.beside import Beside
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card_list import CardList
from journal_app.ui.widgets.drop_panel import DropPanel
from journal_app.ui.widgets.keys_here import HERE, add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.month_calendar import MonthCalendar
from journal_app.ui.widgets.page import Page


class JournalView(QWidget):
    """Everything that was written down."""

    search_requested = Signal(str)
    filter_requested = Signal(object)
    calendar_requested = Signal()
    month_requested = Signal(object)
    day_requested = Signal(object)
    bin_requested = Signal()
    more_requested = Signal()
    newer_requested = Signal()
    entry_chosen = Signal(object)
    entry_requested = Signal(object)
    version_requested = Signal(object)
    both_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    bring_requested = Signal()
    private_requested = Signal()
    first_hit_requested = Signal()
    write_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._build(icons)
        self._lay_out()
        self._wire()
        self._keys()

    def show_state(self, state: JournalState, *, from_top: bool = False) -> None:
        """Show the timeline; what is in view stays there unless asked."""
        self._bar.show_state(state)
        self._narrowing = state.wanted, state.offered
        if self._filter is not None:
            self._filter.show_filter(*self._narrowing)
        self._list.show_cards(state.cards, from_top=from_top)
        empty = state.loaded and not state.cards
        self._nothing.setText(nothing_words(state))
        self._write.setVisible(not state.wanted.narrow)
        cursor = QApplication.focusWidget()
        inside = cursor is not None and self._beside.isAncestorOf(cursor)
        self._stack.setCurrentIndex(1 if empty else 0)
        if empty and inside:
            self._bar.search.setFocus()

    def show_newer(self, state: JournalState) -> None:
        """Show more of the timeline above; what is in view stays there."""
        self._list.show_newer(state.cards)

    def show_detail(self, detail: EntryDetail | None) -> None:
        """Show one entry in full, or a word on how to get there."""
        self._page.show_detail(detail)
        if detail is None:
            self._beside.leave_page()

    def show_notes(self, notes: Mapping[date, str]) -> None:
        """Say something beside the headings of these days."""
        self._list.show_notes(notes)

    def show_month(self, month: date, counts: Mapping[date, int], today: date) -> None:
        """Show a month in the calendar."""
        if self._month is not None:
            self._month.show_month(month, counts, today)

    def begin_calendar(self, day: date) -> None:
        """Open the calendar on this day."""
        if self._month is not None:
            self._month.begin_at(day)

    @property
    def shows_entries(self) -> bool:
        """Whether the first page is shown."""
        return self._list.model().rowCount() > 0

    def focus_first(self) -> None:
        """Put the cursor into the list."""
        self._list.setFocus()

    def choose(self, entry_id: str | None) -> None:
        """Move to an entry of the list, or to none."""
        self._list.choose(entry_id)

    def go_to_day(self, day: date) -> None:
        """Bring a day to the top of the list, with the cursor on its first entry."""
        self._list.setFocus()
        self._list.go_to_day(day)

    def open_entry(self) -> None:
        """Have the open entry in view, in place of the list where there is no room beside it."""
        self._beside.open_page()

    def leave_entry(self) -> None:
        """Have the list in view again."""
        self._beside.leave_page()

    def _build(self, icons: Icons) -> None:
        self._bar = FindBar(icons)
        self._list = CardList(icons)
        self._list.setAccessibleName(tr("Entries, newest first"))
        self._page = EntryPage(icons)
        self._beside = Beside(self._list, self._page)
        self._filter: FilterPanel | None = None
        self._month: MonthCalendar | None = None
        self._narrowing = EntryFilter(), Offered()
        self._filter_drop = DropPanel(tr("Show only"), self._make_filter, icons)
        self._month_drop = DropPanel(
            tr("Go to a day"), lambda: self._make_month(icons), icons, width=360
        )
        self._nothing = label("", "words")
        self._write = button(tr("Write the first entry"), "primary")

    def _make_filter(self) -> FilterPanel:
        self._filter = FilterPanel()
        self._filter.show_filter(*self._narrowing)
        self._filter.filter_requested.connect(self.filter_requested)
        return self._filter

    def _make_month(self, icons: Icons) -> MonthCalendar:
        self._month = MonthCalendar(icons)
        self._month.month_requested.connect(self.month_requested)
        self._month.day_picked.connect(self._pick_day)
        return self._month

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self._beside)
        self._stack.addWidget(self._empty_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self._stack, 1)
        self._filter_drop.belongs_to(self._bar.filter, self)
        self._month_drop.belongs_to(self._bar.calendar, self)

    def _empty_page(self) -> Page:
        page = Page(width=560)
        page.column.addStretch(1)
        page.column.addWidget(self._nothing)
        page.column.addWidget(self._write, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addStretch(2)
        return page

    def _wire(self) -> None:
        bar, page = self._bar, self._page
        bar.search.text_settled.connect(self.search_requested)
        bar.search.walk_requested.connect(self._list.step)
        bar.search.open_requested.connect(self.first_hit_requested)
        bar.search.left.connect(self.focus_first)
        bar.filter_requested.connect(self.filter_requested)
        bar.bin_requested.connect(self.bin_requested)
        self._month_drop.opened.connect(self.calendar_requested)
        self._list.more_requested.connect(self.more_requested)
        self._list.newer_requested.connect(self.newer_requested)
        self._list.card_chosen.connect(self.entry_chosen)
        self._list.card_opened.connect(self._open_card)
        self._list.clicked.connect(self._press_card)
        page.entry_requested.connect(self.entry_requested)
        page.version_requested.connect(self.version_requested)
        page.both_requested.connect(self.both_requested)
        page.edit_requested.connect(self.edit_requested)
        page.delete_requested.connect(self.delete_requested)
        page.bring_requested.connect(self.bring_requested)
        page.private_requested.connect(self.private_requested)
        page.back_requested.connect(self.leave_entry)
        self._beside.arranged.connect(self._arrange)
        self._write.clicked.connect(self.write_requested)

    def _keys(self) -> None:
        for keys, words, wish in (
            (QKeySequence.StandardKey.Delete, tr("Move to the bin"), self.delete_requested),
            ("B", tr("Bring to a session, or not"), self.bring_requested),
            ("P", tr("Private, or not"), self.private_requested),
            ("E", tr("Change"), self.edit_requested),
        ):
            for place in (self._list, self._page):
                add_keys(place, keys, words, wish.emit, HERE)
        add_keys(self, "Ctrl+G", tr("Go to a month"), self._month_drop.open, HERE)

    def _arrange(self) -> None:
        alone = self._beside.page_alone
        self._page.stand(alone=alone)
        self._bar.stand(narrow=self._beside.narrow)
        self._bar.setVisible(not alone)

    def search(self) -> None:
        """Put the cursor where something is looked for."""
        self._beside.leave_page()
        self._bar.search.setFocus()
        self._bar.search.selectAll()

    def _open_card(self) -> None:
        """Enter edits what stands beside the list, or opens what does not."""
        if self._beside.narrow and not self._beside.page_alone:
            self._beside.open_page()
        else:
            self.edit_requested.emit()

    def _press_card(self) -> None:
        if self._beside.narrow:
            self._beside.open_page()

    def _pick_day(self, day: date) -> None:
        self._month_drop.close_panel()
        self.day_requested.emit(day)
