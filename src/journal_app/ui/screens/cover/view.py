"""The cover: it looks like the lock and shows nothing of the journal."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.cover.state import CoverState
from journal_app.ui.screens.unlock.view import secret_field
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled


class CoverView(QWidget):
    """Asks for the passphrase only where the lock has to wait."""

    back_requested = Signal(str)
    """The passphrase that was typed."""
    help_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setAccessibleName(tr("Even Keel, covered"))
        self._mark = label("")
        self._mark.setPixmap(icons.pixmap("app", icons.colours.accent, scaled(56)))
        self._said = label("", "words")
        self._way_back = label(
            tr("To come back, open Even Keel again and type your passphrase."), "muted"
        )
        self._passphrase = secret_field(tr("Passphrase"))
        self._problem = label("", "problem")
        self._back = button(tr("Go on &writing"), "primary")
        self._help = button(tr("&Help now"), "help", icons.icon("help", warm=True))
        self._lay_out()
        self._wire()
        self.show_state(CoverState())

    def show_state(self, state: CoverState) -> None:
        """Show the mark alone, or why the lock has to wait."""
        for widget in (self._said, self._passphrase, self._back, self._help):
            widget.setVisible(state.held)
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
        box = QWidget()
        box.setMaximumWidth(scaled(420))
        column = QVBoxLayout(box)
        column.setSpacing(12)
        column.addWidget(self._mark)
        column.addWidget(label(tr("Even Keel"), "title"))
        for widget in (self._way_back, self._said, self._passphrase, self._problem):
            column.addWidget(widget)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        top = QHBoxLayout()
        top.setContentsMargins(16, 16, 16, 0)
        top.addStretch(1)
        top.addWidget(self._help)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(box, 10)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(top)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)

    def _wire(self) -> None:
        self._back.clicked.connect(self._ask)
        self._passphrase.returnPressed.connect(self._ask)
        self._help.clicked.connect(self.help_requested)

    def _ask(self) -> None:
        self.back_requested.emit(self._passphrase.text())
