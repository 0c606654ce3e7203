"""Asks, question by question, which are about not being safe; proposes and decides nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.questionnaire_marks.state import MarksState
from journal_app.ui.widgets.buttons import be_strong, button
from journal_app.ui.widgets.check_row import CheckRow
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.keys_here import add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class MarksView(QWidget):
    """Nothing is kept until one of the two answers at the foot is pressed."""

    confirmed = Signal(object)
    """Link ids of the questions that are about not being safe."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, CheckRow] = {}
        self._state: MarksState | None = None
        self._page = Page(width=760)
        self._page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrows scroll it
        self._title = label("", "heading")
        self._lines = Column(spacing=10)
        self._unread, self._asking = Column(spacing=6), Column(spacing=10)
        self._yes = button("", "primary")
        self._not_now = button("", "quiet")
        self._lay_out()
        self._page.verticalScrollBar().rangeChanged.connect(lambda *_: self._begin_at_the_top())
        self._yes.clicked.connect(self._confirm)
        self._not_now.clicked.connect(self.left)
        add_keys(self, QKeySequence.StandardKey.Cancel, tr("Not now"), self.left.emit)

    def show_state(self, state: MarksState) -> None:
        """Ask about one questionnaire; those that seem to be about it are ticked."""
        self._state = state
        self._title.setText(state.title)
        self._page.setAccessibleName(state.title)
        self._unread.setVisible(bool(state.unread))
        self._unread.clear()
        if state.unread:
            said = tr("This program does not follow all of this file")
            self._unread.column.addWidget(label(said, "section"))
        for line in state.unread:
            self._unread.column.addWidget(label(line, "words"))
        self._asking.setVisible(bool(state.questions))
        self._lines.clear()
        self._rows = {}
        proposed = tr("Seems to be about it")
        for number, question in enumerate(state.questions, 1):
            below = proposed if question.proposed else ""
            row = CheckRow(f"{number}.  {question.text}", below=below)
            row.box.setChecked(question.proposed)
            row.toggled.connect(lambda _: self._say_yes())
            self._rows[question.link_id] = row
            self._lines.column.addWidget(row)
            row.show()  # only what is visible takes the cursor
        said = tr("&Do not add it") if state.new else tr("Not &now")
        self._not_now.setText(said)
        self._not_now.setAccessibleName(said.replace("&", ""))
        self._say_yes()
        self._page.verticalScrollBar().setValue(0)
        tab_as_laid_out(self)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor on the first question that is proposed, or on the first one."""
        if first := self._first():
            first.setFocus()
            self._begin_at_the_top()
        else:
            self._yes.setFocus()

    def _first(self) -> QWidget | None:
        boxes = [row.box for row in self._rows.values()]
        ticked = next((box for box in boxes if box.isChecked()), None)
        return ticked or next(iter(boxes), None)

    def _begin_at_the_top(self) -> None:
        """What is said above is read first: a cursor that is out of sight would tick unseen."""
        first = self._first()
        if first is None or not first.hasFocus():
            return
        self._page.verticalScrollBar().setValue(0)
        below = first.mapTo(self._page.viewport(), first.rect().bottomLeft()).y()
        if below > self._page.viewport().height():
            self._page.setFocus()

    def _say_yes(self) -> None:
        """The answer says how many it is about, so that none is an answer as well."""
        chosen = len(self._chosen())
        if not self._rows:
            said = tr("&Add it")
        elif chosen == 0:
            said = tr("None of them is &about it")
        elif chosen == 1:
            said = tr("Th&at one, and go on")
        else:
            said = tr("Those {n}, &and go on").format(n=chosen)
        be_strong(self._yes, chosen > 0 or not self._rows)
        self._yes.setText(said)
        self._yes.setAccessibleName(said.replace("&", ""))

    def _chosen(self) -> frozenset[str]:
        return frozenset(name for name, row in self._rows.items() if row.box.isChecked())

    def _confirm(self) -> None:
        self.confirmed.emit(self._chosen())

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(self._title)
        asked = tr("Which of these questions are about not being safe?")
        column.addWidget(self._unread)
        column.addWidget(self._asking)
        self._asking.column.addWidget(label(asked, "section"))
        said = tr(
            "About suicide, about hurting yourself, or about being in danger. When you answer one "
            "of them with more than zero, Help now opens at once. The program tells no one."
        )
        self._asking.column.addWidget(label(said, "words"))
        how = tr(
            "Tick them. Some may be ticked already, because of their words or a mark in the file. "
            "Please look at each one. You can change this later under “Results and settings”."
        )
        self._asking.column.addWidget(label(how, "muted"))
        column.addWidget(self._lines)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 8, 32, 12)
        foot.addWidget(self._not_now)
        foot.addStretch(1)
        foot.addWidget(self._yes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addLayout(foot)
