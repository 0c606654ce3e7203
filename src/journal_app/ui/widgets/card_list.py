"""Entries below each other, by day: painted, so that ten thousand scroll like ten."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journal_app.ui import words
from journal_app.ui.entry_card import EntryCard
from journal_app.ui.theme.icons import Icons

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading of a day."""

    day: date


Row = DayRow | EntryCard


def rows_by_day(cards: Sequence[EntryCard], *, last: date | None = None) -> list[Row]:
    """Put a heading before each new day; ``last`` is the day that already has one."""
    rows: list[Row] = []
    for one in cards:
        day = one.entry.moment.day
        if day != last:
            rows.append(DayRow(day))
            last = day
        rows.append(one)
    return rows


class CardModel(QAbstractListModel):
    """The rows of the list."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """Put these rows in place of the earlier ones."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def append_rows(self, rows: list[Row]) -> None:
        """Put more rows below."""
        if rows:
            self.beginInsertRows(_ROOT, len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The row as one text: what a screen reader says."""
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if role not in texts or not index.isValid():
            return None
        row = self.rows[index.row()]
        return words.long_day(row.day) if isinstance(row, DayRow) else row.spoken

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen: the arrow keys pass them by."""
        if index.isValid() and isinstance(self.rows[index.row()], DayRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _CardDelegate(QStyledItemDelegate):
    """Paints one row."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower than cards."""
        model = index.model()
        assert isinstance(model, CardModel)
        line = QFontMetrics(option.font).height()
        row = model.rows[index.row()]
        return QSize(100, line + 26 if isinstance(row, DayRow) else 2 * line + 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a card."""
        model = index.model()
        assert isinstance(model, CardModel)
        row = model.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if isinstance(row, DayRow):
            self._paint_day(painter, rect, option.font, row)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_card(painter, rect, option.font, row, chosen=chosen)
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, font: QFont, row: DayRow) -> None:
        font = QFont(font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._icons.colours.ink))
        inner = rect.adjusted(12, 12, -12, -4)
        painter.drawText(
            inner,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            words.long_day(row.day),
        )

    def _paint_card(
        self, painter: QPainter, rect: QRect, font: QFont, row: EntryCard, *, chosen: bool
    ) -> None:
        colours = self._icons.colours
        frame = rect.adjusted(4, 3, -4, -3)
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.rule), 2 if chosen else 1))
        painter.setBrush(QColor(colours.accent_soft if chosen else colours.surface))
        painter.drawRoundedRect(frame, 8, 8)
        painter.drawPixmap(
            frame.left() + 12,
            frame.top() + (frame.height() - 20) // 2,
            self._icons.pixmap(row.icon, colours.accent, 20),
        )
        inner = frame.adjusted(46, 6, -14, -6)
        upper, lower = QRect(inner), QRect(inner)
        upper.setBottom(inner.center().y())
        lower.setTop(inner.center().y() + 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        badge = "  ·  ".join(row.badges)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(upper, right, f"{badge}   {row.time}" if badge else row.time)
        taken = QFontMetrics(font).horizontalAdvance(f"{badge}   {row.time}") + 12
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.ink))
        upper.setRight(upper.right() - taken)
        painter.drawText(upper, left, _elided(bold, row.title, upper.width()))
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(lower, left, _elided(font, row.summary, lower.width()))


def _elided(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


class CardList(QListView):
    """The list itself: arrow keys move, Enter opens, the end asks for more."""

    card_chosen = Signal(object)
    card_opened = Signal(object)
    more_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._model = CardModel()
        self.setModel(self._model)
        self.setItemDelegate(_CardDelegate(icons, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("look", "cards")
        self.selectionModel().currentChanged.connect(self._choose)
        self.activated.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._near_end)

    def show_cards(self, cards: Sequence[EntryCard]) -> None:
        """Show these entries, newest first."""
        self._model.show_rows(rows_by_day(cards))

    def append_cards(self, cards: Sequence[EntryCard]) -> None:
        """Show more entries below."""
        last = next(
            (r.entry.moment.day for r in reversed(self._model.rows) if isinstance(r, EntryCard)),
            None,
        )
        self._model.append_rows(rows_by_day(cards, last=last))

    def choose(self, entry_id: str) -> None:
        """Move to an entry, if it is in the list."""
        for place, row in enumerate(self._model.rows):
            if isinstance(row, EntryCard) and row.entry.id == entry_id:
                self.setCurrentIndex(self._model.index(place, 0))
                return

    @property
    def current(self) -> EntryCard | None:
        """The entry that is chosen, if any."""
        index = self.currentIndex()
        row = self._model.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, EntryCard) else None

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self._model.rows[index.row()]
            if isinstance(row, EntryCard):
                self.card_chosen.emit(row)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if isinstance(row, EntryCard):
            self.card_opened.emit(row)

    def _near_end(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - value < bar.pageStep():
            self.more_requested.emit()
