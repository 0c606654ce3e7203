"""Four words typed back, each told gently whether it is the one."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.asked_field import AskedField
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_SIDE_BY_SIDE = 2


class _Word(QWidget):
    """One word that is asked for."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Word number {n}").format(n=place))
        self.line.setMaximumWidth(scaled(260))
        self._field = AskedField(self.line)
        self._right: QLabel = label("", "small")
        self._right.hide()
        name = label(tr("Word {n}").format(n=place), "name")
        name.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (name, self._field, self._right):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """What was typed, as the list of words writes it."""
        return self.line.text().strip().lower()

    def mark(self, *, right: bool, wrong: bool) -> None:
        """Say that it is the word, that it is not yet, or nothing."""
        not_yet = tr("Not word {n} yet. Look at your paper again.")
        said = not_yet if self.text else tr("Type word {n}.")
        self._field.say(said.format(n=self.place) if wrong else "", lead=False)
        if right and self._right.isHidden():
            told = tr("✓ That is word {n}.").format(n=self.place)
            self._right.setText(told)
            announce(self.line, told)
        self._right.setVisible(right)


class WordsBack(QWidget):
    """Enter leads to the next word, and from the last one on."""

    typed = Signal(int)
    """Something was changed in the field for this word."""
    left = Signal(int)
    """The field for this word was left."""
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: list[_Word] = []
        self._marked: tuple[AbstractSet[int], AbstractSet[int]] = (frozenset(), frozenset())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)

    @property
    def first(self) -> QWidget:
        """The first word that is not right yet."""
        right, _ = self._marked
        open_ones = [one.line for one in self._fields if one.place not in right]
        return next(iter(open_ones), self)

    @property
    def words(self) -> dict[int, str]:
        """What stands in each field."""
        return {one.place: one.text for one in self._fields}

    def ask(self, places: tuple[int, ...]) -> None:
        """Ask for these words."""
        for old in self._fields:
            old.hide()
            old.deleteLater()
        self._fields = [_Word(place) for place in places]
        for n, one in enumerate(self._fields):
            self._grid.addWidget(one, *divmod(n, _SIDE_BY_SIDE), Qt.AlignmentFlag.AlignTop)
            one.line.textChanged.connect(lambda _, p=one.place: self.typed.emit(p))
            one.line.editingFinished.connect(lambda p=one.place: self.left.emit(p))
            one.line.returnPressed.connect(lambda n=n: self._go_on(n))

    def show_marks(self, right: AbstractSet[int], wrong: AbstractSet[int]) -> None:
        """Show which words are right and which are not yet."""
        self._marked = right, wrong
        for one in self._fields:
            one.mark(right=one.place in right, wrong=one.place in wrong)

    def lead_to_wrong(self) -> None:
        """Put the cursor into the first field that is not right."""
        _, wrong = self._marked
        for one in self._fields:
            if one.place in wrong:
                one.line.setFocus()
                one.line.selectAll()
                return

    def _go_on(self, place: int) -> None:
        if place + 1 < len(self._fields):
            self._fields[place + 1].line.setFocus()
        else:
            self.done.emit()
