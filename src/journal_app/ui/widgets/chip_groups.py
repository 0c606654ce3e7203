"""Many words to pick from, by theme."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_THEME_WIDTH = 96


class ChipGroups(QWidget):
    """One question whose words stand in lines by theme; several may be picked, or one."""

    value_changed = Signal()

    def __init__(self, name: str, *, many: bool = False) -> None:
        super().__init__()
        self._name, self._many = name, many
        self._groups: list[Chips] = []
        self._themes: list[QLabel] = []
        self._above = False
        self._lines = QGridLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(0)
        self._lines.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.setSpacing(4)
        whole.addWidget(label(name, "name"))
        whole.addLayout(self._lines)
        self.setAccessibleName(name)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest word: themes can stand above their words."""
        margins = self.contentsMargins().left() + self.contentsMargins().right() + 16
        widest = max((group.minimumSizeHint().width() for group in self._groups), default=0)
        return QSize(widest + margins, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the themes beside their words, or above them where it is narrow."""
        super().resizeEvent(event)
        above = len(self._groups) > 1 and self.width() < (
            self.minimumSizeHint().width() + scaled(_THEME_WIDTH)
        )
        if above != self._above:
            self._above = above
            self._arrange()

    def offer(self, options: Iterable[tuple[str, str, str]]) -> None:
        """Show these words (theme, value, word), each theme in a line of its own."""
        chosen = self.values
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        by_theme: dict[str, list[tuple[str, str]]] = {}
        for theme, group in groupby(options, key=lambda option: option[0]):
            by_theme.setdefault(theme, []).extend((value, word) for _, value, word in group)
        self._groups = [self._make_group(words) for words in by_theme.values()]
        self._themes = [label(theme, "small") for theme in by_theme]
        self._arrange()
        self.show_values(chosen)

    def focus_first(self) -> None:
        """Put the cursor on the first word."""
        if self._groups:
            self._groups[0].focus_first()

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

    def _make_group(self, words: list[tuple[str, str]]) -> Chips:
        chips = Chips("", words, many=self._many, spoken=self._name)
        chips.sit_flush()
        chips.value_changed.connect(lambda: self._settle(chips))
        return chips

    def _arrange(self) -> None:
        beside = len(self._groups) > 1 and not self._above
        self._lines.setColumnMinimumWidth(0, scaled(_THEME_WIDTH) if beside else 0)
        for row, (theme, chips) in enumerate(zip(self._themes, self._groups, strict=True)):
            theme.setContentsMargins(0, 14, 0, 0)
            if self._above:
                self._lines.addWidget(theme, 2 * row, 0, 1, 2)
                self._lines.addWidget(chips, 2 * row + 1, 0, 1, 2)
            else:
                self._lines.addWidget(theme, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
                self._lines.addWidget(chips, 2 * row, 1)

    def _settle(self, pressed: Chips) -> None:
        if not self._many:
            for group in self._groups:
                if group is not pressed:
                    group.show_values(())
        self.value_changed.emit()
