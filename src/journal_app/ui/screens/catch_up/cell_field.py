"""The field that stands in a cell while it is typed into, and how cells are painted."""

from enum import Enum

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journal_app.ui.screens.catch_up.sheet_model import LOOK_ROLE, CellLook, Index, SheetModel
from journal_app.ui.theme.icons import Icons

Key = Qt.Key


class CellStep(Enum):
    """Where to go from a cell."""

    DOWN = "down"
    """Enter: the next open cell of the day, then the next day."""
    NEXT = "next"
    """Tab: the next open cell of the row, then the next row."""
    PREVIOUS = "previous"
    UP = "up"
    BELOW = "below"
    LEFT = "left"
    RIGHT = "right"


STEPS = {
    Key.Key_Return: CellStep.DOWN,
    Key.Key_Enter: CellStep.DOWN,
    Key.Key_Tab: CellStep.NEXT,
    Key.Key_Backtab: CellStep.PREVIOUS,
    Key.Key_Up: CellStep.UP,
    Key.Key_Down: CellStep.BELOW,
    Key.Key_Left: CellStep.LEFT,
    Key.Key_Right: CellStep.RIGHT,
}
_SIDEWAYS = {CellStep.LEFT, CellStep.RIGHT}


class CellDelegate(QStyledItemDelegate):
    """Every letter goes into the sheet at once, so that none waits for the cell to be left."""

    stepped = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._before = ""
        self.inside = False
        """Whether the arrows move within the text, because it was opened to be changed."""

    def createEditor(
        self,
        parent: QWidget,
        _: QStyleOptionViewItem,
        index: Index,
    ) -> QWidget:
        """A field without a frame of its own."""
        model = _model(index)
        field = QLineEdit(parent)
        field.setProperty("look", "cell")
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setAccessibleName(model.name(index))
        field.setAccessibleDescription(model.hint(index))
        self._before = str(index.data(Qt.ItemDataRole.EditRole))
        field.textEdited.connect(lambda _: self.commitData.emit(field))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what stands there, unless it is what was just typed."""
        assert isinstance(editor, QLineEdit)
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if editor.text() != text:
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Say what was typed."""
        assert isinstance(editor, QLineEdit)
        assert isinstance(model, SheetModel)
        if editor.text() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Tab and the arrows go on to another cell; Esc takes the typing back."""
        if (
            isinstance(watched, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
        ):
            key = Key(event.key())
            if key is Key.Key_Escape:
                watched.setText(self._before)
                self._close(watched)
                return True
            step = STEPS.get(key)
            if step is not None and not event.modifiers() & _HELD and not self._within(step):
                self._close(watched)
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell; what cannot be read has a mark, not only a colour."""
        colours, look = self._icons.colours, CellLook(index.data(LOOK_ROLE))
        rect: QRect = option.rect
        painter.save()
        ground = {CellLook.WRITTEN: colours.raised, CellLook.UNREADABLE: colours.warm_soft}
        painter.fillRect(rect, QColor(ground.get(look, colours.surface)))
        inks = {CellLook.WRITTEN: colours.muted, CellLook.UNREADABLE: colours.warm}
        painter.setPen(QColor(inks.get(look, colours.ink)))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if look is CellLook.TYPED else QFont.Weight.Normal)
        painter.setFont(font)
        inner = rect.adjusted(4, 0, -4, 0)
        text = ("! " if look is CellLook.UNREADABLE else "") + str(index.data())
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, _elided(painter, text, inner.width()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _within(self, step: CellStep) -> bool:
        return self.inside and step in _SIDEWAYS

    def _close(self, field: QLineEdit) -> None:
        self.commitData.emit(field)
        self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.NoHint)


_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def _model(index: Index) -> SheetModel:
    model = index.model()
    assert isinstance(model, SheetModel)
    return model


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
