"""After a tool: how strong it is now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.help_path.state import HelpPathState
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.keys_here import add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.point_row import PointRow
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.text_field import TextField

_AGAIN = {"yes": True, "no": False, None: None}


class AfterPage(QWidget):
    """Every answer may be left out; what was done is kept all the same."""

    save_requested = Signal(object, object, str)
    """Points 0-10 or None; whether again, or None; a line."""
    text_changed = Signal(str)
    drop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = label("", "heading")
        self._after = PointRow(
            tr("How strong is it now?"),
            tr("hardly there"),
            tr("as strong as it gets"),
        )
        self._again = Chips(tr("Would I use it again?"), words.yes_no_words())
        self._line = TextField(tr("In a few words, if you like"))
        self._problem = ProblemLine()
        self._save = button(tr("&Save"), "primary")
        self._save.setToolTip(tr("Ctrl+Enter"))
        self._drop = button(tr("Do &not keep this"), "quiet")
        self._lay_out()
        self._wire()

    def begin(self, state: HelpPathState) -> None:
        """Ask afresh."""
        assert state.tool is not None
        assert state.use is not None
        self._name.setText(state.tool.name)
        self._after.show_value(None)
        self._again.show_values(())
        self._line.show_text(state.use.text)
        self._after.setFocus()

    def show_state(self, state: HelpPathState) -> None:
        """Show what stands in the way, and whether it is being saved."""
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._save.setEnabled(not state.saving)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addWidget(self._drop)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        widgets = (self._name, self._after, self._again, self._line, self._problem)
        for widget in widgets:
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addStretch(1)

    def _wire(self) -> None:
        self._save.clicked.connect(self._ask_save)
        self._drop.clicked.connect(self.drop_requested)
        self._line.value_changed.connect(lambda: self.text_changed.emit(self._line.text))
        add_keys(self, ("Ctrl+Return", "Ctrl+Enter"), tr("Save"), self._ask_save)

    def _ask_save(self) -> None:
        if self._save.isEnabled():
            self.save_requested.emit(self._after.value, _AGAIN[self._again.value], self._line.text)
