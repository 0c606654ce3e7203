"""The entries of the period, each with how far it is shared."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from journal_app.domain.ids import EntryId
from journal_app.domain.sharing.consent import ALL_THREE, Consent
from journal_app.translation import tr
from journal_app.ui.screens.share.report.state import EntryLine
from journal_app.ui.share_words import consent_words
from journal_app.ui.widgets.measure import scaled

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class EntryModel(QAbstractTableModel):
    """Two columns: the entry, and the choice; a private one cannot be chosen."""

    chosen = Signal(object, object)
    """Entry and choice; None for "like its kind"."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[EntryLine, ...] = ()
        self._choices: Mapping[EntryId, Consent] = {}

    def show(self, lines: tuple[EntryLine, ...], choices: Mapping[EntryId, Consent]) -> None:
        """Show these entries with what was chosen for single ones."""
        if lines != self._lines:
            self.beginResetModel()
            self._lines, self._choices = lines, choices
            self.endResetModel()
        elif choices != self._choices:
            self._choices = choices
            last = self.index(len(lines) - 1, 1)
            self.dataChanged.emit(self.index(0, 1), last)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row for each entry."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The entry and its choice."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (tr("Entry"), tr("Shared"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | Consent | None:
        """The words of a cell, or its choice."""
        line = self._lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line.said if index.column() == 0 else self._choice(line)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return line.said
        if role == Qt.ItemDataRole.EditRole:
            return self._choices.get(line.id)
        return None

    def setData(
        self, index: Index, value: Consent | None, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Say what was chosen."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        self.chosen.emit(self._lines[index.row()].id, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only the choice of an entry that is not private can be changed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 1 and not self._lines[index.row()].private:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _choice(self, line: EntryLine) -> str:
        if line.private:
            return tr("private")
        choice = self._choices.get(line.id)
        return tr("like its kind") if choice is None else consent_words(choice)


class _Picker(QStyledItemDelegate):
    """A list of the choices, open where it stands."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A box with the choices."""
        del option
        box = QComboBox(parent)
        box.addItem(tr("like its kind"), None)
        for choice in ALL_THREE:
            box.addItem(consent_words(choice), choice.value)
        box.setAccessibleName(str(index.model().index(index.row(), 0).data()))
        box.activated.connect(lambda _: self._done(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what was chosen."""
        assert isinstance(editor, QComboBox)
        chosen = index.data(Qt.ItemDataRole.EditRole)
        editor.setCurrentIndex(editor.findData(None if chosen is None else int(chosen)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand on what was chosen."""
        assert isinstance(editor, QComboBox)
        value = editor.currentData()
        model.setData(index, None if value is None else Consent(value))

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class EntryTable(QTableView):
    """As long as the period has entries; only what is seen is built."""

    def __init__(self) -> None:
        super().__init__()
        self.entries = EntryModel()
        self.setModel(self.entries)
        self.setItemDelegateForColumn(1, _Picker(self))
        self.setAccessibleName(tr("Entries one by one"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, scaled(118))
        self.setFixedHeight(scaled(260))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the choices of the row that has the cursor."""
        opens = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if Qt.Key(event.key()) not in opens or not self.currentIndex().isValid():
            super().keyPressEvent(event)
            return
        choice = self.entries.index(self.currentIndex().row(), 1)
        if self.entries.flags(choice) & Qt.ItemFlag.ItemIsEditable:
            self.edit(choice)
