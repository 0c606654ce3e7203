"""The numbers of a chart as a table."""

from datetime import date

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import State
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.signs_words import state_word

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class NumbersModel(QAbstractTableModel):
    """One row a day with an entry, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._result: SeriesResult | None = None
        self._late: frozenset[int] = frozenset()
        self._watched = True

    def show_series(
        self, result: SeriesResult | None, late: frozenset[int], *, watched: bool = True
    ) -> None:
        """Show the numbers of a series."""
        self.beginResetModel()
        self._result, self._late, self._watched = result, late, watched
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many days have an entry."""
        return 0 if parent.isValid() or self._result is None else int(self._result.days.size)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Day, value, recent level, usual band; of a sign its limit and state too."""
        return 0 if parent.isValid() else (6 if self._watched else 4)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """What the columns are called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            tr("Day"),
            tr("Value"),
            tr("Recent level"),
            tr("Usual"),
            tr("Limit"),
            tr("State"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """One cell as text; empty where there is no number."""
        if role != Qt.ItemDataRole.DisplayRole or self._result is None:
            return None
        place = int(self._result.days.size) - 1 - index.row()
        return self._row(self._result, place)[index.column()]

    def _row(self, result: SeriesResult, place: int) -> tuple[str, ...]:
        day = date.fromordinal(int(result.days[place]))
        late = tr(" (later)") if day.toordinal() in self._late else ""
        low = result.usual[place] - result.spread[place]
        high = result.usual[place] + result.spread[place]
        return (
            f"{words.short_day(day)} {day.year}",
            words.points(float(result.values[place])) + late,
            _number(result.level[place]),
            "" if np.isnan(low) else f"{_number(low)} – {_number(high)}",
            _number(result.limit[place]),
            state_word(State(int(result.state[place]))),
        )


def _number(value: np.float64) -> str:
    return "" if np.isnan(value) else words.points(float(value))
