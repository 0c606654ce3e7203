"""A name, and a list to choose from beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.ui.screens.importing.state import Choice
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.still_box import StillBox


class NamedBox(QWidget):
    """The name is what a screen reader says of the list."""

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: tuple[Choice, ...], chosen: object, *, short: str = ""
    ) -> None:
        super().__init__()
        said = label((short or name).replace("&", "&&"), "words")
        self._box = StillBox()
        self._box.setAccessibleName(name)
        said.setBuddy(self._box)  # a screen reader on Linux says the value, and this before it
        self._box.fill(choices, chosen)
        self._box.setMinimumWidth(scaled(240))
        self._box.setMaximumWidth(scaled(340))
        self._box.activated.connect(lambda _: self.chosen.emit(self._box.currentData()))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(said, 1)
        line.addWidget(self._box)
