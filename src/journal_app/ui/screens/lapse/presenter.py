"""Reads what was written in advance; keeps nothing."""

from journal_app.domain.entry import EntryKind
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.lapse.read_lapse import ReadLapse
from journal_app.ui.screens.lapse.state import LapseState, LapseStep
from journal_app.ui.screens.lapse.view import LapseView
from journal_app.ui.screens.plan.state import PlanPart


class LapsePresenter:
    """The first page needs nothing from the journal, so it stands there at once."""

    def __init__(self, view: LapseView, context: ScreenContext, read: ReadLapse) -> None:
        self._view, self._context, self._read = view, context, read
        navigator = context.navigator
        view.danger_requested.connect(
            lambda steps: navigator.help_now(after_unsafe=True, steps=steps)
        )
        view.numbers_requested.connect(navigator.show_numbers)
        view.write_requested.connect(lambda: navigator.write(EntryKind.LAPSE))
        view.plan_requested.connect(lambda: navigator.open_plan(PlanPart.OVERVIEW))
        view.left.connect(navigator.back)
        view.show_state(LapseState())

    def begin(self) -> None:
        """Start from the first page."""
        self._view.show_step(LapseStep.SAFE)

    def reload(self) -> None:
        """Show what stands in the plan now, on the page that is shown."""
        self._context.jobs.run(
            self._read,
            owner=self._view,
            done=self._view.show_state,
            refused=self._context.refuse,
        )
