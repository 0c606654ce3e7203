"""Goals: what somebody wants, in small steps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.goal import Goal
from journal_app.translation import tr
from journal_app.ui.screens.programme.goals.card import GoalCard, step_line
from journal_app.ui.screens.programme.goals.form import GoalForm
from journal_app.ui.screens.programme.goals.state import GoalsState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.unsaved.staying import staying
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class GoalsView(QWidget):
    """A card for each goal."""

    kept = Signal(object, str, str)
    changed = Signal(object)
    step_added = Signal(object, str)
    removed = Signal(object)
    entry_opened = Signal(object)

    def __init__(self, lines: TypedLines, icons: Icons) -> None:
        super().__init__()
        self._lines, self._icons = lines, icons
        self._page = Page()
        self._said = label(
            tr(
                "What do you want more of in your life? A goal is easier to keep in sight with a "
                "reason and one small next step. Nothing here is measured."
            ),
            "muted",
        )
        self._cards = Column(spacing=12)
        self._form = GoalForm(lines)
        column = self._page.column
        for widget in (self._said, self._cards, self._form):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        self._form.kept.connect(self.kept)

    def show_state(self, state: GoalsState) -> None:
        """Show every goal."""
        with staying(self._page):
            self._cards.clear()
            for goal in state.goals:
                self._cards.column.addWidget(self._card(goal, state))
        self._said.setVisible(not state.goals)
        tab_as_laid_out(self)

    def form_kept(self) -> None:
        """The words of the form were kept."""
        self._form.finish()

    def step_kept(self, goal: Goal) -> None:
        """The step that was typed for a goal was kept."""
        self._lines.clear(step_line(goal))

    def _card(self, goal: Goal, state: GoalsState) -> GoalCard:
        card = GoalCard(goal, state, self._lines, self._icons)
        card.changed.connect(self.changed)
        card.step_added.connect(self.step_added)
        card.removed.connect(self.removed)
        card.entry_opened.connect(self.entry_opened)
        card.words_requested.connect(self._form.change)
        return card
