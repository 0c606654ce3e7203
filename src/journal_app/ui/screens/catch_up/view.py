"""Seven days in one sheet, to write down what stands on paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.screens.catch_up.sheet_table import SheetTable
from journal_app.ui.screens.catch_up.state import CatchUpState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.keys_here import add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.usecases.day_sheet import Cell


class CatchUpView(QWidget):
    """The sheet, the way to other weeks, and one save for everything."""

    typed = Signal(object, str)
    moved = Signal()
    """The cursor is on another cell."""
    earlier_requested = Signal()
    later_requested = Signal()
    save_requested = Signal()
    leave_requested = Signal()
    discard_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: CatchUpState) -> None:
        """Show the sheet; what is being typed stays as it is."""
        self.table.sheet.show_state(state)
        first, last = state.sheet.days[0], state.sheet.days[-1]
        self._week.setText(
            tr("{first} to {last}").format(first=words.short_day(first), last=words.short_day(last))
        )
        self._later.setEnabled(not state.sheet.newest)
        self._draft.setVisible(state.from_draft)
        self._discard.setVisible(state.from_draft)
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._hint.setVisible(not state.problem)
        self._save.setEnabled(not state.saving)
        said = _save_words(len(state.typed))
        self._save.setText(said)
        self._save.setAccessibleName(said.replace("&", ""))

    def go_to(self, cell: Cell) -> None:
        """Put the cursor on a cell."""
        self.table.go_to(cell)

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        self.table.go_to_first()

    def _build(self) -> None:
        self.table = SheetTable(self._icons)
        self._intro = label(
            tr(
                "Fill in what you know. Grey is written already and stays. Earlier days are "
                "marked as entered later."
            ),
            "muted",
        )
        self._draft = label(tr("This is what you had typed before. It was not saved yet."), "muted")
        self._week = label("", "section")
        self._earlier = button(
            tr("Earl&ier week"), "quiet", self._icons.icon("chevron-left", accent=True)
        )
        self._later = button(
            tr("&Later week"), "quiet", self._icons.icon("chevron-right", accent=True)
        )
        self._later.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._hint = label("", "small")
        self._problem = ProblemLine()
        self._save = button(tr("&Save"), "primary")
        self._save.setToolTip(tr("Ctrl+Enter"))
        self._cancel = button(tr("Back"), "quiet")
        self._discard = button(tr("Throw this draft away"), "quiet")
        for one in (self._draft, self._discard, self._problem):
            one.hide()

    def _lay_out(self) -> None:
        week = QHBoxLayout()
        week.addWidget(self._week, 1)
        week.addWidget(self._earlier)
        week.addWidget(self._later)
        foot = QHBoxLayout()
        foot.addWidget(self._problem, 1)
        foot.addStretch(0)
        foot.addWidget(self._discard)
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 16, 32, 12)
        whole.setSpacing(8)
        whole.addWidget(self._intro)
        whole.addWidget(self._draft)
        whole.addLayout(week)
        whole.addWidget(self.table, 1000)
        whole.addWidget(self._hint)
        whole.addStretch(1)
        whole.addLayout(foot)

    def _wire(self) -> None:
        self.table.sheet.typed.connect(self.typed)
        self.table.moved.connect(self.moved)
        self.table.hint_changed.connect(self._hint.setText)
        self._earlier.clicked.connect(self.earlier_requested)
        self._later.clicked.connect(self.later_requested)
        self._save.clicked.connect(self.save_requested)
        self._cancel.clicked.connect(self.leave_requested)
        self._discard.clicked.connect(self.discard_requested)
        add_keys(self, ("Ctrl+Return", "Ctrl+Enter"), tr("Save"), self.save_requested.emit)
        leave = QKeySequence.StandardKey.Cancel
        add_keys(self, leave, tr("Leave; what you wrote is kept"), self.leave_requested.emit)


def _save_words(count: int) -> str:
    if count == 0:
        return tr("&Save")
    if count == 1:
        return tr("&Save 1 answer")
    return tr_n("&Save %n answer", "&Save %n answers", count)
