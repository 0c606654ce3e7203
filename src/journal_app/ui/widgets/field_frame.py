"""A field with what stands around it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class FieldFrame(QWidget):
    """Whoever puts the cursor on it puts it into its field.

    It is no focus proxy: in Qt's chain the widget that has one takes Tab, too, wherever it stands
    there, and leads back to its field from it.
    """

    inner: QWidget | None = None
    """Where the cursor goes."""

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the field."""
        if self.inner is not None:
            self.inner.setFocus(reason)
        else:
            super().setFocus(reason)
