"""Buttons by their look."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton


def button(text: str, look: str = "", icon: QIcon | None = None) -> QPushButton:
    """A button; the look is one of the style sheet's: primary, quiet, help, tile, chip."""
    made = QPushButton(text)
    if look:
        made.setProperty("look", look)
    if icon is not None:
        made.setIcon(icon)
    made.setAutoDefault(False)
    made.setAccessibleName(text.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    return made
