"""Lines in which something was typed and not kept yet."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit


class TypedLines(QObject):
    """Remembers each line by a name, also while its field is built afresh."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._typed: dict[str, str] = {}
        self._fields: dict[str, QLineEdit] = {}

    @property
    def typed(self) -> dict[str, str]:
        """What stands in the lines, by name; empty ones are left out."""
        return {name: text for name, text in self._typed.items() if text.strip()}

    def watch(self, name: str, line: QLineEdit) -> None:
        """Take in a line, or a new field for one; it shows what was typed before."""
        self._fields[name] = line
        line.setText(self._typed.get(name, ""))
        line.textEdited.connect(lambda text: self._keep(name, text))
        line.destroyed.connect(lambda: self._forget(name, line))

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Show what was typed earlier, where nothing was typed since."""
        for name, text in typed.items():
            if not self._typed.get(name):
                self._typed[name] = text
                if name in self._fields:
                    self._fields[name].setText(text)

    def clear(self, name: str) -> None:
        """What stood in a line was kept."""
        self._typed.pop(name, None)
        if name in self._fields:
            with QSignalBlocker(self._fields[name]):
                self._fields[name].clear()
        self.changed.emit()

    def set(self, name: str, text: str) -> None:
        """Put a text into a line, to be changed."""
        self._typed[name] = text
        if name in self._fields:
            self._fields[name].setText(text)

    def _keep(self, name: str, text: str) -> None:
        self._typed[name] = text
        self.changed.emit()

    def _forget(self, name: str, line: QLineEdit) -> None:
        if self._fields.get(name) is line:
            del self._fields[name]
