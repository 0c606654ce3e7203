"""A page that scrolls, with its column at a readable width."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journal_app.ui.widgets.measure import scaled

READING_WIDTH = 880


class Page(QScrollArea):
    """A scrolling page; put widgets into ``column``."""

    def __init__(self, width: int = READING_WIDTH) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("page")
        middle = QWidget(inner)
        middle.setMaximumWidth(scaled(width))
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(32, 24, 32, 32)
        self.column.setSpacing(16)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.setWidget(inner)
