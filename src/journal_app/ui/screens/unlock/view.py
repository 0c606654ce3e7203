"""The unlock screen: nothing on it says whose journal this is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.unlock.state import UnlockSpot, UnlockState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.asked_field import AskedField
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.front_page import FrontPage
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.secret_field import secret_field, show_secret
from journal_app.ui.widgets.text_field import TextField


class UnlockView(QWidget):
    """Asks for the passphrase, or for the recovery words and a new passphrase."""

    open_requested = Signal(str)
    recover_requested = Signal(str, str, str)
    """Words, new passphrase, the same again."""
    find_requested = Signal(str)
    """Look for a backup of a damaged journal; the passphrase."""
    restore_requested = Signal(str)
    """Put the backup that was found in place; the passphrase."""
    switch_requested = Signal()
    help_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._front = FrontPage(icons)
        self._passphrase = secret_field(tr("Passphrase"))
        self._show = QCheckBox(tr("&Show what I type"))
        self._words = TextField(tr("My 24 recovery words"), tr("with spaces between"), lines=4)
        self._new = secret_field(tr("New passphrase"))
        self._again = secret_field(tr("New passphrase, again"))
        self._fields = {
            UnlockSpot.PASSPHRASE: AskedField(self._passphrase),
            UnlockSpot.WORDS: AskedField(self._words),
            UnlockSpot.NEW: AskedField(self._new),
            UnlockSpot.AGAIN: AskedField(self._again),
        }
        self._problem = ProblemLine()
        self._found = label("")
        self._find = button(tr("Look for a backup that is &whole"), "primary")
        self._restore = button(tr("Open this &backup"), "primary")
        self._open = button(tr("&Open"), "primary")
        self._switch = button("", "quiet")
        self.busy = BusyLine()
        self._lay_out()
        self._wire()
        self.show_state(UnlockState())

    def show_state(self, state: UnlockState) -> None:
        """Show what is asked, or what stands in the way."""
        for spot, asked in self._fields.items():
            asked.setVisible(state.with_words is not (spot is UnlockSpot.PASSPHRASE))
        for widget in (self._passphrase, self._words, self._new, self._again, self._open):
            widget.setEnabled(not state.opening)
        self._switch.setEnabled(not state.opening)
        self._switch.setText(
            tr("Use my passphrase instead")
            if state.with_words
            else tr("Use my recovery words instead")
        )
        elsewhere = state.problem if state.spot is UnlockSpot.ELSEWHERE else ""
        if elsewhere != self._problem.text():
            self._problem.setText(elsewhere)
            announce(self._problem, elsewhere)
        self._problem.setVisible(bool(elsewhere))
        self._found.setText(state.found_words)
        self._found.setVisible(bool(state.found_words))
        self._find.setVisible(state.damaged and state.found is None)
        self._restore.setVisible(state.found is not None)
        for offer in (self._find, self._restore):
            offer.setEnabled(not state.opening)
        self._open.setVisible(not state.damaged)
        for spot, asked in self._fields.items():
            asked.say(state.problem if spot is state.spot else "")
        if elsewhere and not state.with_words:
            self._passphrase.selectAll()
            self._passphrase.setFocus()

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        self._passphrase.setFocus()

    @property
    def says_problem(self) -> bool:
        """Whether it says what stands in the way."""
        told = (self._problem.text(), *(one.problem for one in self._fields.values()))
        return any(told)

    def forget(self) -> None:
        """Empty every field."""
        for field in (self._passphrase, self._new, self._again):
            field.clear()
        self._words.show_text("")

    def _lay_out(self) -> None:
        column = self._front.column
        for part in (*self._fields.values(), self._show):
            column.addWidget(part)
        for said in (self._problem, self._found, self.busy):
            self._front.notes.addWidget(said)
        for act in (self._find, self._restore, self._open, self._switch):
            self._front.foot.addWidget(act)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._front)
        policy = self.busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(policy)

    def _wire(self) -> None:
        self._open.clicked.connect(self._ask)
        for field in (self._passphrase, self._new, self._again):
            field.returnPressed.connect(self._ask)
        self._show.toggled.connect(self._reveal)
        self._find.clicked.connect(lambda: self.find_requested.emit(self._passphrase.text()))
        self._restore.clicked.connect(lambda: self.restore_requested.emit(self._passphrase.text()))
        self._switch.clicked.connect(self.switch_requested)
        self._front.help_requested.connect(self.help_requested)

    def _ask(self) -> None:
        if self._words.isVisibleTo(self):
            self.recover_requested.emit(self._words.text, self._new.text(), self._again.text())
        else:
            self.open_requested.emit(self._passphrase.text())

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        for field in (self._passphrase, self._new, self._again):
            show_secret(field, shown=shown)
