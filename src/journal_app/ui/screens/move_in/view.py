"""A backup from another computer becomes the journal of this one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.move_in.state import MoveInSpot, MoveInState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.asked_field import AskedField
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.footed_page import FootedPage
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.secret_field import secret_field, show_secret

_WIDTH = 680


class MoveInView(QWidget):
    """Asks for the file and for what opens it."""

    choose_requested = Signal()
    secret_typed = Signal(str)
    open_requested = Signal(str, str, str)
    """The passphrase or the words, the new passphrase, the same again."""
    back_requested = Signal()
    help_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._choose = button(tr("&Choose the backup…"), "")
        self._file = label("", "name")
        self._secret = secret_field(tr("Its passphrase, or its 24 words"))
        self._new = secret_field(tr("New passphrase for this computer"))
        self._again = secret_field(tr("New passphrase, again"))
        self._fields = {
            MoveInSpot.SECRET: AskedField(self._secret),
            MoveInSpot.NEW: AskedField(self._new),
            MoveInSpot.AGAIN: AskedField(self._again),
        }
        self._shown = QCheckBox(tr("&Show what I type"))
        self._problem = ProblemLine()
        self.busy = BusyLine()
        self._open = button(tr("&Open my journal"), "primary")
        self._back = button(tr("Back"), "quiet")
        self._help = button(tr("&Help now"), "help", icons.icon("help", warm=True))
        self._lay_out()
        self._wire()
        self.show_state(MoveInState())

    def show_state(self, state: MoveInState) -> None:
        """Show what is asked, or what stands in the way."""
        self._file.setText(state.file)
        self._file.setVisible(bool(state.file))
        for spot in (MoveInSpot.NEW, MoveInSpot.AGAIN):
            self._fields[spot].setVisible(state.with_words)
        elsewhere = state.problem if state.spot is MoveInSpot.ELSEWHERE else ""
        if elsewhere != self._problem.text():
            self._problem.setText(elsewhere)
            announce(self._problem, elsewhere)
        self._problem.setVisible(bool(elsewhere))
        for widget in (self._choose, self._secret, self._new, self._again, self._back):
            widget.setEnabled(not state.working)
        self._open.setEnabled(bool(state.file) and not state.working)
        for spot, field in self._fields.items():
            field.say(state.problem if spot is state.spot else "")

    def focus_first(self) -> None:
        """Put the cursor on the choice of the file."""
        self._choose.setFocus()

    def forget(self) -> None:
        """Empty every field."""
        for field in (self._secret, self._new, self._again):
            field.clear()

    def _lay_out(self) -> None:
        page = FootedPage(_WIDTH)
        column = page.column
        column.addWidget(label(tr("Open a backup on this computer"), "title"))
        column.addWidget(
            label(
                tr(
                    "A backup is a file that ends in .jbk, for example on a stick. The file stays "
                    "as it is; your journal is made from it and checked."
                ),
                "words",
            )
        )
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._file, *self._fields.values(), self._shown):
            column.addWidget(widget)
        page.notes.addWidget(self._problem)
        for act in (self._open, self._back):
            page.foot.addWidget(act)
        top = QHBoxLayout()
        top.setContentsMargins(24, 12, 16, 0)
        top.addStretch(1)
        top.addWidget(self._help)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(top)
        whole.addWidget(page, 1)
        self.busy.setContentsMargins(32, 8, 32, 0)
        whole.addWidget(self.busy)

    def _wire(self) -> None:
        self._choose.clicked.connect(self.choose_requested)
        self._secret.textChanged.connect(self.secret_typed)
        self._open.clicked.connect(self._tell)
        for field in (self._secret, self._new, self._again):
            field.returnPressed.connect(self._tell)
        self._shown.toggled.connect(self._reveal)
        self._back.clicked.connect(self.back_requested)
        self._help.clicked.connect(self.help_requested)

    def _tell(self) -> None:
        if self._open.isEnabled():
            self.open_requested.emit(self._secret.text(), self._new.text(), self._again.text())

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        for field in (self._secret, self._new, self._again):
            show_secret(field, shown=shown)
