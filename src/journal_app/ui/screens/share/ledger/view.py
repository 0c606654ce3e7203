"""What was shared so far: when, for whom, what was on it, and what its file was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.domain.sharing.shared_copy import SharedCopy
from journal_app.translation import tr, tr_n
from journal_app.ui.screens.share.ledger.state import LedgerState
from journal_app.ui.share_words import blocks_words, copy_title, copy_when
from journal_app.ui.unsaved.staying import staying
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.ui.words import short_day

_SHOWN = 60
"""Lines that are shown at once, the newest ones."""


class CopyCard(QFrame):
    """One line of the ledger."""

    again_requested = Signal()
    removed = Signal()

    def __init__(self, copy: SharedCopy) -> None:
        super().__init__()
        self.setProperty("look", "card")
        title = copy_title(copy)
        line = f"{title}, {copy_when(copy)}"
        again = button(tr("Share the same again"), "")
        again.setAccessibleName(tr("Share the same again: {what}").format(what=line))
        remove = button(tr("Take out of the list"), "quiet")
        remove.setAccessibleName(tr("Take out of the list: {what}").format(what=line))
        again.clicked.connect(self.again_requested)
        remove.clicked.connect(self.removed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "name"))
        words.addWidget(label(copy_when(copy), "muted"))
        for more in self._more(copy):
            words.addWidget(label(more, "small"))
        digest = label(tr("SHA-256 of the file: {digest}").format(digest=_spaced(copy)), "small")
        digest.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.addWidget(digest)
        buttons = FlowLayout()
        buttons.addWidget(again)
        buttons.addWidget(remove)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 12, 10)
        whole.setSpacing(8)
        whole.addLayout(words)
        whole.addLayout(buttons)

    def _more(self, copy: SharedCopy) -> list[str]:
        lines = []
        if copy.first is not None and copy.last is not None:
            days = tr("The days {first} to {last}")
            lines.append(days.format(first=short_day(copy.first), last=short_day(copy.last)))
        if copy.blocks:
            lines.append(tr("On it: {blocks}").format(blocks=blocks_words(copy.blocks)))
        return lines


class LedgerView(QWidget):
    """Nothing is kept of the papers themselves."""

    again_requested = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._page = Page()
        self._column = Column(spacing=8)
        self._none = label(
            tr(
                "Nothing was shared yet. Whenever you save or print a report or a page, a line "
                "here says when, for whom, and what was on it."
            ),
            "muted",
        )
        self._older = label("", "small")
        column = self._page.column
        column.setContentsMargins(32, 12, 32, 32)
        column.addWidget(label(tr("Shared so far"), "heading"))
        column.addWidget(
            label(
                tr(
                    "Only for your own eyes. The long number tells whether a file somebody has "
                    "is the one you gave them."
                ),
                "small",
            )
        )
        for widget in (self._none, self._column, self._older):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def show_state(self, state: LedgerState) -> None:
        """Show every line."""
        with staying(self._page):
            self._column.clear()
            for copy in state.copies[:_SHOWN]:
                card = CopyCard(copy)
                card.again_requested.connect(lambda c=copy: self.again_requested.emit(c))
                card.removed.connect(lambda c=copy: self.removed.emit(c))
                self._column.column.addWidget(card)
        self._none.setVisible(not state.copies)
        older = len(state.copies) - _SHOWN
        self._older.setText(tr_n("and %n older one", "and %n older ones", max(0, older)))
        self._older.setVisible(older > 0)
        tab_as_laid_out(self)


def _spaced(copy: SharedCopy) -> str:
    """The digits in groups, so that they can be compared by eye and break over lines."""
    digits = copy.sha256
    return " ".join(digits[n : n + 8] for n in range(0, len(digits), 8))
