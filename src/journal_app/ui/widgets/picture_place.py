"""A place on a page for a picture that is drawn elsewhere; nothing of it can be pressed."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal_app.charts.picture import Picture

_SETTLE_MS = 90


class PicturePlace(QWidget):
    """As high as the picture will be, so that nothing moves when it arrives."""

    size_settled = Signal()
    """It has another width than before: draw again."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._pixels = b""
        self.setFixedHeight(round(height))
        self.setMinimumWidth(240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.size_settled)

    @property
    def has_picture(self) -> bool:
        """Whether a picture was drawn yet."""
        return self._image is not None

    def show_picture(self, picture: Picture) -> None:
        """Show what was drawn."""
        self._pixels = picture.rgba
        size = picture.width, picture.height, picture.width * 4
        image = QImage(self._pixels, *size, QImage.Format.Format_RGBA8888)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._image = image
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the picture, once there is one."""
        if self._image is not None:
            QPainter(self).drawImage(QPoint(0, 0), self._image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another drawing once the width has settled."""
        super().resizeEvent(event)
        self._settle.start()
