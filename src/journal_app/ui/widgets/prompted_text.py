"""Free text with prompts that can be put into it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal

from journal_app.translation import tr
from journal_app.ui.widgets.chip_buttons import ChipButtons
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.text_field import TextField


class PromptedText(Column):
    """A paragraph; a press on a template adds its prompts at the end."""

    value_changed = Signal()

    def __init__(self, name: str, *, lines: int) -> None:
        super().__init__(spacing=4)
        self._hint = label(tr("Begin with"), "small")
        self._templates = ChipButtons()
        self._prompts: dict[str, str] = {}
        self._field = TextField(name, lines=lines)
        self.column.addWidget(self._field)
        self.column.addWidget(self._hint)
        self._hint.setContentsMargins(8, 0, 8, 0)
        self.column.addWidget(self._templates)
        self._templates.pressed.connect(lambda name: self._field.append(self._prompts[name]))
        self.inner = self._field
        self._field.value_changed.connect(self.value_changed)

    @property
    def text(self) -> str:
        """What stands there."""
        return self._field.text

    def show_text(self, text: str) -> None:
        """Show a text without announcing it."""
        self._field.show_text(text)

    def offer(self, templates: Iterable[tuple[str, str]]) -> None:
        """Offer these templates (name, text of the prompts)."""
        self._prompts = dict(templates)
        self._templates.offer(self._prompts, tr("Begin with: {word}"))
        self._hint.setVisible(bool(self._prompts))
