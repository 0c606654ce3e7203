"""A number that may be left out."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QVBoxLayout

from journal_app.ui.widgets.field_frame import FieldFrame
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import roomy


class NumberField(FieldFrame):
    """A number with its unit; unanswered until a number stands there."""

    value_changed = Signal()

    def __init__(self, name: str, unit: str, *, high: float, step: float = 1.0) -> None:
        super().__init__()
        self._step = step
        self._box = QDoubleSpinBox()
        self._box.setDecimals(1 if step < 1 else 0)
        self._box.setRange(-step, high)
        self._box.setSingleStep(step)
        self._box.setSpecialValueText("–")
        self._box.setSuffix(f" {unit}" if unit else "")
        self._box.setAccessibleName(name)
        self._box.setMinimumWidth(140)
        roomy(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(6)
        column.addWidget(label(name, "name"))
        column.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner = self._box
        self.show_value(None)
        self._box.valueChanged.connect(lambda _: self.value_changed.emit())

    @property
    def value(self) -> float | None:
        """The number, or None where it was left out."""
        number = self._box.value()
        return None if number < 0 else number

    def show_value(self, value: float | None) -> None:
        """Show a number without announcing it."""
        with QSignalBlocker(self._box):
            self._box.setValue(-self._step if value is None else value)
