"""Text on a page, by its level."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel


def label(text: str, level: str = "", *, wrap: bool = True) -> QLabel:
    """Text at a level of the style sheet: title, heading, section, name, muted, small."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if level:
        made.setProperty("level", level)
    return made


def selectable(text: str, level: str = "") -> QLabel:
    """Text that can be marked and copied, also with the keyboard."""
    made = label(text, level)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def rule() -> QFrame:
    """A line that only divides."""
    line = QFrame()
    line.setProperty("look", "rule")
    return line
