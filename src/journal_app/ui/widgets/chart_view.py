"""Shows a drawn chart; points at days by mouse and keyboard."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from journal_app.charts.picture import Picture
from journal_app.charts.plot_area import PlotArea
from journal_app.ui.theme.icons import Icons

_SETTLE_MS = 90


class ChartView(QLabel):
    """The picture of a chart and a line on the day that is pointed at; a label to the ear."""

    size_changed = Signal()
    """Its size settled at another than before: draw again."""
    day_pointed = Signal(object)
    """A day (ordinal), or None."""
    day_opened = Signal(int)
    step_requested = Signal(int)
    zoom_requested = Signal(float)
    """Show so many times as many days; below 1 is closer."""
    pan_requested = Signal(int)
    """Go so many halves of the time shown onwards."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._colours = icons.colours
        self._image: QImage | None = None
        self._pixels = b""
        self._area: PlotArea | None = None
        self._day: int | None = None
        self.pictures = 0
        """How many were shown so far."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 280)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.size_changed)

    def show_picture(self, picture: Picture, area: PlotArea, summary: str) -> None:
        """Show a drawn chart."""
        self._pixels = picture.rgba
        image = QImage(
            self._pixels,
            picture.width,
            picture.height,
            picture.width * 4,
            QImage.Format.Format_RGBA8888,
        )
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._image, self._area = image, area
        self.pictures += 1
        self.setAccessibleDescription(summary)
        self.update()

    def point_at(self, day: int | None) -> None:
        """Put the line on a day."""
        if day != self._day:
            self._day = day
            self.update()

    @property
    def day(self) -> int | None:
        """The day that is pointed at."""
        return self._day

    @property
    def has_picture(self) -> bool:
        """Whether a chart was drawn yet."""
        return self._image is not None

    def sizeHint(self) -> QSize:
        """As large as a chart reads well."""
        return QSize(760, 380)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the picture, the line and the focus frame."""
        painter = QPainter(self)
        if self._image is not None:
            painter.drawImage(QPoint(0, 0), self._image)
        if self._day is not None and self._area is not None:
            x = round(self._area.x_of(self._day))
            painter.setPen(QPen(QColor(self._colours.accent), 1, Qt.PenStyle.DotLine))
            painter.drawLine(x, 44, x, self.height() - 26)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._colours.accent), 2))
            painter.drawRoundedRect(QRect(1, 1, self.width() - 2, self.height() - 2), 6, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another drawing once the size has settled."""
        super().resizeEvent(event)
        self._settle.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the day under the mouse."""
        if self._area is not None:
            self.day_pointed.emit(self._area.day_at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the day under the mouse."""
        self.setFocus()
        if self._area is not None:
            day = self._area.day_at(event.position().x())
            if day is not None and event.button() is Qt.MouseButton.LeftButton:
                self.day_opened.emit(day)

    def leaveEvent(self, event: QEvent) -> None:
        """Point nowhere."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.day_pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by days, Page keys by weeks; + and - zoom, with Ctrl the time moves."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -7,
            Qt.Key.Key_PageDown: 7,
            Qt.Key.Key_Home: -1_000_000,
            Qt.Key.Key_End: 1_000_000,
        }
        key = Qt.Key(event.key())
        along = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        zooms = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: 2.0}
        if along and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan_requested.emit(along)
        elif key in zooms:
            self.zoom_requested.emit(zooms[key])
        elif key in steps:
            self.step_requested.emit(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._day is not None:
            self.day_opened.emit(self._day)
        else:
            super().keyPressEvent(event)
