"""One piece of a week: painted as high as it is long."""

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton

from journal_app.domain.programme import Session
from journal_app.ui.programme_words import clock_words, what_words
from journal_app.ui.screens.programme.week.state import PlacedPiece
from journal_app.ui.widgets.measure import scaled

_RADIUS = 5.0
_BAR = 4


class PieceButton(QAbstractButton):
    """A session has a bar at its edge and a tinted ground; own time is plain."""

    def __init__(self, placed: PlacedPiece, spoken: str) -> None:
        super().__init__()
        self.placed = placed
        piece = placed.piece
        begins = clock_words(piece.begins)
        self._lines = (what_words(piece.what), f"{begins}–{clock_words(piece.ends)}")
        self._is_session = isinstance(piece.what, Session)
        self.setAccessibleName(spoken)
        self.setToolTip(f"<qt>{escape(spoken)}</qt>")  # else Qt guesses whether it is markup
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Two short lines."""
        return QSize(scaled(80), scaled(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does; arrow keys are the week's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Ground, edge, and as many words as there is room for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, roles = self.palette(), QPalette.ColorRole
        accent = palette.color(roles.Accent)
        hot = self.underMouse() or self.hasFocus()
        edge = accent if hot or self._is_session else palette.color(roles.Dark)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(self._ground(palette, accent))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if self._is_session:
            painter.fillRect(QRectF(1, 4, _BAR, self.height() - 8), accent)
        painter.setPen(palette.color(roles.Text))
        inside = self.rect().adjusted(_BAR + 5, 3, -4, -3)
        painter.drawText(inside, Qt.TextFlag.TextWordWrap, "\n".join(self._lines))

    def _ground(self, palette: QPalette, accent: QColor) -> QColor:
        if not self._is_session:
            return palette.color(QPalette.ColorRole.AlternateBase)
        base = palette.color(QPalette.ColorRole.Base)
        mixed = [round(0.86 * b + 0.14 * a) for b, a in zip(_rgb(base), _rgb(accent), strict=True)]
        return QColor(*mixed)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
