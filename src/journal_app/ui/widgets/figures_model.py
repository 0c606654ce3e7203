"""A small table of words and numbers."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from journal_app.ui.theme.colours import Colours
from journal_app.ui.theme.ramp import shaded
from journal_app.ui.widgets.figures import Figures

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class FiguresModel(QAbstractTableModel):
    """Cells as they are given."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._figures = Figures("", (), ())

    def show_figures(self, figures: Figures) -> None:
        """Show other cells."""
        self.beginResetModel()
        self._figures = figures
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._figures.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._figures.columns)

    @property
    def wide(self) -> int:
        """The column that takes the room the others leave."""
        return self._figures.wide

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """What the columns are called."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return self._side(section)
        return self._figures.columns[section] if role == _Role.DisplayRole else None

    @property
    def cells(self) -> bool:
        """Whether its cells are looked at one by one, and not its rows."""
        return bool(self._figures.shades or self._figures.bars)

    def data(
        self, index: Index, role: int = _Role.DisplayRole
    ) -> str | QColor | Qt.AlignmentFlag | tuple[float, bool] | None:
        """One cell: its text, its side, its shade, its bar."""
        text = self._figures.rows[index.row()][index.column()]
        match role:
            case _Role.DisplayRole | _Role.ToolTipRole:
                return text
            case _Role.TextAlignmentRole:
                return self._side(index.column())
            case _Role.UserRole:
                return self._bar(index)
            case _Role.BackgroundRole | _Role.ForegroundRole:
                return self._colour(index, text=role == _Role.ForegroundRole)
            case _:
                return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        if column in {0, self._figures.wide}:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if self.cells:
            return Qt.AlignmentFlag.AlignCenter
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    def _bar(self, index: Index) -> tuple[float, bool] | None:
        """Length of the bar, 0 to 1, and whether it may be seen."""
        if not self._figures.bars or index.column() == 0:
            return None
        bars = self._figures.bars[index.row()]
        length = bars[index.column() - 1] if index.column() <= len(bars) else None
        return None if length is None else (length, self._figures.strong[index.row()])

    def _colour(self, index: Index, *, text: bool) -> QColor | None:
        if not self._figures.shades or index.column() == 0:
            return None
        share = self._figures.shades[index.row()][index.column() - 1]
        if share is None:
            return None
        return shaded(self._colours, self._colours.accent, share)[1 if text else 0]
