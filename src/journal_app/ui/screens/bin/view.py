"""The bin: what was deleted, until when it can come back, and both ways out."""

from datetime import date

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.bin.state import BinnedDetail, BinState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.beside import Beside
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card_list import CardList
from journal_app.ui.widgets.entry_words import EntryWords
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.keys_here import ON_IT, add_keys
from journal_app.ui.widgets.labels import label, rule
from journal_app.ui.widgets.page import Page


class BinView(QWidget):
    """Nothing here goes for good without being asked."""

    entry_chosen = Signal(object)
    restore_requested = Signal()
    purge_requested = Signal()
    empty_requested = Signal()
    back_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._build(icons)
        self._lay_out()
        self._wire()

    def show_state(self, state: BinState) -> None:
        """Show what is in the bin."""
        self._list.show_cards(state.cards)
        self._empty.setVisible(bool(state.cards))
        cursor = QApplication.focusWidget()
        inside = cursor is not None and self.isAncestorOf(cursor)
        self._stack.setCurrentIndex(0 if state.cards or not state.loaded else 1)
        if inside and not state.cards:
            self._back.setFocus()
        self.show_detail(state.detail)

    def show_detail(self, detail: BinnedDetail | None) -> None:
        """Show one entry in full."""
        for widget in (self._restore, self._purge, self._when, self._rule):
            widget.setVisible(detail is not None)
        self._title.setText(tr("Choose an entry") if detail is None else detail.card.title)
        self._words.show_blocks(() if detail is None else detail.blocks)
        if detail is None:
            self._beside.leave_page()
        else:
            self._when.setText(f"{detail.when}\n{detail.goes}")

    def focus_first(self) -> None:
        """Put the cursor into the list."""
        self._list.setFocus()

    def choose(self, entry_id: str) -> None:
        """Move to an entry."""
        self._list.choose(entry_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the journal."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _build(self, icons: Icons) -> None:
        self._back = button(tr("&Back to the journal"), "quiet", icons.icon("chevron-left"))
        self._empty = button(tr("E&mpty the bin …"), "quiet")
        self._list = CardList(icons, heading=self._heading)
        self._list.setAccessibleName(tr("Entries in the bin"))
        self._restore = button(tr("Put b&ack"), "", icons.icon("undo"))
        self._purge = button(tr("&Delete for good …"), "", icons.icon("delete"))
        self._restore.setToolTip(tr("Put it back into the journal (Enter)"))
        self._purge.setToolTip(tr("Delete it for good (Del)"))
        self._title = label("", "heading")
        self._when = label("", "muted")
        self._rule = rule()
        self._words = EntryWords(icons.colours)
        self._to_list = button(tr("Back to the &list"), "quiet", icons.icon("chevron-left"))
        self._to_list.hide()
        self.busy = BusyLine()
        self._beside = Beside(self._list, self._entry_page())

    def _heading(self, day: date) -> str:
        return tr("Goes on {day}").format(day=words.long_day(day))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 4)
        head.addWidget(self._back)
        head.addStretch(1)
        head.addWidget(self._empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._beside)
        self._stack.addWidget(self._nothing_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        self.busy.setContentsMargins(16, 8, 16, 12)
        whole.addWidget(self.busy)

    def _entry_page(self) -> Page:
        page = Page(width=620)
        acts = FlowLayout()
        acts.addWidget(self._restore)
        acts.addWidget(self._purge)
        column = page.column
        column.setContentsMargins(24, 20, 24, 28)
        column.setSpacing(10)
        column.addWidget(self._to_list, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._when)
        column.addLayout(acts)
        column.addWidget(self._rule)
        column.addWidget(self._words)
        column.addStretch(1)
        return page

    def _nothing_page(self) -> Page:
        page = Page(width=560)
        page.column.addStretch(1)
        page.column.addWidget(label(tr("The bin is empty."), "heading"))
        page.column.addWidget(
            label(tr("What you delete stays here for 30 days, and you can put it back."), "words")
        )
        page.column.addStretch(2)
        return page

    def _wire(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._empty.clicked.connect(self._ask_empty)
        self._restore.clicked.connect(self.restore_requested)
        self._purge.clicked.connect(self._ask_purge)
        self._list.card_chosen.connect(self.entry_chosen)
        self._list.card_opened.connect(self._open_card)
        self._list.clicked.connect(self._press_card)
        self._to_list.clicked.connect(self._beside.leave_page)
        self._beside.arranged.connect(lambda: self._to_list.setVisible(self._beside.page_alone))
        delete = QKeySequence.StandardKey.Delete
        add_keys(self._list, delete, tr("Delete for good"), self._ask_purge, ON_IT)

    def _open_card(self) -> None:
        """Enter puts back what stands beside the list, or opens what does not."""
        if self._beside.narrow and not self._beside.page_alone:
            self._beside.open_page()
        else:
            self.restore_requested.emit()

    def _press_card(self) -> None:
        if self._beside.narrow:
            self._beside.open_page()

    def _ask_purge(self) -> None:
        if self._list.current is None:
            return
        self._ask(
            tr("Delete this entry for good?"),
            tr(
                "It goes with its earlier versions. Backups from before keep it until newer ones "
                "take their place."
            ),
            self.purge_requested,
        )

    def _ask_empty(self) -> None:
        self._ask(
            tr("Empty the whole bin?"),
            tr(
                "Every entry in it goes for good. A backup is made first; backups keep what was "
                "there until newer ones take their place."
            ),
            self.empty_requested,
        )

    def _ask(self, question: str, what: str, wish: SignalInstance) -> None:
        """The one question of this screen: here something is lost."""
        asked = QMessageBox(self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setIcon(QMessageBox.Icon.NoIcon)
        asked.setWindowTitle(question)
        asked.setText(question)
        asked.setInformativeText(what)
        keep = asked.addButton(tr("&Keep", "not deleted"), QMessageBox.ButtonRole.RejectRole)
        gone = asked.addButton(tr("&Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        asked.setDefaultButton(keep)
        asked.setEscapeButton(keep)
        gone.clicked.connect(wish)
        asked.open()
