"""Numbered words in straight columns, read from the top of each to its foot."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journal_app.translation import tr
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_WIDTH = 136
"""Of one column: the longest word of the list has eight letters."""
_MOST = 4
_APART = 20


class WordColumns(QWidget):
    """As many columns as there is room for, four at most."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[tuple[QLabel, QLabel]] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)

    def show_words(self, words: Sequence[str]) -> None:
        """Show these words, numbered from one."""
        for number, word in self._cells:
            for old in (number, word):
                old.hide()
                old.deleteLater()
        self._cells = [self._cell(place, word) for place, word in enumerate(words, 1)]
        self._columns = 0
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """One column."""
        return QSize(scaled(_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _cell(self, place: int, word: str) -> tuple[QLabel, QLabel]:
        number, shown = label(str(place), "muted", wrap=False), label(word, "name", wrap=False)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setMinimumWidth(number.fontMetrics().horizontalAdvance("24"))
        shown.setAccessibleName(tr("Word {n}: {word}").format(n=place, word=word))
        return number, shown

    def _arrange(self) -> None:
        room = max(1, min(_MOST, self.width() // scaled(_WIDTH)))
        if room == self._columns or not self._cells:
            return
        self._columns = room
        rows = -(-len(self._cells) // room)
        for place, (number, word) in enumerate(self._cells):
            column, row = divmod(place, rows)
            self._grid.addWidget(number, row, 3 * column)
            self._grid.addWidget(word, row, 3 * column + 1)
        for column in range(_MOST):
            self._grid.setColumnMinimumWidth(3 * column + 2, _APART if column < room else 0)
            self._grid.setColumnStretch(3 * column + 1, 1 if column < room else 0)
