"""Words to pick from, one or several."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label


class Chips(QWidget):
    """A question answered by picking words; picking again takes the answer back."""

    value_changed = Signal()

    def __init__(
        self,
        name: str,
        options: Iterable[tuple[str, str]] = (),
        *,
        many: bool = False,
        spoken: str = "",
    ) -> None:
        super().__init__()
        self._name, self._many = spoken or name, many
        self._buttons: dict[str, QPushButton] = {}
        self._flow = FlowLayout()
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.setSpacing(8)
        if name:
            whole.addWidget(label(name, "name"))
        whole.addLayout(self._flow)
        self.setAccessibleName(spoken or name)
        self.offer(options)

    def sit_flush(self) -> None:
        """Stand at the very edge, where no focus frame is drawn around neighbours."""
        self._whole.setContentsMargins(0, 6, 0, 6)

    def focus_first(self) -> None:
        """Put the cursor on the word that is picked, else on the first."""
        picked = (chip for chip in self._buttons.values() if chip.isChecked())
        chip = next(picked, None) or next(iter(self._buttons.values()), None)
        if chip is not None:
            chip.show()  # a layout shows what was just offered a moment later
            chip.setFocus()

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Show these words (value, word); answers that are still offered stay."""
        chosen = self.values
        for old in self._buttons.values():
            self._flow.removeWidget(old)
            old.deleteLater()
        self._buttons = {value: self._chip(value, word) for value, word in options}
        self.show_values(chosen)
        self._flow.invalidate()

    @property
    def values(self) -> tuple[str, ...]:
        """The values picked, in the order they are offered."""
        return tuple(value for value, chip in self._buttons.items() if chip.isChecked())

    @property
    def value(self) -> str | None:
        """The value picked, or None."""
        return next(iter(self.values), None)

    def show_values(self, values: Iterable[str]) -> None:
        """Show an answer without announcing it."""
        wanted = set(values)
        for value, chip in self._buttons.items():
            with QSignalBlocker(chip):
                chip.setChecked(value in wanted)

    def turn_to(self, value: str) -> None:
        """Show one answer; a cursor that was on another word goes along."""
        self.show_values((value,))
        if any(chip.hasFocus() for chip in self._buttons.values()):
            self._buttons[value].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys go round the words; a button by itself would leave the question."""
        chips: list[QObject] = list(self._buttons.values())
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if step is not None and watched in chips:
                list(self._buttons.values())[(chips.index(watched) + step) % len(chips)].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _chip(self, value: str, word: str) -> QPushButton:
        chip = button(word.replace("&", "&&"), "chip")
        chip.setCheckable(True)
        chip.setAccessibleName(f"{self._name}: {word}" if self._name else word)
        # a screen reader toggles, it does not click
        chip.toggled.connect(lambda on: self._press(value, on=on))
        chip.installEventFilter(self)
        self._flow.addWidget(chip)
        return chip

    def _press(self, value: str, *, on: bool) -> None:
        if on and not self._many:
            self.show_values((value,))
        self.value_changed.emit()
