"""The sheet as a table: a row for each question, a column for each day."""

from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.catch_up.cell_words import (
    asked_words,
    cell_name,
    day_head,
    question_words,
    standing_words,
)
from journal_app.ui.screens.catch_up.state import CatchUpState
from journal_app.usecases.day_sheet import Cell, question_id

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Role = Qt.ItemDataRole
LOOK_ROLE = Role.UserRole + 1


class CellLook(StrEnum):
    """How a cell is painted."""

    EMPTY = "empty"
    TYPED = "typed"
    UNREADABLE = "unreadable"
    KEPT = "kept"
    """Kept here before; it can be changed."""
    WRITTEN = "written"
    """Written on its own; it cannot be changed here."""


class SheetModel(QAbstractTableModel):
    """Shows a state; what is typed goes out as a wish."""

    typed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._state: CatchUpState | None = None

    def show_state(self, state: CatchUpState) -> None:
        """Show a state; the cursor stays where the sheet is the same."""
        same = self._state is not None and self._state.sheet is state.sheet
        if not same:
            self.beginResetModel()
        self._state = state
        if not same:
            self.endResetModel()
        elif self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def cell(self, index: Index) -> Cell:
        """Which question on which day."""
        assert self._state is not None
        sheet = self._state.sheet
        return Cell(question_id(sheet.questions[index.row()]), sheet.days[index.column()])

    def index_of(self, cell: Cell) -> QModelIndex:
        """Where a cell stands; nowhere if it is not on this sheet."""
        if self._state is None or cell.day not in self._state.sheet.days:
            return QModelIndex()
        rows = [question_id(question) for question in self._state.sheet.questions]
        if cell.question not in rows:
            return QModelIndex()
        return self.index(rows.index(cell.question), self._state.sheet.days.index(cell.day))

    def open(self, index: Index) -> bool:
        """Whether a cell can be typed into."""
        return self._state is not None and self._state.sheet.open(self.cell(index))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many questions are asked."""
        return 0 if parent.isValid() or self._state is None else len(self._state.sheet.questions)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many days there are."""
        return 0 if parent.isValid() or self._state is None else len(self._state.sheet.days)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be gone to; what was written on its own cannot be typed over."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        can = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return can | Qt.ItemFlag.ItemIsEditable if self.open(index) else can

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | None:
        """What rows and columns are called."""
        if self._state is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            shown = {Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole}
            return question_words(self._state.sheet.questions[section]) if role in shown else None
        day = self._state.sheet.days[section]
        if role in {Role.AccessibleTextRole, Role.ToolTipRole}:
            return words.long_day(day)
        return day_head(day) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """A cell as it is shown, typed, painted or spoken."""
        if self._state is None or not index.isValid():
            return None
        return self._of_role(self._state, index, role)

    def _of_role(self, state: CatchUpState, index: Index, role: int) -> object:
        cell = self.cell(index)
        match role:
            case Role.DisplayRole | Role.EditRole:
                return state.text(cell)
            case Role.AccessibleTextRole:
                return self._spoken(state, cell)
            case Role.AccessibleDescriptionRole | Role.ToolTipRole:
                return self.hint(index)
            case Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _:
                return self._look(state, cell) if role == LOOK_ROLE else None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Say what was typed."""
        if role != Role.EditRole or not index.isValid() or not self.open(index):
            return False
        self.typed.emit(self.cell(index), str(value))
        return True

    def name(self, index: Index) -> str:
        """A cell by its question and day."""
        assert self._state is not None
        cell = self.cell(index)
        return cell_name(self._state.question(cell), cell)

    def hint(self, index: Index) -> str:
        """What a cell asks for, or what is the matter with it."""
        assert self._state is not None
        cell = self.cell(index)
        asked = asked_words(self._state.question(cell))
        if not self._readable(self._state, cell):
            return tr("This cannot be read. It asks for {asked}.").format(asked=asked)
        standing = self._state.sheet.standing.get(cell)
        if standing is not None and cell not in self._state.typed:
            return standing_words(standing)
        return tr("It asks for {asked}.").format(asked=asked)

    def _spoken(self, state: CatchUpState, cell: Cell) -> str:
        answer = state.text(cell) or tr("nothing")
        spoken = f"{cell_name(state.question(cell), cell)}: {answer}"
        if not self._readable(state, cell):
            return tr("{cell}, cannot be read").format(cell=spoken)
        standing = state.sheet.standing.get(cell)
        late = standing is not None and standing.late and cell not in state.typed
        return tr("{cell}, entered later").format(cell=spoken) if late else spoken

    def _look(self, state: CatchUpState, cell: Cell) -> CellLook:
        if cell in state.typed:
            return CellLook.TYPED if state.readable(cell) else CellLook.UNREADABLE
        if cell not in state.sheet.standing:
            return CellLook.EMPTY
        return CellLook.KEPT if state.sheet.open(cell) else CellLook.WRITTEN

    def _readable(self, state: CatchUpState, cell: Cell) -> bool:
        return cell not in state.typed or state.readable(cell)
