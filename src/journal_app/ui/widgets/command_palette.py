"""A field and a list: type a word of what you want to do, and do it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journal_app.translation import tr
from journal_app.ui.commands import Command, matching
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_EDGE = 60
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class CommandPalette(QDialog):
    """Closes before it acts, so that what is done is seen."""

    def __init__(self, parent: QWidget, commands: Sequence[Command]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("All commands"))
        self._commands = list(commands)
        self._shown: list[Command] = []
        self._told = ""
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("What do you want to do?"))
        self._field.setAccessibleName(tr("What do you want to do?"))
        self._field.setClearButtonEnabled(True)
        self._list = command_table()
        self._none = label(tr("Nothing is called that."), "muted")
        column = QVBoxLayout(self)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addWidget(self._none)
        self._field.textChanged.connect(self._filter)
        self._field.textEdited.connect(self._tell)
        self._field.installEventFilter(self)
        self._list.itemActivated.connect(lambda _item, _column: self._do())
        self.resize(within(parent, scaled(640), scaled(460)))
        self._filter("")

    def add(self, commands: Sequence[Command]) -> None:
        """Offer more, which had to be read first."""
        self._commands.extend(commands)
        self._filter(self._field.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the list while the cursor stays in the field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._do()
                return True
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        self._shown = matching(self._commands, typed)
        fill(self._list, self._shown)
        self._none.setVisible(not self._shown)
        if self._shown:
            self._step(0)

    def _tell(self) -> None:
        """Have a screen reader say what Enter would do now."""
        item = self._list.currentItem()
        said = self._none.text() if item is None else spoken(item)
        if said != self._told:
            self._told = said
            announce(self._list, said)

    def _step(self, by: int) -> None:
        count = self._list.topLevelItemCount()
        if not count:
            return
        item = self._list.topLevelItem(min(max(self._place() + by, 0), count - 1))
        assert item is not None
        self._list.setCurrentItem(item)
        if by:
            announce(self._list, spoken(item))

    def _do(self) -> None:
        if self._shown:
            act = self._shown[self._place()].act
            self.close()
            act()

    def _place(self) -> int:
        chosen = self._list.currentItem()
        return 0 if chosen is None else self._list.indexOfTopLevelItem(chosen)


def within(parent: QWidget, width: int, height: int) -> QSize:
    """A size that stays inside the window."""
    return QSize(width, height).boundedTo(parent.size() - QSize(_EDGE, _EDGE))


def command_table() -> QTreeWidget:
    """A list of commands: what, where, keys."""
    table = QTreeWidget()
    table.setColumnCount(3)
    table.setHeaderLabels([tr("What"), tr("Where"), tr("Keys")])
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAccessibleName(tr("All commands"))
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (1, 2):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return table


def spoken(item: QTreeWidgetItem) -> str:
    """What a screen reader says of a line."""
    return str(item.data(0, Qt.ItemDataRole.AccessibleTextRole))


def fill(table: QTreeWidget, commands: Sequence[Command]) -> None:
    """Show these commands, the first one chosen."""
    table.clear()
    for one in commands:
        item = QTreeWidgetItem([one.title, one.place, one.keys])
        said = ", ".join(part for part in (one.title, one.place, one.keys) if part)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        item.setToolTip(0, one.title)
        table.addTopLevelItem(item)
    first = table.topLevelItem(0)
    if first is not None:
        table.setCurrentItem(first)
