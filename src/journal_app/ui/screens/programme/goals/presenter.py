"""Keeps goals and their steps."""

from collections.abc import Callable
from dataclasses import replace

from journal_app.domain.errors import JournalError
from journal_app.domain.goal import Goal, GoalStep
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.goals.read_state import ReadGoalsState
from journal_app.ui.screens.programme.goals.state import GoalsState
from journal_app.ui.screens.programme.goals.view import GoalsView
from journal_app.usecases.add_goal import AddGoal
from journal_app.usecases.programme_ports import Goals


class GoalsPresenter:
    """Every change is kept at once."""

    def __init__(
        self,
        view: GoalsView,
        context: ScreenContext,
        read: ReadGoalsState,
        book: Goals,
        add: AddGoal,
    ) -> None:
        self._view, self._context = view, context
        self._read, self._book, self._add_goal = read, book, add
        self._goals: tuple[Goal, ...] = ()
        view.kept.connect(self._keep_words)
        view.changed.connect(self._save)
        view.step_added.connect(self._add_step)
        view.removed.connect(self._remove)
        view.entry_opened.connect(context.navigator.show_entry)

    def reload(self) -> None:
        """Show the goals as they stand."""
        self._context.jobs.run(
            self._read, owner=self._view, done=self._show, refused=self._context.refuse
        )

    def _show(self, state: GoalsState) -> None:
        self._goals = state.goals
        self._view.show_state(state)

    def _keep_words(self, goal: Goal | None, text: str, why: str) -> None:
        if goal is None:
            self._run(lambda: self._add_goal(text, why), self._view.form_kept)
            return
        try:
            made = replace(self._newest(goal), text=text, why=why)
        except JournalError as error:
            self._context.refuse(error)
            return
        self._save(made, self._view.form_kept)

    def _add_step(self, goal: Goal, text: str) -> None:
        try:
            changed = replace(goal, steps=(*goal.steps, GoalStep(text)))
        except JournalError as error:
            self._context.refuse(error)
            return
        self._save(changed, lambda: self._view.step_kept(goal))

    def _remove(self, goal: Goal) -> None:
        def removed() -> None:
            self._context.notices.undoable(
                tr("Removed."),
                tr("removing a goal"),
                lambda: self._save(goal),
                lambda: self._remove(goal),
            )

        self._run(lambda: self._book.delete(goal.id), removed)

    def _newest(self, goal: Goal) -> Goal:
        return next((one for one in self._goals if one.id == goal.id), goal)

    def _save(self, goal: Goal, done: Callable[[], None] = lambda: None) -> None:
        self._run(lambda: self._book.save(goal), done)

    def _run(self, work: Callable[[], None], done: Callable[[], None]) -> None:
        self._context.jobs.run(
            work, owner=self._view, done=lambda _: done(), refused=self._context.refuse
        )
