"""The cells of a year: a row for each month, every day in words."""

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from journal_app.ui.screens.trends.year.state import DAYS, MONTHS, DayCell, YearState

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class YearModel(QAbstractTableModel):
    """Cells of a year; every one says its day in words."""

    def __init__(self) -> None:
        super().__init__()
        self.state = YearState()

    def show_state(self, state: YearState) -> None:
        """Show another year."""
        self.beginResetModel()
        self.state = state
        self.endResetModel()

    def cell(self, index: Index) -> DayCell | None:
        """The day of a cell; None where the month has no such day."""
        return self.state.cells[index.row()][index.column()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Twelve months."""
        return MONTHS if self.state.cells and not parent.isValid() else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Days of the longest month."""
        return 0 if parent.isValid() else DAYS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> str | None:
        """Months beside the rows, numbers above the days."""
        if role != _Role.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return str(section + 1)
        return QLocale().standaloneMonthName(section + 1, QLocale.FormatType.ShortFormat)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """One cell: its text, and its words for a screen reader."""
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case _Role.DisplayRole:
                return cell.text
            case _Role.AccessibleTextRole | _Role.ToolTipRole:
                return cell.spoken
            case _Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A day that is not there cannot be chosen."""
        return Qt.ItemFlag.NoItemFlags if self.cell(index) is None else super().flags(index)
