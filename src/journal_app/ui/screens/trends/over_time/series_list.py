"""What can be looked at over time, and what can stand beside it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journal_app.analysis.chart_day import State
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.trends.over_time.state import OverTimeState, SeriesRow
from journal_app.ui.signs_words import standing_words, state_word
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.measure import scaled

_WIDTH, _WIDEST = 220, 300
_RAISED = frozenset({State.NOTICE, State.FLAG})


class SeriesList(QWidget):
    """The overall level, the signs, every other scale."""

    series_chosen = Signal(str)
    beside_chosen = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.rows, self.beside = QListWidget(), ChoiceBox()
        self.rows.setAccessibleName(tr("What to look at"))
        self.rows.setProperty("look", "series")
        self.rows.setWordWrap(True)
        self.rows.setSpacing(2)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setAccessibleName(tr("Another line beside it"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 0, 16)
        for part in (self.rows, self.beside):
            part.setFixedWidth(min(scaled(_WIDTH), _WIDEST))
            whole.addWidget(part)
        self.rows.currentItemChanged.connect(self._choose)
        self.beside.currentIndexChanged.connect(
            lambda _: self.beside_chosen.emit(self.beside.currentData() or "")
        )

    def show_state(self, state: OverTimeState) -> None:
        """Show what there is, with how each stands."""
        with QSignalBlocker(self.rows):
            self.rows.clear()
            for row in state.rows:
                self.rows.addItem(self._item(row))
                if row.id == state.chosen:
                    self.rows.setCurrentRow(self.rows.count() - 1)
        with QSignalBlocker(self.beside):
            self.beside.clear()
            self.beside.addItem(tr("Nothing beside it"), "")
            for row in state.rows:
                if row.id != state.chosen:
                    self.beside.addItem(tr("Beside it: {name}").format(name=row.name), row.id)
            self.beside.setCurrentIndex(max(0, self.beside.findData(state.beside)))

    def _item(self, row: SeriesRow) -> QListWidgetItem:
        parts = [row.name]
        if row.state is not None:
            parts.append(state_word(row.state))
            if row.level is not None and row.usual is not None:
                parts[-1] = tr("{level}, usual {usual}").format(
                    level=words.points(row.level), usual=words.points(row.usual)
                )
                if row.state in _RAISED or (row.now is not None and row.now.silent):
                    said = state_word(row.state) if row.now is None else standing_words(row.now)
                    parts[-1] = f"{said}: {parts[-1]}"
        item = QListWidgetItem("\n".join(parts))
        item.setData(Qt.ItemDataRole.UserRole, row.id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(parts))
        raised = row.state in _RAISED
        item.setIcon(self._icons.icon("trigger" if raised else "trends", warm=raised))
        return item

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.series_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
