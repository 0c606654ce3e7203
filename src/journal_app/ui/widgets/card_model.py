"""The rows of a list of entries: a heading for each day, and the cards below it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from journal_app.ui import words
from journal_app.ui.entry_card import EntryCard

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading of a day."""

    day: date


Row = DayRow | EntryCard


def rows_by_day(cards: Sequence[EntryCard]) -> list[Row]:
    """Put a heading before each new day."""
    rows: list[Row] = []
    last: date | None = None
    for one in cards:
        if one.under != last:
            rows.append(DayRow(one.under))
            last = one.under
        rows.append(one)
    return rows


class CardModel(QAbstractListModel):
    """The rows of the list; what stays keeps its place when others come and go."""

    def __init__(self, heading: Callable[[date], str] = words.long_day) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.notes: Mapping[date, str] = {}
        self.heading = heading

    def show_rows(self, rows: list[Row]) -> None:
        """Put these rows in place of the earlier ones."""
        old, new = [_key(row) for row in self.rows], [_key(row) for row in rows]
        kept = set(old) & set(new)
        if not kept or [key for key in old if key in kept] != [key for key in new if key in kept]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self._drop([place for place, key in enumerate(old) if key not in kept])
        self._put(rows, [place for place, key in enumerate(new) if key not in kept])
        self.rows = rows
        self._tell_changed()

    def show_notes(self, notes: Mapping[date, str]) -> None:
        """Say something beside the headings of these days."""
        if notes != self.notes:
            self.notes = notes
            self._tell_changed()

    def place_of(self, entry_id: str) -> int | None:
        """The row of an entry, or None where it is not in the list."""
        for place, row in enumerate(self.rows):
            if isinstance(row, EntryCard) and row.entry.id == entry_id:
                return place
        return None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The row as one text: what a screen reader says."""
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if role not in texts or not index.isValid():
            return None
        row = self.rows[index.row()]
        if isinstance(row, EntryCard):
            return row.spoken
        return ", ".join(part for part in (self.heading(row.day), self.notes.get(row.day)) if part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen: the arrow keys pass them by."""
        if index.isValid() and isinstance(self.rows[index.row()], DayRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _drop(self, places: list[int]) -> None:
        for first, last in reversed(_runs(places)):
            self.beginRemoveRows(_ROOT, first, last)
            del self.rows[first : last + 1]
            self.endRemoveRows()

    def _put(self, rows: list[Row], places: list[int]) -> None:
        for first, last in _runs(places):
            self.beginInsertRows(_ROOT, first, last)
            self.rows[first:first] = rows[first : last + 1]
            self.endInsertRows()

    def _tell_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))


def _key(row: Row) -> object:
    return row.day if isinstance(row, DayRow) else row.entry.id


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Neighbouring places as pairs of first and last."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
