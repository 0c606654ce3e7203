"""An urge as a wave: how far along it is, drawn."""

from math import sin

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from journal_app.domain.tool import wave_height
from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.measure import scaled

_STEP = 4
"""Pixels between two points of the line."""
_RIPPLE = 3.0
"""Pixels that the water moves up and down."""


class WavePicture(QWidget):
    """A line that rises and falls, with the place on it where one is now."""

    def __init__(self, colours: Colours, *, still: bool) -> None:
        super().__init__()
        self._colours, self._still = colours, still
        self._share = self._seconds = 0.0
        self.setMinimumHeight(scaled(180))
        self.setMaximumHeight(scaled(120) + 160)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_place(self, share: float, seconds: float) -> None:
        """Show how far along it is: the share (0 to 1) and the seconds since the start."""
        self._share, self._seconds = share, 0.0 if self._still else seconds
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and not high."""
        return QSize(scaled(520), scaled(220))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Water below the line, and a dot that rides on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._line()
        water = QPainterPath(line)
        water.lineTo(self.width(), self.height())
        water.lineTo(0, self.height())
        water.closeSubpath()
        painter.fillPath(water, QColor(self._colours.accent_soft))
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        painter.drawPath(line)
        painter.setBrush(QColor(self._colours.accent))
        radius = scaled(8)
        x = radius + 2 + self._share * (self.width() - 2 * radius - 4)
        painter.drawEllipse(QPointF(x, self._y(x)), radius, radius)
        painter.end()

    def _line(self) -> QPainterPath:
        line = QPainterPath(QPointF(0, self._y(0)))
        for x in range(_STEP, self.width() + _STEP, _STEP):
            line.lineTo(x, self._y(x))
        return line

    def _y(self, x: float) -> float:
        room = self.height() - scaled(40)
        height = wave_height(x / max(1, self.width()))
        ripple = 0.0 if self._still else _RIPPLE * sin(x / 38 + self._seconds * 1.4)
        return scaled(20) + room * (1 - height) + ripple
