"""Draws the program's icons in the sizes that desktops ask for, from the one drawing."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
PROGRAM = ROOT / "resources" / "icons" / "even-keel.svg"
SEALED = Path(__file__).with_name("sealed-file.svg")
DRAWINGS = (
    ("apps/even-keel", PROGRAM),
    ("mimetypes/application-x-even-keel-backup", SEALED),
)


def picture(drawing: Path, size: int) -> QImage:
    """A drawing as a square of pixels; the same drawing gives the same pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def write_icons(theme: Path) -> None:
    """Write every size and the drawings themselves under ``theme`` (hicolor)."""
    app = QGuiApplication.instance() or QGuiApplication([])
    for name, drawing in DRAWINGS:
        for size in SIZES:
            file = theme / f"{size}x{size}" / f"{name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            picture(drawing, size).save(str(file), "PNG")
        file = theme / "scalable" / f"{name}.svg"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(drawing.read_bytes())
    del app
