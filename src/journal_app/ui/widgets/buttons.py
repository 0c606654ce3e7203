"""Buttons by their look."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from journal_app.ui.widgets.measure import scaled


def button(text: str, look: str = "", icon: QIcon | None = None) -> QPushButton:
    """A button; the look is one of the style sheet's: primary, quiet, help, tile, chip."""
    made = QPushButton(text)
    if look:
        made.setProperty("look", look)
    if icon is not None:
        made.setIcon(icon)
        made.setIconSize(QSize(scaled(18), scaled(18)))
    made.setAutoDefault(False)
    made.setAccessibleName(text.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    return made


def be_strong(act: QPushButton, strong: bool) -> None:  # noqa: FBT001 - a plain setter
    """Have a button stand out as what is meant to be pressed, or look like any other.

    What goes past a question about safety is never the strong one.
    """
    act.setProperty("look", "primary" if strong else "")
    act.style().polish(act)
