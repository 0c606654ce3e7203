"""The cells of a small table: shaded, or with a bar below the number."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.measure import scaled

_THICK = 4
_MARGIN = 6


class BarDelegate(QStyledItemDelegate):
    """Paints the shade, the number as ever, and its bar along the lower edge."""

    def __init__(self, colours: Colours, parent: QObject) -> None:
        super().__init__(parent)
        self._colours = colours

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        shade = index.data(Qt.ItemDataRole.BackgroundRole)
        if shade is not None:
            painter.fillRect(QRectF(option.rect).adjusted(2, 2, -2, -3), shade)
        super().paint(painter, option, index)
        bar = index.data(Qt.ItemDataRole.UserRole)
        if bar is None:
            return
        length, strong = bar
        cell = QRectF(option.rect)
        room = cell.width() - 2 * _MARGIN
        thick = scaled(_THICK)
        painter.fillRect(
            QRectF(cell.left() + _MARGIN, cell.bottom() - thick - 3, room * length, thick),
            QColor(self._colours.accent if strong else self._colours.edge),
        )

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for the bar where there is one."""
        hint = super().sizeHint(option, index)
        if index.data(Qt.ItemDataRole.UserRole) is not None:
            hint.setHeight(hint.height() + scaled(_THICK) + 4)
        return hint
