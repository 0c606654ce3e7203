"""The cover: it looks like the lock and shows nothing of the journal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.cover.state import CoverState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.front_page import FrontPage
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.secret_field import secret_field


class CoverView(QWidget):
    """Asks for the passphrase only where the lock has to wait."""

    back_requested = Signal(str)
    """The passphrase that was typed."""
    help_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setAccessibleName(tr("Even Keel, covered"))
        self._front = FrontPage(icons)
        self._said = label("", "words")
        self._way_back = label(
            tr("To come back, open Even Keel again and type your passphrase."), "muted"
        )
        self._passphrase = secret_field(tr("Passphrase"))
        self._problem = ProblemLine()
        self._back = button(tr("Go on &writing"), "primary")
        self._lay_out()
        self._wire()
        self.show_state(CoverState())

    def show_state(self, state: CoverState) -> None:
        """Show the mark alone, or why the lock has to wait."""
        for widget in (self._said, self._passphrase, self._back):
            widget.setVisible(state.held)
        self._front.offer_help(offered=state.held)
        self._way_back.setVisible(not state.held)
        self._said.setText(self._words(state))
        for asked in (self._passphrase, self._back):
            asked.setEnabled(not state.checking)
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))
        if state.held and not state.checking:
            self._passphrase.selectAll()
            self._passphrase.setFocus()

    def forget(self) -> None:
        """Empty the field."""
        self._passphrase.clear()

    def _words(self, state: CoverState) -> str:
        said = (
            tr("This window is covered."),
            tr("What you were writing is not lost, but it could not be kept yet."),
            state.why,
            tr("It is tried again every few seconds. Your passphrase takes you back to it."),
        )
        return " ".join(part for part in said if part)

    def _lay_out(self) -> None:
        column = self._front.column
        for widget in (self._way_back, self._said, self._passphrase, self._problem):
            column.addWidget(widget)
        self._front.foot.addWidget(self._back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._front)

    def _wire(self) -> None:
        self._back.clicked.connect(self._ask)
        self._passphrase.returnPressed.connect(self._ask)
        self._front.help_requested.connect(self.help_requested)

    def _ask(self) -> None:
        self.back_requested.emit(self._passphrase.text())
