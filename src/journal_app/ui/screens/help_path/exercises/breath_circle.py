"""A circle that grows and shrinks with the breath."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.measure import scaled

_SMALL = 0.38
"""Share of the full size that stays when the lungs are empty."""
_STILL = 0.7


class BreathCircle(QWidget):
    """Drawn afresh for every moment; with little motion it keeps its size."""

    def __init__(self, colours: Colours, *, still: bool) -> None:
        super().__init__()
        self._colours, self._still = colours, still
        self._fullness = 0.0
        self.setMinimumSize(scaled(220), scaled(220))
        self.setMaximumHeight(scaled(180) + 180)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_fullness(self, fullness: float) -> None:
        """Show how full the lungs are, 0 to 1."""
        if self._still or fullness == self._fullness:
            return
        self._fullness = fullness
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring of a full breath, and the breath inside it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        full = min(self.width(), self.height()) / 2 - 3
        share = _STILL if self._still else _SMALL + (1 - _SMALL) * self._fullness
        painter.setPen(QPen(QColor(self._colours.rule), 2))
        painter.drawEllipse(middle, full, full)
        painter.setPen(QPen(QColor(self._colours.accent), 3))
        painter.setBrush(QColor(self._colours.accent_soft))
        painter.drawEllipse(middle, full * share, full * share)
        painter.end()
