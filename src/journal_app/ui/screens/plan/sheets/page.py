"""A page of free texts; every change is kept a moment after it was made."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.ui.screens.plan.examples import ExampleList, Theme
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.text_field import TextField


@dataclass(frozen=True, slots=True)
class TextSpec:
    """One text of a sheet."""

    name: str
    label: str
    hint: str = ""
    lines: int = 3
    examples: tuple[Theme, ...] = ()


class SheetPage(QWidget):
    """Texts below each other, each with a place for what is known from elsewhere."""

    changed = Signal()

    def __init__(self, intro: str, specs: tuple[TextSpec, ...], icons: Icons) -> None:
        super().__init__()
        self._fields: dict[str, TextField] = {}
        self._known: dict[str, Column] = {}
        self.page = Page(width=760)
        self.page.column.addWidget(label(intro, "muted"))
        self.above = Column(spacing=8)
        self.page.column.addWidget(self.above)
        for spec in specs:
            self._add(spec, icons)
        self.page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)

    @property
    def values(self) -> dict[str, str]:
        """What stands in the texts, by name."""
        return {name: field.text for name, field in self._fields.items()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show texts without announcing them."""
        for name, field in self._fields.items():
            field.show_text(values[name])

    def show_known(self, known: Mapping[str, tuple[str, ...]]) -> None:
        """Say below a text what belongs to it and is written elsewhere."""
        for name, column in self._known.items():
            column.clear()
            for line in known.get(name, ()):
                column.column.addWidget(label(line, "muted"))
            column.setVisible(bool(known.get(name)))

    def focus_first(self) -> None:
        """Put the cursor into the first text."""
        next(iter(self._fields.values())).setFocus()

    def _add(self, spec: TextSpec, icons: Icons) -> None:
        field = TextField(spec.label, spec.hint, lines=spec.lines)
        field.value_changed.connect(self.changed)
        self._fields[spec.name] = field
        block = Column(spacing=2)
        block.column.addWidget(field)
        known = self._known[spec.name] = Column(spacing=2)
        known.column.setContentsMargins(8, 0, 8, 4)
        known.hide()
        block.column.addWidget(known)
        if spec.examples:
            examples = ExampleList(spec.label, spec.examples, icons)
            examples.picked.connect(lambda text: _take(field, text))
            block.column.addWidget(examples)
        self.page.column.addWidget(block)


def _take(field: TextField, text: str) -> None:
    field.take(text)
    field.setFocus()
