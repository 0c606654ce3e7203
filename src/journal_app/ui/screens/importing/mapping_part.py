"""Which of their things are which of mine: columns, moods and words, each with its place."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.column_use import ColumnUse
from journal_app.translation import tr, tr_n
from journal_app.ui.screens.importing.column_card import ColumnCard
from journal_app.ui.screens.importing.named_box import NamedBox
from journal_app.ui.screens.importing.state import ColumnRow, MappingState, UseRow, WordRow
from journal_app.ui.screens.importing.words import use_words
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label

Row = TypeVar("Row")


class MappingPart(QWidget):
    """Every choice takes effect at once; nothing is kept by it."""

    use_chosen = Signal(str, str)
    target_chosen = Signal(str, str)
    span_chosen = Signal(str, object)
    turned = Signal(str, bool)
    level_chosen = Signal(str, str, object)
    word_chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: MappingState | None = None
        self._uses = _Section(
            tr("Columns"), tr("What stands in each column of the table."), spacing=6
        )
        self._columns = _Section(
            tr("Scales"), tr("Where the answers of the file go in your journal."), spacing=10
        )
        self._words = _Section(
            tr("Words"),
            tr("Activities and feelings of the file, and what they are in your journal."),
            spacing=6,
        )
        self._more, self._more_columns = label("", "muted"), label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for widget in (self._uses, self._columns, self._more_columns, self._words, self._more):
            column.addWidget(widget)

    def show_mapping(self, state: MappingState | None, *, free: bool) -> None:
        """Show what goes where; it can be changed while nothing is being kept."""
        self.setVisible(state is not None)
        self.setEnabled(free)
        if state is None or state == self._shown:
            return
        before, self._shown = self._shown, state
        self._uses.show_rows(state.uses, self._use)
        self._columns.show_rows(state.columns, self._column)
        if before is None or before.word_targets != state.word_targets:
            self._words.show_rows((), self._word)
        self._words.show_rows(state.words, self._word)
        self._more_columns.setVisible(state.more_columns > 0)
        self._more_columns.setText(
            tr_n(
                "%n more column is not asked about.",
                "%n more columns are not asked about.",
                state.more_columns,
            )
        )
        self._more.setVisible(state.more_words > 0)
        self._more.setText(
            tr_n("%n more word becomes a tag.", "%n more words become tags.", state.more_words)
        )

    def _word(self, row: WordRow) -> QWidget:
        targets = () if self._shown is None else self._shown.word_targets
        box = NamedBox(row.said, targets, row.target)
        box.chosen.connect(lambda target: self.word_chosen.emit(row.key, target))
        return box

    def _use(self, row: UseRow) -> QWidget:
        choices = tuple((use_words(one), one.value) for one in ColumnUse)
        box = NamedBox(row.name, choices, row.use)
        box.chosen.connect(lambda chosen: self.use_chosen.emit(row.name, chosen))
        return box

    def _column(self, row: ColumnRow) -> QWidget:
        card, name = ColumnCard(row), row.name
        card.target_chosen.connect(lambda target: self.target_chosen.emit(name, target))
        card.span_chosen.connect(lambda span: self.span_chosen.emit(name, span))
        card.turned.connect(lambda turned: self.turned.emit(name, turned))
        card.level_chosen.connect(lambda word, one: self.level_chosen.emit(name, word, one))
        return card


class _Section(QWidget):
    """A heading with rows; gone where there are none."""

    def __init__(self, title: str, said: str, *, spacing: int) -> None:
        super().__init__()
        self._rows = Column(spacing=spacing)
        self._shown: list[object] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(title, "section"))
        column.addWidget(label(said, "muted"))
        column.addWidget(self._rows)

    def show_rows(self, rows: Sequence[Row], make: Callable[[Row], QWidget]) -> None:
        """Show these; a row that says the same stays as it is, with the cursor in it."""
        self.setVisible(bool(rows))
        if len(rows) != len(self._shown):
            self._rows.clear()
            self._shown = [None] * len(rows)
        for place, row in enumerate(rows):
            if row != self._shown[place]:
                self._put(place, make(row))
        self._shown = list(rows)

    def _put(self, place: int, widget: QWidget) -> None:
        old = self._rows.column.itemAt(place)
        if old is not None and (before := old.widget()) is not None:
            self._rows.column.replaceWidget(before, widget)
            before.hide()  # without a parent it would be a window
            before.setParent(None)
            before.deleteLater()
        else:
            self._rows.column.addWidget(widget)
        widget.show()  # at once, so that the cursor can come back to it
