"""Above the timeline: the search, the ways to narrow it down, and what is narrowed down."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.journal.finding.filter_words import (
    ActiveFilter,
    active_filters,
    found_words,
)
from journal_app.ui.screens.journal.state import JournalState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.search_field import SearchField

_MOST_IN_BIN = 100
"""Entries of the bin from which on they are not counted any more."""


class FindBar(QWidget):
    """Calm while nothing is looked for: one line."""

    filter_requested = Signal(object)
    bin_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._chips: list[QWidget] = []
        self.search = SearchField(
            tr("Search everything you wrote"), icons.icon("search"), icons.icon("close")
        )
        self.search.setPlaceholderText(tr("Search"))
        find = QKeySequence(QKeySequence.StandardKey.Find)
        self.search.setToolTip(
            tr("{keys} · the start of a word is enough · “words together” · -without").format(
                keys=find.toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        self.filter = button(tr("&Filter"), "", icons.icon("filter"))
        self.calendar = button(tr("C&alendar"), "", icons.icon("calendar"))
        self.calendar.setToolTip(tr("Go to a day ({keys})").format(keys="Ctrl+G"))
        self._bin = button(tr("B&in"), "quiet", icons.icon("delete"))
        self._found = label("", "muted", wrap=False)
        self._lay_out()
        self._bin.clicked.connect(self.bin_requested)

    def show_state(self, state: JournalState) -> None:
        """Show what is looked for, and how much was found."""
        self.search.show_text(state.typed)
        active = active_filters(state.wanted)
        self._show_chips(active)
        self.filter.setText(tr("&Filter ({n})").format(n=len(active)) if active else tr("&Filter"))
        self.filter.setAccessibleName(self.filter.text().replace("&", ""))
        many = f"{_MOST_IN_BIN - 1}+" if state.in_bin >= _MOST_IN_BIN else str(state.in_bin)
        count = tr("B&in ({n})").format(n=many) if state.in_bin else tr("B&in")
        self._bin.setText(count)
        self._bin.setAccessibleName(count.replace("&", ""))
        said = found_words(state)
        if said != self._found.text():
            self._found.setText(said)
            announce(self, said)
        seen = bool(said and state.cards)  # an empty list says so itself
        self._found.setVisible(seen)
        self._below.setVisible(seen or bool(active))

    def stand(self, *, narrow: bool) -> None:
        """Put the buttons beside the search, or below it where the window is narrow."""
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _show_chips(self, active: tuple[ActiveFilter, ...]) -> None:
        focused = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(one) for one in active]
        self._flow.invalidate()
        if focused is not None:
            (self._chips[min(focused, len(self._chips) - 1)] if active else self.filter).setFocus()

    def _chip(self, active: ActiveFilter) -> QWidget:
        chip = button(active.words.replace("&", "&&") + "  ×", "filter")
        chip.setAccessibleName(tr("Take off: {filter}").format(filter=active.words))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self.filter_requested.emit(active.without))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for one in (self.filter, self.calendar, self._bin):
            buttons.addWidget(one)
        buttons.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(8)
        self._line.addWidget(self.search, 1)
        self._line.addLayout(buttons)
        self._flow = FlowLayout()
        self._flow.addWidget(self._found)
        self._found.setContentsMargins(0, 5, 4, 5)
        self._below = QWidget()
        self._below.setLayout(self._flow)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 16, 4)
        whole.setSpacing(8)
        whole.addLayout(self._line)
        whole.addWidget(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
