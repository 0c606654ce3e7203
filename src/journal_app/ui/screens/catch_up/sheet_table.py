"""The table that is typed into as into a spreadsheet."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from journal_app.translation import tr
from journal_app.ui.screens.catch_up.cell_field import STEPS, CellDelegate, CellStep
from journal_app.ui.screens.catch_up.sheet_model import SheetModel
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.measure import scaled
from journal_app.usecases.day_sheet import Cell

Key = Qt.Key
_NAMES = 190
_ROW = 34
_MARGIN = 8
_SHARE = 0.3
"""Of the width, at most, for the names of the rows."""
_ARROWS = {
    CellStep.UP: (-1, 0),
    CellStep.BELOW: (1, 0),
    CellStep.LEFT: (0, -1),
    CellStep.RIGHT: (0, 1),
}


class SheetTable(QTableView):
    """Enter goes down a day, Tab along a row; both pass by what was written already."""

    hint_changed = Signal(str)
    moved = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.sheet = SheetModel()
        self._cells = CellDelegate(icons, self)
        self.setModel(self.sheet)
        self.setItemDelegate(self._cells)
        self._left: Cell | None = None
        self._build()
        self._cells.stepped.connect(self.step)
        self.sheet.modelAboutToBeReset.connect(self._remember)
        self.sheet.modelReset.connect(self._come_back)
        self.sheet.dataChanged.connect(self._tell)

    def step(self, step: CellStep) -> None:
        """Go on to another cell."""
        here = self.currentIndex()
        there = self._after(step, here)
        if there.isValid():
            self.setCurrentIndex(there)
        elif step in {CellStep.NEXT, CellStep.PREVIOUS}:
            self.setFocus()
            super().focusNextPrevChild(step is CellStep.NEXT)

    def go_to(self, cell: Cell) -> None:
        """Put the cursor on a cell, where it stands on this sheet."""
        index = self.sheet.index_of(cell)
        if index.isValid():
            self.setFocus()
            self.setCurrentIndex(index)

    def go_to_first(self) -> None:
        """Put the cursor on the first cell that can be typed into."""
        first = next(self._open_cells(CellStep.DOWN), self.sheet.index(0, 0))
        if not self.currentIndex().isValid() and first.isValid():
            self.setCurrentIndex(first)
        self.setFocus()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Say what the cell asks for."""
        super().currentChanged(current, previous)
        self._cells.inside = False
        self._tell()
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first open cell."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to_first()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab goes through the open cells first and leaves after the last."""
        step = CellStep.NEXT if forward else CellStep.PREVIOUS
        there = self._after(step, self.currentIndex())
        if there.isValid():
            self.setCurrentIndex(there)
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Delete empties, F2 opens a cell with the arrows inside it."""
        key, index = Key(event.key()), self.currentIndex()
        if STEPS.get(key) is CellStep.DOWN and not event.modifiers() & _CTRL:
            self.step(CellStep.DOWN)
        elif key in {Key.Key_Delete, Key.Key_Backspace} and index.isValid():
            self.sheet.setData(index, "")
        else:
            self._cells.inside = key is Key.Key_F2
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every day the same room."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self.setAccessibleName(tr("The last days"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setProperty("look", "sheet")
        self.setWordWrap(True)
        names, days = self.verticalHeader(), self.horizontalHeader()
        for header in (names, days):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        names.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        names.setDefaultSectionSize(scaled(_ROW))

    def _remember(self) -> None:
        index = self.currentIndex()
        self._left = self.sheet.cell(index) if index.isValid() else None

    def _come_back(self) -> None:
        self._fit()
        if self._left is not None:
            self.setCurrentIndex(self.sheet.index_of(self._left))

    def _fit(self) -> None:
        """Room for every name, the same room for every day, and none below the last row."""
        days, rows = range(self.sheet.columnCount()), range(self.sheet.rowCount())
        if not days:
            return
        names, head = self.verticalHeader(), self.horizontalHeader()
        names.setFixedWidth(min(scaled(_NAMES), round(self.width() * _SHARE)))
        for row in rows:
            names.resizeSection(row, max(scaled(_ROW), self._height(row)))
        least = max(head.sectionSizeHint(day) for day in days)
        room = self.width() - names.width() - self.verticalScrollBar().sizeHint().width()
        head.setDefaultSectionSize(max(least, room // len(days)))
        below = self.horizontalScrollBar().sizeHint().height()
        self.setMaximumHeight(head.height() + names.length() + below)

    def _height(self, row: int) -> int:
        """What the name of a row needs where it runs into a second line."""
        name = self.sheet.headerData(row, Qt.Orientation.Vertical) or ""
        names = self.verticalHeader()
        room = QRect(0, 0, names.width() - 2 * _MARGIN, 1000)
        wrapped = names.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, name)
        return wrapped.height() + 2 * _MARGIN

    def _tell(self) -> None:
        index = self.currentIndex()
        self.hint_changed.emit(
            f"{self.sheet.name(index)}. {self.sheet.hint(index)}" if index.isValid() else ""
        )

    def _after(self, step: CellStep, here: QModelIndex) -> QModelIndex:
        if not here.isValid():
            return QModelIndex()
        if step in _ARROWS:
            down, right = _ARROWS[step]
            return self.sheet.index(here.row() + down, here.column() + right)
        cells = list(self._open_cells(step))
        if step is CellStep.PREVIOUS:
            cells.reverse()
        place = {CellStep.DOWN: _by_day}.get(step, _by_row)
        back = step is CellStep.PREVIOUS
        beyond = (c for c in cells if (place(c) < place(here) if back else place(c) > place(here)))
        return next(beyond, QModelIndex())

    def _open_cells(self, step: CellStep) -> Iterator[QModelIndex]:
        rows, days = range(self.sheet.rowCount()), range(self.sheet.columnCount())
        cells = (
            (self.sheet.index(row, day) for day in days for row in rows)
            if step is CellStep.DOWN
            else (self.sheet.index(row, day) for row in rows for day in days)
        )
        return (cell for cell in cells if self.sheet.open(cell))


_CTRL = Qt.KeyboardModifier.ControlModifier


def _by_day(index: QModelIndex) -> tuple[int, int]:
    return index.column(), index.row()


def _by_row(index: QModelIndex) -> tuple[int, int]:
    return index.row(), index.column()
