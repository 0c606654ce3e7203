"""Entries below each other, by day: painted, so that ten thousand scroll like ten."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QListView

from journal_app.ui import words
from journal_app.ui.entry_card import EntryCard
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.card_model import CardModel, DayRow, rows_by_day
from journal_app.ui.widgets.card_painter import CardPainter


@dataclass(frozen=True, slots=True)
class _Anchor:
    """An entry, and how far below the upper edge it stands."""

    entry_id: str
    top: int


class CardList(QListView):
    """The list itself: arrow keys move, Enter opens, both ends ask for more."""

    card_chosen = Signal(object)
    card_opened = Signal(object)
    more_requested = Signal()
    newer_requested = Signal()

    def __init__(self, icons: Icons, heading: Callable[[date], str] = words.long_day) -> None:
        super().__init__()
        self._model = CardModel(heading)
        self._at, self._settling = 0, False
        self.setModel(self._model)
        self.setItemDelegate(CardPainter(icons, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("look", "cards")
        self.selectionModel().currentChanged.connect(self._choose)
        self.activated.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._near_end)

    def show_cards(self, cards: Sequence[EntryCard], *, from_top: bool = False) -> None:
        """Show these entries, newest first; what is in view stays there unless asked."""
        at_top = self.verticalScrollBar().value() == 0
        self._show(cards, None if from_top or at_top else self._anchor())

    def show_newer(self, cards: Sequence[EntryCard]) -> None:
        """Show these entries, of which some are new at the top; what is in view stays there."""
        self._show(cards, self._anchor())

    def show_notes(self, notes: Mapping[date, str]) -> None:
        """Say something beside the headings of these days."""
        self._model.show_notes(notes)

    def choose(self, entry_id: str | None) -> None:
        """Move to an entry, if it is in the list; None has no entry chosen."""
        if entry_id is None:
            self.setCurrentIndex(QModelIndex())
        elif (place := self._model.place_of(entry_id)) is not None:
            self.setCurrentIndex(self._model.index(place, 0))

    def step(self, steps: int) -> None:
        """Move by so many entries; the first step goes to the first entry."""
        places = [n for n, row in enumerate(self._model.rows) if isinstance(row, EntryCard)]
        if not places:
            return
        here = self.currentIndex().row()
        at = places.index(here) + steps if here in places else 0
        self.setCurrentIndex(self._model.index(places[min(max(0, at), len(places) - 1)], 0))

    def go_to_day(self, day: date) -> None:
        """Bring a day to the top, or the next earlier one that has entries."""
        for place, row in enumerate(self._model.rows):
            if isinstance(row, DayRow) and row.day <= day:
                self.setCurrentIndex(self._model.index(place + 1, 0))
                self.scrollTo(self._model.index(place, 0), QListView.ScrollHint.PositionAtTop)
                return

    @property
    def current(self) -> EntryCard | None:
        """The entry that is chosen, if any."""
        index = self.currentIndex()
        row = self._model.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, EntryCard) else None

    def _show(self, cards: Sequence[EntryCard], anchor: _Anchor | None) -> None:
        chosen, self._settling = self.current, True
        self.setAutoScroll(False)
        with QSignalBlocker(self):
            self._model.show_rows(rows_by_day(cards))
            if chosen is not None:
                self.choose(chosen.entry.id)
        if anchor is None:
            self.scrollToTop()
        elif (place := self._model.place_of(anchor.entry_id)) is not None:
            bar = self.verticalScrollBar()
            here = self.visualRect(self._model.index(place, 0)).top()
            bar.setValue(bar.value() + here - anchor.top)
        self.setAutoScroll(True)
        self._settling = False
        self._at = self.verticalScrollBar().value()

    def _anchor(self) -> _Anchor | None:
        """The first card in view, and where it stands."""
        place = self.indexAt(QPoint(20, 1)).row()
        rows = self._model.rows
        while 0 <= place < len(rows):
            row = rows[place]
            if isinstance(row, EntryCard):
                return _Anchor(row.entry.id, self.visualRect(self._model.index(place, 0)).top())
            place += 1
        return None

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self._model.rows[index.row()]
            if isinstance(row, EntryCard):
                self.card_chosen.emit(row)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if isinstance(row, EntryCard):
            self.card_opened.emit(row)

    def _near_end(self, value: int) -> None:
        before, self._at = self._at, value
        if self._settling:
            return
        bar = self.verticalScrollBar()
        if bar.maximum() - value < bar.pageStep():
            self.more_requested.emit()
        if value < before and value < bar.pageStep():
            self.newer_requested.emit()
