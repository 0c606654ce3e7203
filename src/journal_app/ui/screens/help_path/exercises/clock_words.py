"""How much time is left, in words."""

from math import ceil

from PySide6.QtCore import QCoreApplication


def minutes_left(seconds: float) -> str:
    """Minutes and seconds that are left."""
    whole = max(0, ceil(seconds))
    said = QCoreApplication.translate("exercise", "{minutes}:{seconds:02} left")
    return said.format(minutes=whole // 60, seconds=whole % 60)
