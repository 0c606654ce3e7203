"""Lengths that grow with the text, and room around it."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractSpinBox, QApplication

_LINE = 17.0
"""Height of a line at 100 %, in pixels."""


def scaled(pixels: int) -> int:
    """A length at the text size in force; ``pixels`` is what it is at 100 %."""
    return round(pixels * max(1.0, QFontMetricsF(QApplication.font()).height() / _LINE))


def roomy(box: QAbstractSpinBox) -> None:
    """Keep the text off the edge: a styled spin box does not heed its padding."""
    box.lineEdit().setTextMargins(7, 0, 0, 0)
