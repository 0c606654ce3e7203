"""Bring two copies together: a file out, a file in, and what waits for a choice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.two_copies.conflict_card import ConflictCard
from journal_app.ui.screens.two_copies.state import Conflict, Doing, TwoCopiesState
from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.cursor_place import CursorPlace
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label, selectable
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.secret_field import secret_field
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class TwoCopiesView(QWidget):
    """Wishes are told by signals; what is shown decides the presenter."""

    write_requested = Signal()
    look_requested = Signal()
    words_given = Signal()
    bring_in_requested = Signal()
    leave_requested = Signal()
    go_back_requested = Signal()
    keep_requested = Signal(object)
    take_requested = Signal(object, object)
    keep_both_requested = Signal(object, object)

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._page = Page(width=760)
        self._cursor = CursorPlace(self)
        self._conflicts_shown: tuple[Conflict, ...] = ()
        self._build()
        self._lay_out()
        self._wire()
        self.show_state(TwoCopiesState())

    def show_state(self, state: TwoCopiesState) -> None:
        """Show what the journal holds, what would come, what came, and what waits."""
        self._cursor.note()
        busy = state.doing is not Doing.NOTHING
        for way in (self._write, self._look, self._bring_in, self._leave, self._go_back):
            way.setEnabled(not busy)
        self._state_words.setText(" ".join(state.words))
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._ask.setVisible(state.asks_words)
        self._words_label.setText(_words_of(state))
        self._words.setAccessibleName(_words_of(state))
        self._give_words.setText(
            tr("Look at it &as an import") if state.of_another else tr("Look &again")
        )
        self._show_lines(self._preview, self._preview_lines, state.preview)
        self._bring_in.setVisible(state.worth)
        self._leave.setText(tr("&Leave it") if state.worth else tr("&Close"))
        self._show_lines(self._done, self._done_lines, state.done)
        self._go_back.setVisible(state.can_go_back)
        self._show_conflicts(state.conflicts)
        tab_as_laid_out(self)
        if not busy:
            self._cursor.bring_back()

    def words_of_then(self) -> str:
        """The recovery words that were typed, if any."""
        return self._words.text().strip()

    def keep_words(self, words: str) -> None:
        """Have these words stand in the field."""
        self._words.setText(words)

    def focus_first(self) -> None:
        """Put the cursor on the way in."""
        self._cursor.take(self._look)

    def focus_words(self) -> None:
        """Put the cursor where the recovery words go."""
        self._cursor.take(self._words)

    def _show_lines(self, part: QFrame, lines: Column, said: tuple[str, ...]) -> None:
        part.setVisible(bool(said))
        lines.clear()
        for line in said:
            lines.column.addWidget(selectable(line))

    def _show_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        self._waiting.setVisible(bool(conflicts))
        if conflicts == self._conflicts_shown:
            return
        self._conflicts_shown = conflicts
        self._cards.clear()
        for one in conflicts:
            card = ConflictCard(one, self._colours)
            card.keep_requested.connect(self.keep_requested)
            card.take_requested.connect(self.take_requested)
            card.keep_both_requested.connect(self.keep_both_requested)
            self._cards.column.addWidget(card)

    def _build(self) -> None:
        self._state_words = selectable("", "name")
        self._write = button(tr("&Write a file for the other laptop …"), "")
        self._look = button(tr("&Bring in a file of the other laptop …"), "primary")
        self.busy = BusyLine()
        self._problem = ProblemLine()
        self._ask = QWidget()
        self._words_label = label("", "muted")
        self._words = secret_field("")
        self._words_label.setBuddy(self._words)
        self._give_words = button("", "")
        self._preview, self._done = QFrame(), QFrame()
        for frame in (self._preview, self._done):
            frame.setProperty("look", "card")
        self._preview_lines, self._done_lines = Column(spacing=4), Column(spacing=4)
        self._bring_in = button(tr("Bring it &in"), "primary")
        self._leave = button("", "quiet")
        self._go_back = button(tr("&Undo: go back to before"), "quiet")
        self._waiting = Column(spacing=8)
        self._cards = Column(spacing=14)

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(
            label(
                tr(
                    "The same journal on two laptops: each writes a sealed file, and the other "
                    "brings it in. What either of them holds is kept; what both changed is shown "
                    "side by side until you choose."
                ),
                "muted",
            )
        )
        column.addWidget(label(tr("What this journal holds, in four words"), "section"))
        column.addWidget(self._state_words)
        column.addWidget(
            label(tr("When both laptops show the same four words, they hold the same."), "muted")
        )
        line = FlowLayout()
        line.addWidget(self._look)
        line.addWidget(self._write)
        column.addLayout(line)
        column.addWidget(self.busy)
        column.addWidget(self._problem)
        column.addWidget(self._ask)
        ask = QVBoxLayout(self._ask)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.addWidget(self._words_label)
        ask.addWidget(self._words)
        ask.addWidget(self._give_words, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._preview)
        inside = _filled(self._preview, tr("This file would bring"), self._preview_lines)
        choice = FlowLayout()
        choice.addWidget(self._bring_in)
        choice.addWidget(self._leave)
        inside.addLayout(choice)
        column.addWidget(self._done)
        inside = _filled(self._done, tr("Done"), self._done_lines)
        inside.addWidget(self._go_back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._waiting)
        self._waiting.column.addWidget(label(tr("Changed on both laptops"), "section"))
        self._waiting.column.addWidget(self._cards)
        column.addWidget(label(tr("In a synced folder"), "section"))
        column.addWidget(
            label(
                tr(
                    "The files may lie in a folder that a program keeps in step between your "
                    "laptops: they are encrypted. The journal itself may not: two laptops writing "
                    "into one file would lose what one of them wrote."
                ),
                "muted",
            )
        )
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _wire(self) -> None:
        self._write.clicked.connect(self.write_requested)
        self._look.clicked.connect(self.look_requested)
        self._give_words.clicked.connect(self.words_given)
        self._words.returnPressed.connect(self.words_given)
        self._bring_in.clicked.connect(self.bring_in_requested)
        self._leave.clicked.connect(self.leave_requested)
        self._go_back.clicked.connect(self.go_back_requested)


def _filled(frame: QFrame, title: str, lines: Column) -> QVBoxLayout:
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(16, 12, 16, 12)
    inside.setSpacing(8)
    inside.addWidget(label(title, "name"))
    inside.addWidget(lines)
    return inside


def _words_of(state: TwoCopiesState) -> str:
    """Whose recovery words are asked for."""
    if state.of_another:
        return tr("The 24 recovery words of the other journal")
    return tr("The 24 words that were in force when the file was written")


def doing_words(doing: Doing) -> str:
    """What is being done just now."""
    return {
        Doing.NOTHING: "",
        Doing.WRITING: tr("Writing the file …"),
        Doing.LOOKING: tr("Looking into the file …"),
        Doing.BRINGING_IN: tr("Making a backup, then bringing it in …"),
        Doing.GOING_BACK: tr("Going back to before …"),
        Doing.TAKING_BACK: tr("Making a backup, then taking it back …"),
    }[doing]
