"""Paints the rows of a list of entries."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journal_app.domain.search import ExcerptPiece
from journal_app.ui.entry_card import EntryCard
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.card_model import CardModel, DayRow, Index

_LINE = 17
"""Height of a line at 100 %, in pixels."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CardPainter(QStyledItemDelegate):
    """Paints one row at a time, and only those that are to be seen."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._sizes: dict[float, tuple[QSize, QSize]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower than cards."""
        size = option.font.pointSizeF()
        if size not in self._sizes:
            line = QFontMetrics(option.font).height()
            self._sizes[size] = QSize(100, line + 26), QSize(100, 2 * line + 26)
        return self._sizes[size][isinstance(_model(index).rows[index.row()], EntryCard)]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a card."""
        model = _model(index)
        row = model.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, DayRow):
            self._paint_day(painter, option, model.heading(row.day), model.notes.get(row.day, ""))
        else:
            self._paint_card(painter, option, row)
        painter.restore()

    def _paint_day(
        self, painter: QPainter, option: QStyleOptionViewItem, day: str, note: str
    ) -> None:
        inner: QRect = option.rect.adjusted(12, 12, -12, -4)
        bold = _bold(option.font)
        painter.setFont(bold)
        painter.setPen(QColor(self._icons.colours.ink))
        painter.drawText(inner, _LEFT, _elided(bold, day, inner.width()))
        left = inner.width() - QFontMetrics(bold).horizontalAdvance(day) - 16
        if note and left > QFontMetrics(option.font).averageCharWidth() * 8:
            painter.setFont(option.font)
            painter.setPen(QColor(self._icons.colours.muted))
            painter.drawText(inner, _RIGHT, _elided(option.font, note, left))

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, row: EntryCard) -> None:
        colours = self._icons.colours
        frame: QRect = option.rect.adjusted(4, 3, -4, -3)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        here = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.rule), 2 if here else 1))
        painter.setBrush(QColor(colours.accent_soft if chosen else colours.surface))
        painter.drawRoundedRect(frame, 8, 8)
        side = QFontMetrics(option.font).height() * 20 // _LINE
        picture = self._icons.pixmap(row.icon, colours.accent, side)
        painter.drawPixmap(frame.left() + 12, frame.top() + (frame.height() - side) // 2, picture)
        inner = frame.adjusted(side + 26, 6, -14, -6)
        upper, lower = QRect(inner), QRect(inner)
        upper.setBottom(inner.center().y())
        lower.setTop(inner.center().y() + 1)
        self._paint_head(painter, upper, option.font, row)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        if row.excerpt:
            self._paint_pieces(painter, lower, option.font, row.excerpt)
        else:
            painter.drawText(lower, _LEFT, _elided(option.font, row.summary, lower.width()))

    def _paint_head(self, painter: QPainter, rect: QRect, font: QFont, row: EntryCard) -> None:
        """Title at the left, marks and time at the right: marks in words where there is room."""
        colours, metrics = self._icons.colours, QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(rect, _RIGHT, row.time)
        rect.setRight(rect.right() - metrics.horizontalAdvance(row.time) - 10)
        badge = "  ·  ".join(row.badges)
        bold = _bold(font)
        room = rect.width() - QFontMetrics(bold).horizontalAdvance(row.title) - 12
        if badge and metrics.horizontalAdvance(badge) <= room:
            painter.drawText(rect, _RIGHT, badge)
            rect.setRight(rect.right() - metrics.horizontalAdvance(badge) - 12)
        elif badge:
            self._paint_marks(painter, rect, metrics.height(), row)
        painter.setFont(bold)
        painter.setPen(QColor(colours.ink))
        painter.drawText(rect, _LEFT, _elided(bold, row.title, rect.width()))

    def _paint_marks(self, painter: QPainter, rect: QRect, side: int, row: EntryCard) -> None:
        for mark in reversed(row.marks):
            rect.setRight(rect.right() - side)
            picture = self._icons.pixmap(mark, self._icons.colours.muted, side)
            painter.drawPixmap(rect.right(), rect.center().y() - side // 2, picture)
            rect.setRight(rect.right() - 6)

    def _paint_pieces(
        self, painter: QPainter, rect: QRect, font: QFont, pieces: Sequence[ExcerptPiece]
    ) -> None:
        """What was found stands bold on a ground of its own, and near enough to be seen."""
        colours, bold = self._icons.colours, _bold(font)
        rect = QRect(rect)
        lead = rect.width() * 2 // 5
        for place, piece in enumerate(pieces):
            inked = bold if piece.hit else font
            text = " ".join(piece.text.split("\n"))
            if place == 0 and not piece.hit and len(pieces) > 1:
                text = _elided(inked, text, lead, Qt.TextElideMode.ElideLeft)
            text = _elided(inked, text, rect.width())
            width = QFontMetrics(inked).horizontalAdvance(text)
            if piece.hit:
                ground = QRect(rect.left(), rect.top(), width, rect.height())
                painter.fillRect(ground, QColor(colours.warm_soft))
            painter.setFont(inked)
            painter.setPen(QColor(colours.ink if piece.hit else colours.muted))
            painter.drawText(rect, _LEFT, text)
            rect.setLeft(rect.left() + width)
            if rect.width() < QFontMetrics(font).averageCharWidth():
                return


def _model(index: Index) -> CardModel:
    model = index.model()
    assert isinstance(model, CardModel)
    return model


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _elided(
    font: QFont, text: str, width: int, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
) -> str:
    return QFontMetrics(font).elidedText(text, mode, width)
