"""Widgets below each other."""

from PySide6.QtWidgets import QVBoxLayout

from journal_app.ui.widgets.field_frame import FieldFrame


class Column(FieldFrame):
    """A place for widgets that come and go; put them into ``column``."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)

    def clear(self) -> None:
        """Take everything out."""
        while (item := self.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # Qt may still mean to show it, and without a parent it is a window
                widget.setParent(None)
                widget.deleteLater()
