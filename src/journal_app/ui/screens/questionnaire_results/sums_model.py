"""The sums of a chart as a table."""

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from journal_app.charts.score_line import ScoreLine
from journal_app.translation import tr
from journal_app.ui import words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class SumsModel(QAbstractTableModel):
    """One row for each sum, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._line: ScoreLine | None = None

    def show_line(self, line: ScoreLine | None) -> None:
        """Show the numbers of a line."""
        self.beginResetModel()
        self._line = line
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many sums there are."""
        return 0 if parent.isValid() or self._line is None else int(self._line.days.size)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Day and sum."""
        return 0 if parent.isValid() else 2

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """What the columns are called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Day"), tr("Sum of the answers"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """One cell as text."""
        if role != Qt.ItemDataRole.DisplayRole or self._line is None:
            return None
        place = int(self._line.days.size) - 1 - index.row()
        day = date.fromordinal(int(self._line.days[place]))
        said = (f"{words.short_day(day)} {day.year}", words.points(float(self._line.values[place])))
        return said[index.column()]
