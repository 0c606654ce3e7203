"""One step of a 0-10 row: painted here, because a form has more than a hundred of them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

_RADIUS = 6.0


class PointButton(QAbstractButton):
    """A square with a number; filled when it is the answer."""

    def __init__(self, point: int, spoken: str) -> None:
        super().__init__()
        self.setText(str(point))
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader says "radio button"; the row unticks the rest
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(spoken)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough for a thumb, and for two digits at any text size."""
        side = max(36, self.fontMetrics().height() + 16)
        return QSize(side, side)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint edge, ground and number in the roles of the palette."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, roles = self.palette(), QPalette.ColorRole
        chosen = self.isChecked()
        hot = self.underMouse() and self.isEnabled()
        edge = palette.color(roles.Accent if chosen or hot else roles.Dark)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(palette.color(roles.Accent if chosen else roles.Button))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
        )
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold if chosen else QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(palette.color(roles.HighlightedText if chosen else roles.ButtonText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
