"""The timeline by day, and one entry in full beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.entry import EntryKind
from journal_app.ui import words
from journal_app.ui.entry_card import EntryCard
from journal_app.ui.screens.journal.state import EntryDetail, JournalState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card_list import CardList
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label, rule
from journal_app.ui.widgets.page import Page

_LONG = 20_000
"""Characters above which a label would hold up the window: it lays out all of its text."""
_LONG_HEIGHT = 420


class JournalView(QWidget):
    """Everything that was written down."""

    kinds_requested = Signal(tuple)
    more_requested = Signal()
    entry_chosen = Signal(object)
    edit_requested = Signal()
    delete_requested = Signal()
    bring_requested = Signal()
    private_requested = Signal()
    write_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._kinds = Chips(
            "", [(kind.value, words.kind_words(kind)) for kind in EntryKind], many=True
        )
        self._kinds.setAccessibleName(self.tr("Show only"))
        self._list = CardList(icons)
        self._list.setAccessibleName(self.tr("Entries, newest first"))
        self._edit = button(self.tr("&Edit"), "", icons.icon("edit"))
        self._delete = button(self.tr("&Delete"), "", icons.icon("delete"))
        self._bring = button(self.tr("&Bring to session"), "chip")
        self._private = button(self.tr("&Private"), "chip")
        self._write = button(self.tr("Write the first entry"), "primary")
        self._lay_out()
        self._wire()

    def show_state(self, state: JournalState) -> None:
        """Show the timeline from its top."""
        self._kinds.show_values(kind.value for kind in state.kinds)
        self._list.show_cards(state.cards)
        empty = state.loaded and not state.cards
        self._empty_words.setText(
            self.tr("Nothing of this kind yet.")
            if state.kinds
            else self.tr(
                "Your entries will stand here, newest first. "
                "Everything you write stays on this computer, encrypted."
            )
        )
        self._write.setVisible(not state.kinds)
        self._stack.setCurrentIndex(1 if empty else 0)
        self.show_detail(state.detail)

    @property
    def shows_entries(self) -> bool:
        """Whether the first page is shown."""
        return self._list.model().rowCount() > 0

    def focus_first(self) -> None:
        """Put the cursor into the list."""
        self._list.setFocus()

    def append_cards(self, cards: tuple[EntryCard, ...]) -> None:
        """Show more of the timeline below."""
        self._list.append_cards(cards)

    def choose(self, entry_id: str) -> None:
        """Move to an entry."""
        self._list.choose(entry_id)

    def show_detail(self, detail: EntryDetail | None) -> None:
        """Show one entry in full, or a word on how to get there."""
        while (item := self._pairs.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        shown = detail is not None
        for widget in (self._edit, self._delete, self._bring, self._private, self._when):
            widget.setVisible(shown)
        if detail is None:
            self._title.setText(self.tr("Choose an entry"))
            self._pairs.addWidget(
                label(self.tr("Use the arrow keys or press one in the list."), "muted")
            )
            return
        self._title.setText(detail.card.title)
        self._when.setText(
            " · ".join(p for p in (detail.day, detail.card.time, detail.written) if p)
        )
        self._bring.setChecked(detail.card.entry.bring)
        self._private.setChecked(detail.card.entry.private)
        for question, answer in detail.pairs:
            if question:
                self._pairs.addWidget(label(question, "small"))
            self._pairs.addWidget(_answer(answer))
            self._pairs.addSpacing(6)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setContentsMargins(16, 8, 16, 0)
        filters.addWidget(self._kinds, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(filters)
        column.addWidget(self._list, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self._detail_page())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _detail_page(self) -> Page:
        page = Page(width=560)
        page.setMinimumWidth(320)
        self._title = label("", "heading")
        self._when = label("", "muted")
        self._pairs = QVBoxLayout()
        self._pairs.setSpacing(2)
        marks = QHBoxLayout()
        for mark in (self._bring, self._private):
            mark.setCheckable(True)
            marks.addWidget(mark)
        marks.addStretch(1)
        acts = QHBoxLayout()
        acts.addWidget(self._edit)
        acts.addWidget(self._delete)
        acts.addStretch(1)
        column = page.column
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._when)
        column.addLayout(marks)
        column.addWidget(rule())
        column.addLayout(self._pairs)
        column.addLayout(acts)
        column.addStretch(1)
        return page

    def _empty_page(self) -> Page:
        page = Page(width=560)
        self._empty_words = label("", "words")
        page.column.addStretch(1)
        page.column.addWidget(self._empty_words)
        page.column.addWidget(self._write, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addStretch(2)
        return page

    def _wire(self) -> None:
        self._kinds.value_changed.connect(
            lambda: self.kinds_requested.emit(tuple(EntryKind(k) for k in self._kinds.values))
        )
        self._list.more_requested.connect(self.more_requested)
        self._list.card_chosen.connect(self.entry_chosen)
        self._list.card_opened.connect(lambda _: self.edit_requested.emit())
        self._edit.clicked.connect(self.edit_requested)
        self._delete.clicked.connect(self.delete_requested)
        self._bring.clicked.connect(self.bring_requested)
        self._private.clicked.connect(self.private_requested)
        self._write.clicked.connect(self.write_requested)
        for keys, wish in (
            (QKeySequence(QKeySequence.StandardKey.Delete), self.delete_requested),
            (QKeySequence("B"), self.bring_requested),
            (QKeySequence("P"), self.private_requested),
        ):
            shortcut = QShortcut(keys, self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(wish)


def _answer(answer: str) -> QWidget:
    """An answer to read and copy; a very long one scrolls by itself."""
    if len(answer) > _LONG:
        text = QPlainTextEdit(answer)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setMinimumHeight(_LONG_HEIGHT)
        return text
    shown = label(answer)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return shown
