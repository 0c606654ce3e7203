"""What an entry says, set to be read."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.search import SearchQuery
from journal_app.translation import tr
from journal_app.ui.entry_blocks import Block, ChainStep, ChainSteps, FigureBlock, Gentle, Said
from journal_app.ui.hits import hits
from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.word_wrap import wrap_long_words

_LONG = 20_000
"""Characters above which a label would hold up the window: it lays out all of its text."""
_LONG_HEIGHT = 420
_QUESTION = 190
"""Widest that a short question is before it goes on in a second line."""
_READ = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class EntryWords(Column):
    """The parts of an entry below each other; what was looked for is marked."""

    def __init__(self, colours: Colours) -> None:
        super().__init__(spacing=14)
        self._colours = colours
        self._query = SearchQuery()

    def show_blocks(self, blocks: tuple[Block, ...], query: SearchQuery | None = None) -> None:
        """Show these parts in place of the earlier ones."""
        self.clear()
        self._query = query or SearchQuery()
        for block in blocks:
            self.column.addWidget(self._block(block))

    def _block(self, block: Block) -> QWidget:
        match block:
            case Said(question, text):
                return self._said(question, text)
            case FigureBlock(rows):
                return self._figures(rows)
            case ChainSteps(question, steps):
                return self._steps(question, steps)
            case Gentle(text):
                return _gentle(text)

    def _said(self, question: str, text: str) -> QWidget:
        part = Column(spacing=3)
        if question:
            part.column.addWidget(label(question, "small"))
        part.column.addWidget(self._words(text))
        return part

    def _words(self, text: str) -> QWidget:
        """Text to read and copy; a very long one scrolls by itself."""
        if len(text) > _LONG:
            long = QPlainTextEdit()
            wrap_long_words(long)
            long.setPlainText(text)
            long.setReadOnly(True)
            long.setTabChangesFocus(True)
            long.setMinimumHeight(_LONG_HEIGHT)
            return long
        shown = label(text)
        pieces = hits(text, self._query)
        if any(piece.hit for piece in pieces):
            shown.setTextFormat(Qt.TextFormat.RichText)
            marked = "".join(
                self._marked(piece.text) if piece.hit else escape(piece.text) for piece in pieces
            )
            shown.setText(f'<div style="white-space: pre-wrap">{marked}</div>')
        shown.setTextInteractionFlags(_READ)
        shown.setAccessibleName(text)
        return shown

    def _marked(self, text: str) -> str:
        ground, ink = self._colours.warm_soft, self._colours.ink
        return f'<b style="background-color: {ground}; color: {ink}">{escape(text)}</b>'

    def _figures(self, rows: tuple[tuple[str, str], ...]) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (question, answer) in enumerate(rows):
            asked = label(question, "muted")
            wide = asked.fontMetrics().horizontalAdvance(question) + 2
            asked.setMinimumWidth(min(wide, scaled(_QUESTION)))
            grid.addWidget(asked, place, 0, Qt.AlignmentFlag.AlignTop)
            said = self._words(answer)
            said.setAccessibleName(f"{question}: {answer}")
            grid.addWidget(said, place, 1)
        return part

    def _steps(self, question: str, steps: tuple[ChainStep, ...]) -> QWidget:
        part = Column(spacing=0)
        part.column.addWidget(label(question, "small"))
        part.column.addSpacing(6)
        for number, step in enumerate(steps, 1):
            part.column.addWidget(self._step(number, step, last=number == len(steps)))
        return part

    def _step(self, number: int, step: ChainStep, *, last: bool) -> QWidget:
        """A numbered link, with a line on to the next one."""
        shown = QWidget()
        line = QHBoxLayout(shown)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        rail = QVBoxLayout()
        rail.setSpacing(0)
        rail.addWidget(_bead(number, warm=step.could_turn), 0, Qt.AlignmentFlag.AlignHCenter)
        rail.addWidget(_thread(visible=not last), 1, Qt.AlignmentFlag.AlignHCenter)
        line.addLayout(rail)
        words = QVBoxLayout()
        words.setSpacing(2)
        kind = f"{step.kind} · {tr('could turn here')}" if step.could_turn else step.kind
        words.addWidget(label(kind, "small"))
        if step.text.strip():
            words.addWidget(self._words(step.text))
        words.addSpacing(12)
        words.addStretch(1)
        line.addLayout(words, 1)
        return shown


def _bead(number: int, *, warm: bool) -> QLabel:
    bead = label(str(number), wrap=False)
    bead.setProperty("look", "turn" if warm else "bead")
    bead.setAlignment(Qt.AlignmentFlag.AlignCenter)
    side = bead.fontMetrics().height() + 8
    bead.setFixedSize(side, side)
    return bead


def _thread(*, visible: bool) -> QFrame:
    thread = QFrame()
    thread.setFixedWidth(2)
    if visible:
        thread.setProperty("look", "thread")
    return thread


def _gentle(text: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("look", "warm")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 10)
    column.addWidget(label(text))
    return frame
