"""A table that stands on a page whole: as high as its rows, with the keys of any table."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QHeaderView, QTableView

from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.figures import Figures
from journal_app.ui.widgets.figures_bars import BarDelegate
from journal_app.ui.widgets.figures_model import FiguresModel
from journal_app.ui.widgets.measure import scaled

_NAMES = 150


class FiguresTable(QTableView):
    """Rows are read with the arrow keys; Enter or a double click opens one."""

    row_opened = Signal(int)

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._model = FiguresModel(colours)
        self.setModel(self._model)
        self.setItemDelegate(BarDelegate(colours, self))
        self.setProperty("look", "figures")
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(scaled(40))
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))

    def show_figures(self, figures: Figures) -> None:
        """Show other rows."""
        self._model.show_figures(figures)
        self.setAccessibleName(figures.name)
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(
            behaviour.SelectItems if self._model.cells else behaviour.SelectRows
        )
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first column what the others leave."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        index: QModelIndex = self.currentIndex()
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.row_opened.emit(index.row())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        head, columns = self.horizontalHeader(), self._model.columnCount()
        if not columns:
            return
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        wide, room = self._model.wide, self.viewport().width()
        others = [column for column in range(columns) if column != wide]
        if self._model.cells:
            self._even_out(others, room)
        taken = sum(head.sectionSize(column) for column in others)
        head.resizeSection(wide, max(room - taken, scaled(_NAMES)))
        self.resizeRowsToContents()
        for row in range(self._model.rowCount()):
            self.setRowHeight(row, self.rowHeight(row) + scaled(4))
        rows = sum(self.rowHeight(row) for row in range(self._model.rowCount()))
        below = self.horizontalScrollBar().sizeHint().height() if head.length() > room + 2 else 0
        self.setFixedHeight(head.sizeHint().height() + rows + below + 2 * self.frameWidth())

    def _even_out(self, columns: list[int], room: int) -> None:
        """The same width for every cell, with the room that the names leave."""
        head = self.horizontalHeader()
        names = max(scaled(_NAMES), min(head.sectionSize(0), room // 3))
        least = max(head.sectionSize(column) for column in columns)
        for column in columns:
            head.resizeSection(column, max(least, (room - names) // len(columns)))
