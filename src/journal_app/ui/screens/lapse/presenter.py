"""Reads what was written in advance; keeps nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from journal_app.domain.errors import JournalError
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.lapse.state import LapseState, Step
from journal_app.ui.screens.lapse.view import LapseView


@dataclass(frozen=True, slots=True)
class LapseActions:
    """What the way needs, and where it leads."""

    read: Callable[[], LapseState]
    danger: Callable[[tuple[str, ...]], None]
    """Shows what to do, in these steps, and the numbers."""
    numbers: Callable[[], None]
    write: Callable[[], None]
    plan: Callable[[], None]
    left: Callable[[], None]


class LapsePresenter:
    """The first page needs nothing from the journal, so it stands there at once."""

    def __init__(
        self, view: LapseView, jobs: Jobs, actions: LapseActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        view.danger_requested.connect(actions.danger)
        view.numbers_requested.connect(actions.numbers)
        view.write_requested.connect(actions.write)
        view.plan_requested.connect(actions.plan)
        view.left.connect(actions.left)
        view.show_state(LapseState())

    def begin(self) -> None:
        """Start from the first page."""
        self._view.show_step(Step.SAFE)

    def reload(self) -> None:
        """Show what stands in the plan now, on the page that is shown."""
        self._jobs.run(
            self._actions.read,
            owner=self._view,
            done=self._view.show_state,
            refused=self._refuse,
        )

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
