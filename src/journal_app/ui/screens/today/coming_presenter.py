"""Loads what comes near: situations of the plan, and questionnaires that are due."""

from journal_app.domain.ids import QuestionnaireId
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.today.view import TodayView
from journal_app.usecases.read_coming import ReadComing


class ComingPresenter:
    """Each part shows when it is read."""

    def __init__(self, view: TodayView, context: ScreenContext, coming: ReadComing) -> None:
        self._view, self._context, self._coming = view, context, coming
        navigator = context.navigator
        view.due.opened.connect(lambda form: navigator.fill_in(QuestionnaireId(form)))
        view.coming.opened.connect(lambda: navigator.open_plan(PlanPart.SITUATIONS))

    def reload(self) -> None:
        """Show both as they stand."""
        run, view = self._context.jobs.run, self._view
        run(
            self._coming.situations,
            owner=view,
            done=view.coming.show_situations,
            refused=self._context.refuse,
        )
        run(self._coming.due, owner=view, done=view.due.show_forms, refused=self._context.refuse)
