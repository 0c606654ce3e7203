"""Backups and keys: what is kept safe, and how."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.safe_keeping.keys_part import KeysPart
from journal_app.ui.screens.safe_keeping.rows import AsideRow, BackupRow
from journal_app.ui.screens.safe_keeping.state import BackupOverview, Busy, SafeKeepingState
from journal_app.ui.screens.safe_keeping.words import health_words, moment_words
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.cursor_place import CursorPlace
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label, rule
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class SafeKeepingView(QWidget):
    """One page; everything that replaces the journal asks once more."""

    back_up_requested = Signal()
    copy_requested = Signal(str)
    restore_requested = Signal(str)
    restore_file_requested = Signal()
    take_back_requested = Signal(str)
    remove_requested = Signal(str)
    check_requested = Signal()
    again_requested = Signal()
    """Start afresh: the journal is closed."""
    bring_in_requested = Signal()
    """Bring in files of other programs."""
    two_copies_requested = Signal()
    """Bring another copy of the journal and this one together."""
    take_out_requested = Signal()
    """Write everything to files that other programs read."""
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._page = Page(width=760)
        self._cursor = CursorPlace(self)
        self._overview: BackupOverview | None = None
        self._words_shown = False
        self.keys = KeysPart()
        self._foot = QWidget()
        self._problem = ProblemLine()
        self.busy = BusyLine()
        self._again = button(tr("Open my journal again"), "primary")
        self._back_up = button(tr("&Back up now"), "")
        self._from_file = button(tr("Go back to a backup &file…"), "quiet")
        self._hint = label("", "muted")
        self._backups = Column(spacing=8)
        self._aside_title = label(tr("Put aside"), "section")
        self._aside = Column(spacing=8)
        self._check = button(tr("&Check everything"), "")
        self._health = label("", "words")
        self._take_out = button(tr("Take everything with you …"), "")
        self._bring_in = button(tr("Bring in from another program …"), "")
        self._two_copies = button(tr("Bring two copies together …"), "")
        self._back = button(tr("Back to Settings"), "quiet")
        self._lay_out()
        self._wire()
        self.show_state(SafeKeepingState())

    def show_state(self, state: SafeKeepingState) -> None:
        """Show the overview, what is being done, and what came of it."""
        self._cursor.note()
        busy = state.busy is not Busy.NOTHING
        open_to_wishes = not (busy or state.closed or state.words_are_new)
        elsewhere = "" if state.spot else state.problem
        self._problem.setText(elsewhere)
        self._problem.setVisible(bool(elsewhere))
        self._again.setVisible(state.closed)
        for part in (self._back_up, self._from_file, self._check, self._backups, self._aside):
            part.setEnabled(open_to_wishes)
        self.keys.show_words(state.words, new=state.words_are_new)
        self.keys.take_wishes(taken=open_to_wishes and not state.words)
        for way in (self._take_out, self._bring_in, self._two_copies, self._back):
            way.setEnabled(open_to_wishes)
        self._health.setVisible(state.health is not None)
        if state.health is not None:
            self._health.setText(health_words(state.health))
        self._foot.setVisible(busy or bool(elsewhere) or state.closed)
        if state.overview != self._overview:
            self._show_backups(state.overview)
        tab_as_laid_out(self)
        if not busy:
            self._cursor.bring_back()
        self.keys.say(state.problem, state.spot)
        if state.words and not self._words_shown:
            self.keys.focus_words()
            self._page.ensureWidgetVisible(self.keys.last)
        self._words_shown = bool(state.words)

    def focus_first(self) -> None:
        """Put the cursor on the first thing to do."""
        if self._again.isVisibleTo(self):
            self._again.setFocus()
        elif not self.keys.focus_words():
            self._cursor.take(self._back_up)

    def ask_for_words(self) -> None:
        """Put the cursor where the passphrase opens the recovery words."""
        if self.keys.ask_for_words():
            self._page.ensureWidgetVisible(self.keys.last)

    def _show_backups(self, overview: BackupOverview) -> None:
        self._overview = overview
        self._backups.clear()
        self._aside.clear()
        for one in overview.backups:
            row = BackupRow(one, overview.zone)
            row.copy_requested.connect(self.copy_requested)
            row.restore_requested.connect(self._ask_restore)
            self._backups.column.addWidget(row)
        if not overview.backups:
            self._backups.column.addWidget(
                label(tr("None yet. The first one is made by itself today."), "muted")
            )
        for kept in overview.aside:
            aside = AsideRow(kept, overview.zone)
            aside.take_back_requested.connect(self._ask_take_back)
            aside.remove_requested.connect(self._ask_remove)
            self._aside.column.addWidget(aside)
        self._aside_title.setVisible(bool(overview.aside))
        self._hint.setText(self._hint_words(overview))

    def _hint_words(self, overview: BackupOverview) -> str:
        if overview.copied_out is None:
            return tr(
                "These backups are on this computer. A copy on a stick, kept somewhere else, "
                "also helps when the computer itself is gone. It stays encrypted."
            )
        when = moment_words(overview.copied_out, overview.zone)
        if overview.copy_due:
            said = tr("Last copied to another place on {when}. A newer copy would be good.")
        else:
            said = tr("Last copied to another place on {when}.")
        return said.format(when=when)

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(label(tr("Backups"), "section"))
        column.addWidget(
            label(
                tr(
                    "One is made by itself on every day you write, and read back before it "
                    "counts. The last 7 days, 5 weeks and 12 months are kept."
                ),
                "muted",
            )
        )
        line = FlowLayout()
        line.addWidget(self._back_up)
        line.addWidget(self._from_file)
        column.addLayout(line)
        column.addWidget(self._hint)
        column.addWidget(self._backups)
        column.addWidget(self._aside_title)
        column.addWidget(self._aside)
        column.addWidget(rule())
        column.addWidget(label(tr("Is everything whole?"), "section"))
        column.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._health)
        column.addWidget(rule())
        column.addWidget(label(tr("Other programs, other laptops"), "section"))
        column.addWidget(
            label(
                tr(
                    "Everything you wrote, as tables, as pages to read, or for a clinic's system. "
                    "Such files are not encrypted."
                ),
                "muted",
            )
        )
        ways = FlowLayout()
        for way in (self._take_out, self._bring_in, self._two_copies):
            ways.addWidget(way)
        column.addLayout(ways)
        column.addWidget(rule())
        column.addWidget(self.keys)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(self._foot)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(32, 8, 32, 12)
        for widget in (self._problem, self.busy):
            foot.addWidget(widget)
        foot.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)

    def _wire(self) -> None:
        self._back_up.clicked.connect(self.back_up_requested)
        self._from_file.clicked.connect(self.restore_file_requested)
        self._check.clicked.connect(self.check_requested)
        self._again.clicked.connect(self.again_requested)
        self._take_out.clicked.connect(self.take_out_requested)
        self._bring_in.clicked.connect(self.bring_in_requested)
        self._two_copies.clicked.connect(self.two_copies_requested)
        self._back.clicked.connect(self.back_requested)
        self.keys.new_words_pressed.connect(self._ask_new_words)

    def _ask_restore(self, name: str) -> None:
        self._ask(
            tr("Go back to this backup?"),
            tr(
                "Your journal becomes what it was then. What it is now is put aside for 30 days "
                "and can be taken back. The program then starts afresh and asks for your "
                "passphrase."
            ),
            lambda: self.restore_requested.emit(name),
        )

    def _ask_new_words(self) -> None:
        self._ask(
            tr("Make new recovery words?"),
            tr(
                "The words you have on paper then open your journal no longer. The new ones are "
                "shown at once; have paper and a pen at hand."
            ),
            lambda: self.keys.new_words_requested.emit(self.keys.current),
        )

    def _ask_take_back(self, name: str) -> None:
        self._ask(
            tr("Take this journal back?"),
            tr("It changes places with the one of now. The program then starts afresh."),
            lambda: self.take_back_requested.emit(name),
        )

    def _ask_remove(self, name: str) -> None:
        self._ask(
            tr("Remove it for good?"),
            tr("Nothing brings it back then."),
            lambda: self.remove_requested.emit(name),
        )

    def _ask(self, question: str, more: str, act: object) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(question)
        box.setInformativeText(more)
        yes = box.addButton(tr("Yes, do it"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(tr("No"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes.clicked.connect(act)
        box.open()
