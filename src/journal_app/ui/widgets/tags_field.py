"""Tags: words of the person's own on an entry."""

from collections.abc import Iterable

from PySide6.QtCore import Signal

from journal_app.translation import tr
from journal_app.ui.widgets.chip_buttons import ChipButtons
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.text_field import TextField

_OFFERED = 8


class TagsField(Column):
    """Words with commas between; those used most can be put in with a press."""

    value_changed = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=0)
        self._field = TextField(tr("Tags"), tr("Words of your own, with commas between"))
        self._used = ChipButtons()
        self.column.addWidget(self._field)
        self.column.addWidget(self._used)
        self._used.pressed.connect(self._toggle)
        self._field.value_changed.connect(self.value_changed)
        self.inner = self._field

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags as they stand."""
        return tuple(tag.strip() for tag in self._field.text.split(",") if tag.strip())

    def show_tags(self, tags: Iterable[str], used: Iterable[str]) -> None:
        """Show an answer, and offer tags that were used before."""
        self._field.show_text(", ".join(tags))
        self._used.offer(list(used)[:_OFFERED], tr("The tag {word}"))

    def _toggle(self, tag: str) -> None:
        tags = self.tags
        kept = [one for one in tags if one != tag]
        self._field.show_text(", ".join(kept if tag in tags else [*tags, tag]))
        self.value_changed.emit()
