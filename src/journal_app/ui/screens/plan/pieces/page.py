"""A part of the plan that is a list: its cards, or the form in which one is written."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journal_app.ui.screens.plan.pieces.form import PieceForm
from journal_app.ui.screens.plan.pieces.piece_card import CardWords, PieceCard
from journal_app.ui.theme.icons import Icons
from journal_app.ui.unsaved.staying import staying
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out


@dataclass(frozen=True, slots=True)
class PageWords:
    """What a page says around its cards."""

    intro: str
    add: str
    new: str
    """Title of the form for a new piece."""
    change: str
    """Title of the form for one that stands there."""


@dataclass(frozen=True, slots=True, repr=False)
class Group:
    """Cards under a heading; an empty heading is none."""

    heading: str
    cards: tuple[CardWords, ...]


class PiecesPage(QWidget):
    """Wishes name a piece by its id; an empty id is a new one."""

    open_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, words: PageWords, icons: Icons) -> None:
        super().__init__()
        self.words = words
        self._pointed_out: tuple[str, ...] = ()
        self._wanted = ""
        self.form = PieceForm(icons)
        self._page = Page(width=760)
        self._intro = label(words.intro, "muted")
        self._add = button(words.add, "primary")
        self._cards = Column(spacing=10)
        self.above = Column(spacing=8)
        column = self._page.column
        column.addWidget(self._intro)
        column.addWidget(self.above)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._cards)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page)
        self._stack.addWidget(self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._add.clicked.connect(lambda: self.open_requested.emit(""))

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show the cards."""
        with staying(self._page):
            self._cards.clear()
            for group in groups:
                if group.heading and group.cards:
                    self._cards.column.addWidget(label(group.heading, "name"))
                for words in group.cards:
                    card = PieceCard(words)
                    card.mark(on=words.id in self._pointed_out)
                    card.change_requested.connect(self.open_requested)
                    card.remove_requested.connect(self.remove_requested)
                    self._cards.column.addWidget(card)
        tab_as_laid_out(self)
        self._reach()

    def point_out(self, pieces: tuple[str, ...]) -> None:
        """Mark some of the cards, and have the first of them in view."""
        self._pointed_out = pieces
        cards = self._cards.findChildren(PieceCard)
        for card in cards:
            card.mark(on=card.id in pieces)
        marked = [card for card in cards if card.id in pieces]
        if marked:
            self._page.ensureWidgetVisible(marked[0])

    def go_to(self, piece: str) -> None:
        """Put the cursor on one card, or do so when it comes."""
        self._wanted = piece
        self._reach()

    def _reach(self) -> None:
        for card in self._cards.findChildren(PieceCard):
            if card.id == self._wanted and not self.writing:
                self._wanted = ""
                card.show()
                card.focus_first()
                self._page.ensureWidgetVisible(card)
                return

    @property
    def writing(self) -> bool:
        """Whether the form is shown."""
        return self._stack.currentWidget() is self.form

    def show_form(self) -> None:
        """Show the form in place of the cards."""
        self._stack.setCurrentWidget(self.form)
        self.form.focus_first()

    def show_list(self) -> None:
        """Show the cards again."""
        self._stack.setCurrentWidget(self._page)

    def focus_first(self) -> None:
        """Put the cursor where something can be begun."""
        if self.writing:
            self.form.focus_first()
        else:
            self._add.setFocus()
