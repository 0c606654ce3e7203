"""The language of the parts of the plan."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """A text of the plan's parts in the language in force."""
    return QCoreApplication.translate("plan", text)
