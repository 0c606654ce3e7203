"""How hard a passphrase is to guess: steps that fill, and the same in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.first_run.state import Strength
from journal_app.ui.strength_words import strength_words
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

STEPS = 5
_GAP, _HEIGHT = 6, 12


class _Steps(QProgressBar):
    """Five boxes with an edge each; how many are full can be counted."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, STEPS)
        self.setValue(0)
        self.setTextVisible(False)
        self.setProperty("look", "steps")
        self.setAccessibleName(tr("How hard it is to guess"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as a word or two."""
        return QSize(scaled(240), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrower where it has to be."""
        return QSize(scaled(100), scaled(_HEIGHT))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Full boxes in the colour of what counts, empty ones with the edge of a field."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles, palette = QPalette.ColorRole, self.palette()
        wide = (self.width() - (STEPS - 1) * _GAP) / STEPS
        for step in range(STEPS):
            full = step < self.value()
            painter.setPen(QPen(palette.color(roles.Accent if full else roles.Dark), 1))
            painter.setBrush(palette.color(roles.Accent if full else roles.Base))
            box = QRectF(step * (wide + _GAP) + 0.5, 0.5, wide - 1, self.height() - 1)
            painter.drawRoundedRect(box, 3, 3)


class StrengthMeter(QWidget):
    """Nothing is full while nothing is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._steps = _Steps()
        self._steps.setMaximumWidth(scaled(320))
        self._words = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._steps)
        column.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.show_strength(None)

    def show_strength(self, strength: Strength | None) -> None:
        """Fill as many steps as it is worth; a screen reader hears each change."""
        typed = strength is not None and strength.length > 0
        steps = strength.score + 1 if strength is not None and typed else 0
        said = strength_words(strength)
        self._steps.setAccessibleDescription(said)
        if steps != self._steps.value():
            self._steps.setValue(steps)
            announce(self._steps, said)
        self._words.setText(said)
