"""The table of a year: a row for each month, a cell for each day."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from journal_app.ui.screens.trends.year.state import DAYS, MONTHS, DayCell, YearState
from journal_app.ui.theme.colours import Colours
from journal_app.ui.theme.ramp import shaded
from journal_app.ui.widgets.measure import scaled

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_LEAST, _ROW = 24, 30


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


class _DayDelegate(QStyledItemDelegate):
    """Paints a day: shaded by its number, framed where entered later."""

    def __init__(self, colours: Colours, parent: QObject) -> None:
        super().__init__(parent)
        self._colours = colours

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one day."""
        model = index.model()
        assert isinstance(model, YearModel)
        cell = model.cell(index)
        if cell is None:
            return
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        colours = self._colours
        text = QColor(colours.muted)
        painter.setPen(QPen(QColor(colours.rule), 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        if cell.share is not None:
            full = colours.warm if model.state.warm else colours.accent
            ground, text = shaded(colours, full, cell.share)
            if cell.late:
                text = QColor(colours.ink)
                painter.setPen(QPen(QColor(full), 1.5, Qt.PenStyle.DashLine))
                painter.drawRect(box.adjusted(1, 1, -1, -1))
            else:
                painter.fillRect(box, ground)
        if cell.today:
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.drawRect(box)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.drawRoundedRect(box, 3, 3)
        painter.setPen(text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.text)


class YearTable(QTableView):
    """Arrow keys go from day to day; Enter or a click opens one."""

    day_opened = Signal(object)
    day_changed = Signal(str)

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._model = YearModel()
        self.setModel(self._model)
        self.setItemDelegate(_DayDelegate(colours, self))
        self.setProperty("look", "year")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(_LEAST)
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda now, _: self._tell(now))

    def show_state(self, state: YearState) -> None:
        """Show another year; the cursor stays on its day of the year."""
        here = self.currentIndex()
        row, column = here.row(), here.column()
        self._model.show_state(state)
        self.setAccessibleName(state.summary)
        self._fit()
        if here.isValid():
            self.setCurrentIndex(self._model.index(row, column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every day the same room."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the day."""
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        cell = self._model.cell(index)
        if cell is not None:
            self.day_opened.emit(cell.day)

    def _tell(self, index: Index) -> None:
        cell = self._model.cell(index)
        self.day_changed.emit("" if cell is None else cell.spoken)

    def _fit(self) -> None:
        least = max(_LEAST, QFontMetrics(self.font()).horizontalAdvance("00") + 8)
        room = self.width() - self.verticalHeader().sizeHint().width() - 2 * self.frameWidth()
        each = max(least, room // DAYS)
        modes = QHeaderView.ResizeMode
        wider = each * DAYS > room
        self.horizontalHeader().setSectionResizeMode(modes.Fixed if wider else modes.Stretch)
        self.horizontalHeader().setDefaultSectionSize(each)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        below = self.horizontalScrollBar().sizeHint().height() if wider else 0
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + MONTHS * scaled(_ROW) + below + 2 * self.frameWidth())
