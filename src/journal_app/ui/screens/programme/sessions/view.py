"""Sessions: what is next, what was, and what is still without an answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.programme_words import all_hours_words
from journal_app.ui.screens.programme.sessions.form import LINE, SessionForm
from journal_app.ui.screens.programme.sessions.row import SessionRow
from journal_app.ui.screens.programme.sessions.state import SessionsState
from journal_app.ui.unsaved.staying import staying
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.usecases.read_programme import Timed


class SessionsView(QWidget):
    """Four weeks back and ahead."""

    answered = Signal(object, object)
    opened = Signal(object)
    added = Signal(object, object, int, str)

    def __init__(self, lines: TypedLines) -> None:
        super().__init__()
        self._lines = lines
        self._page = Page()
        self._hours = label("", "muted")
        self._ahead_title = label(tr("Coming up"), "section")
        self._behind_title = label(tr("The last four weeks"), "section")
        self._none = label(
            tr("No sessions yet. What comes every week is entered once under Schedule."),
            "muted",
        )
        self._ahead, self._behind = Column(), Column()
        self._form = SessionForm(lines)
        self._lay_out()
        self._form.added.connect(self.added)

    def show_state(self, state: SessionsState) -> None:
        """Show the sessions around today."""
        self._hours.setText(all_hours_words(state.hours))
        self._hours.setVisible(bool(state.hours.planned))
        with staying(self._page):
            self._fill(self._ahead, state.ahead, begun=False)
            self._fill(self._behind, state.behind, begun=True)
        self._ahead_title.setVisible(bool(state.ahead))
        self._behind_title.setVisible(bool(state.behind))
        self._none.setVisible(not (state.ahead or state.behind))
        tab_as_laid_out(self)

    def form_kept(self) -> None:
        """What was typed into the form was kept."""
        self._lines.clear(LINE)

    def _fill(self, column: Column, sessions: tuple[Timed, ...], *, begun: bool) -> None:
        column.clear()
        for local, session in sessions:
            row = SessionRow(session, local, begun=begun)
            row.answered.connect(self.answered)
            row.opened.connect(self.opened)
            column.column.addWidget(row)

    def _lay_out(self) -> None:
        column = self._page.column
        for widget in (
            self._hours,
            self._none,
            self._behind_title,
            self._behind,
            self._ahead_title,
            self._ahead,
            self._form,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
