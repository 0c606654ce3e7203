"""Homework: what is to do, and what is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.homework import Homework
from journal_app.domain.ids import SessionId
from journal_app.translation import tr
from journal_app.ui.programme_words import due_words
from journal_app.ui.screens.programme.homework.form import LINE, HomeworkForm
from journal_app.ui.screens.programme.homework.state import HomeworkState
from journal_app.ui.unsaved.staying import staying
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class HomeworkView(QWidget):
    """Ticked where it stands."""

    added = Signal(str, object, object)
    ticked = Signal(object, bool)
    removed = Signal(object)

    def __init__(self, lines: TypedLines) -> None:
        super().__init__()
        self._lines = lines
        self._page = Page()
        self._form = HomeworkForm(lines)
        self._to_do_title = label(tr("To do"), "section")
        self._done_title = label(tr("Done"), "section")
        self._none = label(
            tr("Nothing to do. What you agree on in a session can be written down here."),
            "muted",
        )
        self._to_do, self._done = Column(spacing=6), Column(spacing=6)
        self._lay_out()
        self._form.added.connect(self.added)

    def show_state(self, state: HomeworkState) -> None:
        """Show what is to do and what is done."""
        self._form.show_state(state)
        with staying(self._page):
            self._fill(self._to_do, state.to_do, state)
            self._fill(self._done, state.done, state)
        self._to_do_title.setVisible(bool(state.to_do))
        self._done_title.setVisible(bool(state.done))
        self._none.setVisible(not state.to_do)
        tab_as_laid_out(self)

    def begin(self, session: SessionId | None) -> None:
        """Begin homework that comes from a session."""
        self._form.begin(session)

    def form_kept(self) -> None:
        """What was typed into the form was kept."""
        self._lines.clear(LINE)

    def _fill(self, column: Column, homework: tuple[Homework, ...], state: HomeworkState) -> None:
        column.clear()
        for one in homework:
            column.column.addWidget(self._row(one, state))

    def _row(self, one: Homework, state: HomeworkState) -> QFrame:
        row = QFrame()
        row.setProperty("look", "card")
        tick = QCheckBox()
        tick.setChecked(one.done)
        tick.setAccessibleName(tr("Done: {text}").format(text=one.text))
        tick.toggled.connect(lambda on: self.ticked.emit(one, on))
        remove = button(tr("Remove"), "quiet")
        remove.setAccessibleName(tr("Remove: {text}").format(text=one.text))
        remove.clicked.connect(lambda: self.removed.emit(one))
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 6, 10, 6)
        line.setSpacing(12)
        line.addWidget(tick)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(label(one.text))
        if not one.done:
            said.addWidget(label(due_words(one.due, state.today), "muted"))
        line.addLayout(said, 1)
        line.addWidget(remove)
        return row

    def _lay_out(self) -> None:
        column = self._page.column
        for widget in (
            self._form,
            self._to_do_title,
            self._none,
            self._to_do,
            self._done_title,
            self._done,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
