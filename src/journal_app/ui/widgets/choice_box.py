"""A list of which one is chosen, named to the ear as well."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget


class ChoiceBox(QComboBox):
    """On Linux Qt gives screen readers what is chosen as its name, and its name as its label.

    The label is not seen; where one stands beside the list, it says the same.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.hide()
        self._label.setBuddy(self)
        self._label.setParent(parent)
        self.setAccessibleName(name)

    def setAccessibleName(self, name: str) -> None:
        """Name it, and its label."""
        super().setAccessibleName(name)
        self._label.setText(name.replace("&", "&&"))
        self._label.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the label beside it, where Qt looks for it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange:
            self._label.setParent(self.parentWidget())
            self._label.hide()
