"""Something to tick whose words wrap; a press on the words ticks it too."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from journal_app.ui.widgets.labels import label


class CheckRow(QFrame):
    """A box, what it is about, and a small line below where there is one."""

    toggled = Signal(bool)

    def __init__(self, text: str, *, description: str = "", below: str = "") -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        self.box.setAccessibleDescription(" ".join(part for part in (below, description) if part))
        said = label(text)
        said.setBuddy(self.box)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(said)
        if below:
            words.addWidget(label(below, "small"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        said.installEventFilter(self)
        self.box.toggled.connect(self.toggled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass a press on the words on to the box."""
        if (
            event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
        ):
            self.box.toggle()
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)
