"""The table of a year: a row for each month, a cell for each day."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from journal_app.ui.screens.trends.year.model import Index, YearModel
from journal_app.ui.screens.trends.year.state import DAYS, MONTHS, YearState
from journal_app.ui.theme.colours import Colours
from journal_app.ui.theme.ramp import shaded
from journal_app.ui.widgets.measure import scaled

_LEAST, _ROW = 24, 30


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
