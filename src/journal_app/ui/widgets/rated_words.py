"""Words to pick, each one picked asking how strong it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.ui.widgets.chip_groups import ChipGroups
from journal_app.ui.widgets.point_row import PointRow


@dataclass(frozen=True, slots=True)
class WordStrength:
    """The row that each picked word gets: words at both ends, and how its points run."""

    low: str
    high: str
    highest: int = 10
    step: int = 1


class PointRows(QWidget):
    """A row of points for each of some words."""

    value_changed = Signal()

    def __init__(self, strength: WordStrength) -> None:
        super().__init__()
        self._strength = strength
        self._rows: dict[str, PointRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    @property
    def values(self) -> dict[str, int | None]:
        """The words with their points, in the order they came."""
        return {
            name: None if (exact := row.exact) is None else round(exact)
            for name, row in self._rows.items()
        }

    def show_rows(
        self, wanted: Iterable[tuple[str, str]], values: Mapping[str, int | None] | None = None
    ) -> None:
        """Have a row for each of these (value, word).

        Rows that stay keep their answers, unless ``values`` gives all of them afresh.
        """
        words = dict(wanted)
        for value in [value for value in self._rows if value not in words or values is not None]:
            row = self._rows.pop(value)
            self._column.removeWidget(row)
            row.deleteLater()
        for value, word in words.items():
            if value not in self._rows:
                self._add_row(value, word)
            if values is not None:
                self._rows[value].show_value(values.get(value))

    def focus_unanswered(self) -> None:
        """Put the cursor on the first row without an answer."""
        for row in self._rows.values():
            if row.value is None:
                row.setFocus()
                return

    def _add_row(self, value: str, word: str) -> None:
        ends = self._strength
        row = PointRow(word, ends.low, ends.high, highest=ends.highest, step=ends.step)
        row.value_changed.connect(self.value_changed)
        self._rows[value] = row
        self._column.addWidget(row)


class RatedWords(QWidget):
    """Words by theme; those picked stand below, each with its row of points."""

    value_changed = Signal()
    rearranged = Signal()

    def __init__(self, name: str, strength: WordStrength, *, most: int | None = None) -> None:
        super().__init__()
        self._most = most
        self._words: dict[str, str] = {}
        self._chips = ChipGroups(name, many=True)
        self._rows = PointRows(strength)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._chips)
        column.addWidget(self._rows)
        self._chips.value_changed.connect(self._pick)
        self._rows.value_changed.connect(self.value_changed)

    @property
    def values(self) -> dict[str, int | None]:
        """What was picked, with its points where it was rated."""
        return self._rows.values

    @property
    def picked(self) -> list[tuple[str, str]]:
        """What was picked, with its words."""
        return [(value, self._words.get(value, value)) for value in self._rows.values]

    def show_values(
        self, values: Mapping[str, int | None], offered: Iterable[tuple[str, str, str]]
    ) -> None:
        """Show an answer and the words (theme, value, word) without announcing it."""
        options = list(offered)
        self._words = {value: word for _, value, word in options}
        self._chips.show_values(())
        self._chips.offer(options)
        self._chips.show_values(values)
        self._rows.show_rows(((value, self._words.get(value, value)) for value in values), values)

    def _pick(self) -> None:
        chosen, before = self._chips.values, self._rows.values
        if self._most is not None and len(chosen) > self._most:
            self._chips.show_values(before)
            return
        order = [*(value for value in before if value in chosen)]
        order += [value for value in chosen if value not in before]
        self._rows.show_rows((value, self._words.get(value, value)) for value in order)
        self.rearranged.emit()
        self._rows.focus_unanswered()
        self.value_changed.emit()
