"""What is in the way, in words: seen, and said aloud the moment it comes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from journal_app.ui.widgets.announce import announce


class ProblemLine(QLabel):
    """Said once; the same problem said again is not said twice."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("level", "problem")

    def setText(self, text: str) -> None:
        """Show a problem, and have screen readers say it."""
        new = text != self.text()
        super().setText(text)
        if new:
            announce(self, text)
