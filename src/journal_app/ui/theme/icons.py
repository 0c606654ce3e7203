"""Our own stroke icons, tinted by replacing ``currentColor``."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from journal_app.ui.theme.colours import Colours


class Icons:
    """Draws icons in the colours of the theme in force."""

    def __init__(self, resources: Path, colours: Colours) -> None:
        self._folder = resources / "icons"
        self.colours = colours
        self._drawn: dict[tuple[str, str, int], QPixmap] = {}

    def icon(self, name: str, *, accent: bool = False, warm: bool = False, size: int = 40) -> QIcon:
        """An icon by file name, in ink unless another role is asked for; accent when checked."""
        colour = self.colours.warm if warm else self.colours.ink
        colour = self.colours.accent if accent else colour
        icon = QIcon(self.pixmap(name, colour, size))
        chosen = self.pixmap(name, self.colours.accent, size)
        icon.addPixmap(chosen, QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def on_accent(self, name: str, *, size: int = 40) -> QIcon:
        """An icon for a filled button."""
        return QIcon(self.pixmap(name, self.colours.on_accent, size))

    def pixmap(self, name: str, colour: str, size: int) -> QPixmap:
        """An icon as a picture of ``size`` device-independent pixels."""
        drawn = self._drawn.get((name, colour, size))
        if drawn is not None:
            return drawn
        source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode())).render(
            painter, QRectF(pixmap.rect())
        )
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        self._drawn[name, colour, size] = pixmap
        return pixmap
