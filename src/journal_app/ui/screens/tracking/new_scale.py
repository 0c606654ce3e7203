"""Asks for a new question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from journal_app.domain.scale import ScaleKind, ScaleUse
from journal_app.translation import tr
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips


class NewScale(QFrame):
    """Asks for the name of a new sign or scale."""

    added = Signal(str, object, object)
    """Name, use, kind."""

    def __init__(self, use: ScaleUse, hint: str) -> None:
        super().__init__()
        self._use = use
        self._name = QLineEdit()
        self._name.setPlaceholderText(hint)
        self._name.setAccessibleName(hint)
        self._kind = Chips(
            "",
            [
                (ScaleKind.RATING.value, tr("0-10")),
                (ScaleKind.YES_NO.value, tr("yes or no")),
                (ScaleKind.HOURS.value, tr("hours")),
                (ScaleKind.COUNT.value, tr("a count")),
            ],
            spoken=tr("How it is answered"),
        )
        self._kind.show_values((ScaleKind.RATING.value,))
        self._add = button(tr("Add"), "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._name, 1)
        line.addWidget(self._kind)
        line.addWidget(self._add)
        self._kind.setVisible(use is ScaleUse.OWN)  # inside by now: else a window of its own
        self._add.clicked.connect(self._emit)
        self._name.returnPressed.connect(self._emit)

    def _emit(self) -> None:
        if self._name.text().strip():
            kind = ScaleKind(self._kind.value or ScaleKind.RATING.value)
            self.added.emit(self._name.text().strip(), self._use, kind)
            self._name.clear()
        else:
            self._name.setFocus()
