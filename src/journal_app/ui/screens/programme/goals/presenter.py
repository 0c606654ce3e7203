"""Keeps goals and their steps."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from journal_app.domain.entry import Entry
from journal_app.domain.errors import JournalError
from journal_app.domain.goal import Goal, Step
from journal_app.domain.ids import GoalId
from journal_app.translation import tr
from journal_app.ui.entry_card import card
from journal_app.ui.jobs import Jobs
from journal_app.ui.names import Names
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.programme.goals.card import step_line
from journal_app.ui.screens.programme.goals.state import GoalsState, PracticeLine
from journal_app.ui.screens.programme.goals.view import GoalsView
from journal_app.ui.words import short_day
from journal_app.usecases.read_goals import GoalsNow


@dataclass(frozen=True, slots=True)
class GoalsActions:
    """What the goals page needs done."""

    read: Callable[[], tuple[GoalsNow, Names]]
    save: Callable[[Goal], None]
    delete: Callable[[GoalId], None]
    new_id: Callable[[], str]
    kept: Callable[[str], None]
    """A typed line was kept."""


class GoalsPresenter:
    """Every change is kept at once."""

    def __init__(
        self, view: GoalsView, jobs: Jobs, actions: GoalsActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        self._goals: tuple[Goal, ...] = ()
        view.kept.connect(self._keep_words)
        view.changed.connect(self._save)
        view.step_added.connect(self._add_step)
        view.removed.connect(self._remove)

    def reload(self) -> None:
        """Show the goals as they stand."""
        self._jobs.run(self._actions.read, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, answer: tuple[GoalsNow, Names]) -> None:
        now, names = answer
        self._goals = now.goals
        practices = tuple(self._line(entry, names) for entry in now.practices)
        self._view.show_state(GoalsState(now.today, self._goals, practices))

    def _line(self, entry: Entry, names: Names) -> PracticeLine:
        said = card(entry, names)
        about = said.summary or said.title
        return PracticeLine(entry.id, f"{short_day(entry.moment.day)}: {about}"[:120])

    def _keep_words(self, goal: Goal | None, text: str, why: str) -> None:
        try:
            if goal is None:
                last = max((one.position for one in self._goals), default=-1)
                made = Goal(GoalId(self._actions.new_id()), text, why, position=last + 1)
            else:
                made = replace(self._newest(goal), text=text, why=why)
        except JournalError as error:
            self._refuse(error)
            return
        self._save(made, self._view.form_kept)

    def _add_step(self, goal: Goal, text: str) -> None:
        try:
            changed = replace(goal, steps=(*goal.steps, Step(text)))
        except JournalError as error:
            self._refuse(error)
            return
        self._save(changed, lambda: self._actions.kept(step_line(goal)))

    def _remove(self, goal: Goal) -> None:
        def removed(_: None) -> None:
            self._notices.undoable(
                tr("Removed."),
                tr("removing a goal"),
                lambda: self._save(goal),
                lambda: self._remove(goal),
            )

        self._jobs.run(
            lambda: self._actions.delete(goal.id),
            owner=self._view,
            done=removed,
            refused=self._refuse,
        )

    def _newest(self, goal: Goal) -> Goal:
        return next((one for one in self._goals if one.id == goal.id), goal)

    def _save(self, goal: Goal, done: Callable[[], None] = lambda: None) -> None:
        self._jobs.run(
            lambda: self._actions.save(goal),
            owner=self._view,
            done=lambda _: done(),
            refused=self._refuse,
        )

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
