"""Something that both copies changed: both wordings, and the choice between them."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.two_copies.state import Conflict, Wording
from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.entry_words import EntryWords
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label, rule


class ConflictCard(QFrame):
    """Both wordings below each other, so that long ones can be read."""

    keep_requested = Signal(object)
    take_requested = Signal(object, object)
    keep_both_requested = Signal(object, object)

    def __init__(self, conflict: Conflict, colours: Colours) -> None:
        super().__init__()
        self._conflict, self._colours = conflict, colours
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(label(conflict.title, "name"))
        self._add(column, tr("Shown now"), conflict.now)
        keep = button(tr("Keep what is shown now"), "")
        keep.setAccessibleName(f"{keep.text()}: {conflict.title}")
        keep.clicked.connect(lambda: self.keep_requested.emit(conflict.row))
        column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        for other in conflict.others:
            column.addWidget(rule())
            self._add(column, tr("The other wording"), other)
            column.addLayout(self._choices(other))

    def _add(self, column: QVBoxLayout, title: str, wording: Wording) -> None:
        column.addWidget(label(title, "small"))
        said = EntryWords(self._colours)
        said.show_blocks(wording.blocks)
        column.addWidget(said)

    def _choices(self, other: Wording) -> FlowLayout:
        row, line = self._conflict.row, FlowLayout()
        take = button(tr("Take the other wording"), "")
        take.clicked.connect(partial(self._emit_take, row, other.name))
        ways: list[QWidget] = [take]
        if self._conflict.can_be_two:
            both = button(tr("Keep both as two entries"), "quiet")
            both.clicked.connect(partial(self._emit_both, row, other.name))
            ways.append(both)
        for way in ways:
            line.addWidget(way)
        return line

    def _emit_take(self, row: tuple[str, str], name: bytes, *_: object) -> None:
        self.take_requested.emit(row, name)

    def _emit_both(self, row: tuple[str, str], name: bytes, *_: object) -> None:
        self.keep_both_requested.emit(row, name)
