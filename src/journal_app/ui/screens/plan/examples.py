"""Examples for a field: picked, and then put into one's own words."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.ui.widgets.wrapped_button import WrappedButton


@dataclass(frozen=True, slots=True)
class Theme:
    """Examples that belong together."""

    name: str
    lines: tuple[str, ...]


Examples = Mapping[str, tuple[Theme, ...]]
"""By the name of a field."""


class ExampleList(QWidget):
    """Closed until it is wanted; one theme at a time; picking closes it again."""

    picked = Signal(str)

    def __init__(self, field: str, themes: tuple[Theme, ...], icons: Icons) -> None:
        super().__init__()
        self._field, self._themes, self._icons = field, themes, icons
        self._open = button(tr("Show examples"), "quiet", icons.icon("add", accent=True))
        self._name_opener(opened=False)
        self._names = Chips(
            "",
            [(str(n), theme.name) for n, theme in enumerate(themes)],
            spoken=tr("Kind of example"),
        )
        self._lines = Column(spacing=4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 0, 8, 4)
        whole.setSpacing(4)
        whole.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._names)
        whole.addWidget(self._lines)
        self._names.sit_flush()
        self._names.hide()
        self._lines.hide()
        self._open.clicked.connect(self._toggle)
        self._names.value_changed.connect(self._show_theme)

    def _toggle(self) -> None:
        opened = self._lines.isHidden()
        self._names.setVisible(opened and len(self._themes) > 1)
        self._lines.setVisible(opened)
        self._open.setText(tr("Hide examples") if opened else tr("Show examples"))
        self._name_opener(opened=opened)
        if opened:
            self._names.show_values(("0",))
            self._show_theme()
            self._lines.findChildren(WrappedButton)[0].setFocus()

    def _name_opener(self, *, opened: bool) -> None:
        said = tr("Hide examples: {field}") if opened else tr("Show examples: {field}")
        self._open.setAccessibleName(said.format(field=self._field))

    def _take(self, text: str) -> None:
        self._toggle()
        self.picked.emit(text)

    def _show_theme(self) -> None:
        number = self._names.value or "0"
        self._names.show_values((number,))
        self._lines.clear()
        for line in self._themes[int(number)].lines:
            row = WrappedButton(self._icons, "add", "", ((line, ""),))
            row.setAccessibleName(tr("Take: {line}").format(line=line))
            row.clicked.connect(lambda _=False, text=line: self._take(text))
            self._lines.column.addWidget(row)
            row.show()  # a layout would do it a moment later, and the cursor goes here
        tab_as_laid_out(self)
