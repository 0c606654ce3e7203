"""Seven columns and the hours of the day; arrow keys go from piece to piece."""

from itertools import pairwise

from PySide6.QtCore import QLineF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.programme_words import clock_words
from journal_app.ui.screens.programme.week.piece_button import PieceButton
from journal_app.ui.screens.programme.week.state import PlacedPiece, WeekState
from journal_app.ui.screens.programme.week.words import spoken_piece
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_ROW = 30
_HEAD = 30
_GUTTER = 52
_NARROWEST = 92
"""Pixels of a column at 100 %; below that a list is easier to read."""


class WeekGrid(QWidget):
    """The week as a picture that is made of buttons."""

    piece_opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._state: WeekState | None = None
        self._pieces: list[PieceButton] = []
        self._current = 0
        self._heads = [label("", "small", wrap=False) for _ in range(7)]
        for head in self._heads:
            head.setParent(self)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(tr("The week; arrow keys go from one to the next"))

    def show_state(self, state: WeekState) -> None:
        """Show a week; the cursor stays on what it was on."""
        had_focus = any(piece.hasFocus() for piece in self._pieces)
        for piece in self._pieces:
            piece.setParent(None)
            piece.deleteLater()
        self._state = state
        self._pieces = [self._piece(one) for day in state.placed for one in day]
        for head, day in zip(self._heads, state.week.days, strict=True):
            head.setText(words.short_day(day))
            head.setProperty("level", "name" if day == state.week.today else "small")
            head.style().polish(head)
        self.setMinimumHeight(scaled(_HEAD) + len(state.hours) * scaled(_ROW) + 2)
        self._go(min(self._current, len(self._pieces) - 1), follow=had_focus)
        self._arrange()
        self.update()

    def tab_after(self, before: QWidget) -> None:
        """Have the Tab key come here after another widget."""
        for one, other in pairwise((before, *self._pieces)):
            QWidget.setTabOrder(one, other)

    @staticmethod
    def fits(width: int) -> bool:
        """Whether seven columns can be read in this width."""
        return width >= scaled(_GUTTER + 7 * _NARROWEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down within a day, left and right to the nearest piece of another."""
        steps = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        onward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        steps |= {Qt.Key.Key_Left: (-onward, 0), Qt.Key.Key_Right: (onward, 0)}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._pieces:
            super().keyPressEvent(event)
        else:
            self._go(self._neighbour(*step), follow=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every piece in its place."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Lines for hours and days, and the hours in words."""
        if self._state is None:
            return
        painter = QPainter(self)
        palette = self.palette()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        for n in range(len(self._state.hours) + 1):
            y = self._y(self._state.hours.start * 60 + n * 60)
            painter.drawLine(QLineF(scaled(_GUTTER), y, self.width(), y))
        for n in range(8):
            x = self._x(n)
            painter.drawLine(QLineF(x, scaled(_HEAD), x, self.height()))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        for hour in self._state.hours:
            box = QRectF(0, self._y(hour * 60), scaled(_GUTTER) - 6, scaled(_ROW))
            top_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(box, top_right, clock_words(hour * 60))

    def _piece(self, placed: PlacedPiece) -> PieceButton:
        made = PieceButton(placed, spoken_piece(placed.piece))
        made.setParent(self)
        made.clicked.connect(lambda _=False: self.piece_opened.emit(placed.piece.what))
        made.show()
        return made

    def _go(self, place: int, *, follow: bool) -> None:
        self._current = max(0, place)
        for n, piece in enumerate(self._pieces):
            here = n == self._current
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            piece.setFocusPolicy(policy)
            if here and follow:
                piece.setFocus()

    def _neighbour(self, days: int, places: int) -> int:
        here = self._pieces[self._current].placed.piece
        if places:
            other = self._current + places
            same = 0 <= other < len(self._pieces)
            return (
                other
                if same and self._pieces[other].placed.piece.day == here.day
                else (self._current)
            )
        ahead = [
            (n, one.placed.piece)
            for n, one in enumerate(self._pieces)
            if (one.placed.piece.day > here.day) == (days > 0) and one.placed.piece.day != here.day
        ]
        nearest = min(
            ahead,
            key=lambda one: (abs((one[1].day - here.day).days), abs(one[1].begins - here.begins)),
            default=(self._current, here),
        )
        return nearest[0]

    def _arrange(self) -> None:
        column = self._x(1) - self._x(0)
        for n, head in enumerate(self._heads):
            head.setGeometry(QRect(round(self._x(n)), 0, round(column), scaled(_HEAD)))
        if self._state is None:
            return
        first = self._state.week.first
        for piece in self._pieces:
            placed = piece.placed
            day, width = (placed.piece.day - first).days, (column - 4) / placed.lanes
            top, foot = self._y(placed.piece.begins), self._y(placed.piece.ends)
            left = self._x(day) + 2 + placed.lane * width
            piece.setGeometry(
                QRectF(left, top + 1, width, max(foot - top - 1, scaled(24))).toRect()
            )

    def _x(self, day: int) -> float:
        gutter = scaled(_GUTTER)
        return gutter + day * (self.width() - gutter - 1) / 7

    def _y(self, minute: int) -> float:
        begins = 0 if self._state is None else self._state.hours.start * 60
        return scaled(_HEAD) + (minute - begins) / 60 * scaled(_ROW)
