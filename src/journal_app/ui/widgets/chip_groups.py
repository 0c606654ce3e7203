"""Many words to pick from, by theme."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_THEME_WIDTH = 104


class ChipGroups(QWidget):
    """One question whose words stand in lines by theme; several may be picked, or one."""

    value_changed = Signal()

    def __init__(self, name: str, *, many: bool = False) -> None:
        super().__init__()
        self._name, self._many = name, many
        self._groups: list[Chips] = []
        self._lines = QGridLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(4)
        self._lines.setVerticalSpacing(0)
        self._lines.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.setSpacing(4)
        whole.addWidget(label(name, "name"))
        whole.addLayout(self._lines)
        self.setAccessibleName(name)

    def offer(self, options: Iterable[tuple[str, str, str]]) -> None:
        """Show these words (theme, value, word), each theme in a line of its own."""
        chosen = self.values
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        by_theme: dict[str, list[tuple[str, str]]] = {}
        for theme, group in groupby(options, key=lambda option: option[0]):
            by_theme.setdefault(theme, []).extend((value, word) for _, value, word in group)
        self._groups = [self._add_line(theme, words) for theme, words in by_theme.items()]
        self._lines.setColumnMinimumWidth(0, scaled(_THEME_WIDTH) if len(by_theme) > 1 else 0)
        self.show_values(chosen)

    @property
    def values(self) -> tuple[str, ...]:
        """The values picked, in the order they are offered."""
        return tuple(value for group in self._groups for value in group.values)

    @property
    def value(self) -> str | None:
        """The value picked, or None."""
        return next(iter(self.values), None)

    def show_values(self, values: Iterable[str]) -> None:
        """Show an answer without announcing it."""
        wanted = tuple(values)
        for group in self._groups:
            group.show_values(wanted)

    def _add_line(self, theme: str, words: list[tuple[str, str]]) -> Chips:
        row = self._lines.rowCount()
        chips = Chips("", words, many=self._many, spoken=self._name)
        chips.sit_flush()
        chips.value_changed.connect(lambda: self._settle(chips))
        name = label(theme, "small")
        name.setContentsMargins(0, 14, 0, 0)
        self._lines.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addWidget(chips, row, 1)
        return chips

    def _settle(self, pressed: Chips) -> None:
        if not self._many:
            for group in self._groups:
                if group is not pressed:
                    group.show_values(())
        self.value_changed.emit()
