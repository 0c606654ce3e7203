"""First: how strong it is, and whether one is safe."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.check_in import Safety
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.point_row import PointRow


class AskPage(QWidget):
    """Two presses lead on; none has to be made."""

    rated = Signal(object)
    """Points 0-10, or None."""
    safe_said = Signal(object)
    """A Safety."""
    skip_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strength = PointRow(
            tr("How strong is it, the urge or the distress?"),
            tr("hardly there"),
            tr("as strong as it gets"),
        )
        self._safe = Chips(tr("Am I safe right now?"), words.safety_words())
        self._skip = button(tr("&Skip to the tools"), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(
            label(
                tr("You are here: that is the first step. Two short questions, then tools."),
                "words",
            )
        )
        column.addWidget(self._strength)
        column.addWidget(self._safe)
        column.addWidget(self._skip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._strength.value_changed.connect(lambda: self.rated.emit(self._strength.value))
        self._safe.value_changed.connect(self._say_safe)
        self._skip.clicked.connect(self.skip_requested)

    def begin(self, before: int | None) -> None:
        """Ask afresh."""
        self._strength.show_value(before)
        self._safe.show_values(())
        self._strength.setFocus()

    def _say_safe(self) -> None:
        if self._safe.value is not None:
            self.safe_said.emit(Safety(self._safe.value))
