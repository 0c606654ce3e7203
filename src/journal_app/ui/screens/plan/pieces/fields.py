"""Fields of a form of the plan: each shows and gives a text."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from journal_app.ui.screens.plan.examples import Theme
from journal_app.ui.screens.programme.fields import DayField, narrow
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.field_frame import FieldFrame
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.text_field import TextField


class FieldKind(Enum):
    """How a field is answered."""

    LINE = auto()
    TEXT = auto()
    DAY = auto()
    PICK = auto()
    CHIPS = auto()
    TICK = auto()


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a form."""

    name: str
    label: str
    hint: str = ""
    kind: FieldKind = FieldKind.LINE
    options: tuple[tuple[str, str], ...] = ()
    """Value and word, to pick from."""
    examples: tuple[Theme, ...] = ()


class Field(Protocol):
    """What every field can do."""

    @property
    def value_changed(self) -> SignalInstance:
        """Something was typed or picked."""
        ...

    @property
    def text(self) -> str:
        """What stands there."""
        ...

    def show_text(self, text: str) -> None:
        """Show a text without announcing it."""
        ...


class TickField(FieldFrame):
    """Yes is the text "yes", no is none."""

    value_changed = Signal()

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self._tick = QCheckBox(spec.label)
        self._tick.setAccessibleDescription(spec.hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 2)
        whole.setSpacing(0)
        whole.addWidget(self._tick)
        if spec.hint:
            whole.addWidget(label(spec.hint, "small"))
        self.inner = self._tick
        self._tick.toggled.connect(lambda _: self.value_changed.emit())

    @property
    def text(self) -> str:
        """Whether it is ticked."""
        return "yes" if self._tick.isChecked() else ""

    def show_text(self, text: str) -> None:
        """Show an answer."""
        with QSignalBlocker(self._tick):
            self._tick.setChecked(bool(text))


class PickField(FieldFrame):
    """One of a list; the first stands for none."""

    value_changed = Signal()

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self._box = ChoiceBox()
        self._box.setAccessibleName(spec.label)
        self._box.setAccessibleDescription(spec.hint)
        narrow(self._box)
        for value, word in spec.options:
            self._box.addItem(word, value)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.setSpacing(6)
        whole.addWidget(label(spec.label, "name"))
        whole.addWidget(self._box)
        self.inner = self._box
        self._box.activated.connect(lambda _: self.value_changed.emit())

    @property
    def text(self) -> str:
        """The value that is picked."""
        return str(self._box.currentData() or "")

    def show_text(self, text: str) -> None:
        """Show a value."""
        self._box.setCurrentIndex(max(0, self._box.findData(text)))


class ChipsField(Chips):
    """One of a few words."""

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__(spec.label, spec.options)

    @property
    def text(self) -> str:
        """The value that is picked; none is empty."""
        return self.value or ""

    def show_text(self, text: str) -> None:
        """Show a value."""
        self.show_values((text,))


class MaybeDay(FieldFrame):
    """A day, or none, as ISO 8601."""

    value_changed = Signal()

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self._has = QCheckBox(spec.label)
        self._has.setAccessibleDescription(spec.hint)
        self._day = DayField(spec.hint or spec.label)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.setSpacing(6)
        whole.addWidget(self._has)
        whole.addWidget(self._day)
        self._day.hide()
        self.inner = self._has
        self._has.toggled.connect(self._day.setVisible)
        self._has.toggled.connect(lambda _: self.value_changed.emit())
        self._day.dateChanged.connect(lambda _: self.value_changed.emit())

    @property
    def text(self) -> str:
        """The day, or nothing."""
        return self._day.day.isoformat() if self._has.isChecked() else ""

    def show_text(self, text: str) -> None:
        """Show a day, or none."""
        with QSignalBlocker(self):
            self._has.setChecked(bool(text))
            if text:
                self._day.show_day(date.fromisoformat(text))


def field_of(spec: FieldSpec) -> TextField | TickField | PickField | ChipsField | MaybeDay:
    """The field that a form asks for."""
    match spec.kind:
        case FieldKind.LINE:
            return TextField(spec.label, spec.hint)
        case FieldKind.TEXT:
            return TextField(spec.label, spec.hint, lines=3)
        case FieldKind.DAY:
            return MaybeDay(spec)
        case FieldKind.PICK:
            return PickField(spec)
        case FieldKind.CHIPS:
            return ChipsField(spec)
        case FieldKind.TICK:
            return TickField(spec)
