"""One series of the board: where it stands, and a strip of its last weeks."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from journal_app.charts.picture import Picture
from journal_app.ui.screens.trends.board.state import BoardRow
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_NAMES = 190
_HEIGHT = 64


class SignButton(QPushButton):
    """Opens the series over time."""

    def __init__(self, row: BoardRow, strip_width: int) -> None:
        super().__init__()
        self.row = row
        self.setProperty("look", "entry")
        self.setAutoDefault(False)
        self.setAccessibleName(row.spoken)
        self._strip = QLabel()
        self._strip.setFixedSize(strip_width, _HEIGHT)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(row.name, "name"))
        words.addWidget(label(row.said, "problem" if row.raised else "muted"))
        if row.figures:
            words.addWidget(label(row.figures, "small"))
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 10, 8)
        line.setSpacing(16)
        line.addLayout(words, 1)
        line.addWidget(self._strip)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumWidth(scaled(_NAMES))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def show_strip(self, picture: Picture) -> None:
        """Show the drawn strip."""
        image = QImage(
            picture.rgba,
            picture.width,
            picture.height,
            picture.width * 4,
            QImage.Format.Format_RGBA8888,
        ).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._strip.setPixmap(QPixmap.fromImage(image))

    @property
    def strip_size(self) -> tuple[float, float]:
        """Of the strip, in logical pixels."""
        return float(self._strip.width()), float(self._strip.height())

    @property
    def has_strip(self) -> bool:
        """Whether its strip is drawn."""
        return not self._strip.pixmap().isNull()

    def hasHeightForWidth(self) -> bool:
        """Long names wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words need."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else _HEIGHT

    def sizeHint(self) -> QSize:
        """As large as the words and the strip need."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()
