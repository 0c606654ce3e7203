"""One day of a month: its number, and points for what was written on it."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton

_RADIUS = 6.0
_STEPS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class DayButton(QAbstractButton):
    """A day to pick; up to three points say how much was written."""

    def __init__(self) -> None:
        super().__init__()
        self.day: date | None = None
        self._count, self._today = 0, False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        keeps_its_place = self.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keeps_its_place)

    def show_day(self, day: date | None, count: int, *, today: bool, spoken: str) -> None:
        """Show a day, or an empty place."""
        self.day, self._count, self._today = day, count, today
        self.setText("" if day is None else str(day.day))
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setVisible(day is not None)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two digits and the points below, at any text size."""
        line = self.fontMetrics().height()
        return QSize(max(36, line * 2), max(36, line + 18))

    def minimumSizeHint(self) -> QSize:
        """It never gets smaller than its words."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave steps to the month; Enter picks as Space does."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            event.ignore()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint ground, number and points in the roles of the palette."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, roles = self.palette(), QPalette.ColorRole
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        accent = palette.color(roles.Accent)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(accent, 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        elif self._today:
            painter.setPen(QPen(palette.color(roles.Dark), 1))
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self._count else QFont.Weight.Normal)
        painter.setFont(font)
        ink = roles.Text if self._count else roles.PlaceholderText
        painter.setPen(palette.color(ink))
        upper = frame.adjusted(0, 1, 0, -9)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self.text())
        self._paint_points(painter, frame)

    def _paint_points(self, painter: QPainter, frame: QRectF) -> None:
        points = min(3, self._count)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        for place in range(points):
            x = frame.center().x() + (place - (points - 1) / 2) * 7
            painter.drawEllipse(QPointF(x, frame.bottom() - 6), 2.2, 2.2)
