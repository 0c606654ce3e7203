"""A part of a page that opens and closes under its name."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label


class Fold(QWidget):
    """Put widgets into ``column``; closed, it says in a few words what stands in it."""

    def __init__(self, name: str, icons: Icons) -> None:
        super().__init__()
        self._name, self._icons = name, icons
        self._button = button(name, "fold", icons.icon("chevron-right"))
        self._button.setCheckable(True)
        self._said = label("", "small")
        self._said.setContentsMargins(26, 0, 0, 0)
        self._inner = QWidget()
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(4, 2, 0, 8)
        self.column.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._button)
        whole.addWidget(self._said)
        whole.addWidget(self._inner)
        self._button.toggled.connect(lambda _: self._settle())
        self._settle()

    @property
    def opened(self) -> bool:
        """Whether what stands in it is seen."""
        return self._button.isChecked()

    def open(self) -> None:
        """Show what stands in it."""
        self._button.setChecked(True)

    def say(self, said: str) -> None:
        """Say in a few words what stands in it."""
        self._said.setText(said)
        self._button.setAccessibleDescription(said)
        self._settle()

    def _settle(self) -> None:
        opened = self.opened
        self._inner.setVisible(opened)
        self._said.setVisible(not opened and bool(self._said.text()))
        self._button.setIcon(self._icons.icon("down" if opened else "chevron-right"))
