"""Lists questionnaires, takes new ones in, and removes them with a way back."""

from pathlib import Path

from journal_app.domain.ids import QuestionnaireId
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.translation import tr
from journal_app.ui.form_files import FormFiles
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.questionnaires.state import (
    QuestionnairesState,
    form_row,
    removed_row,
)
from journal_app.ui.screens.questionnaires.view import QuestionnairesView
from journal_app.usecases.add_questionnaire import AddQuestionnaire
from journal_app.usecases.read_questionnaires import FormView, ReadQuestionnaires, RemovedForm

NAME = "questionnaires"
Found = tuple[tuple[FormView, ...], tuple[RemovedForm, ...]]


class QuestionnairesPresenter:
    """Every change is kept at once."""

    def __init__(
        self,
        view: QuestionnairesView,
        context: ScreenContext,
        forms: ReadQuestionnaires,
        add: AddQuestionnaire,
        files: FormFiles,
    ) -> None:
        self._view, self._context = view, context
        self._forms, self._add, self._files = forms, add, files
        navigator = context.navigator
        view.add_requested.connect(lambda: files.ask_form(self._read))
        view.fill_requested.connect(lambda form: navigator.fill_in(QuestionnaireId(form)))
        view.results_requested.connect(lambda form: navigator.show_results(QuestionnaireId(form)))
        view.guide_requested.connect(lambda: navigator.open_guide("questionnaires"))
        view.remove_requested.connect(self._remove)
        view.restore_requested.connect(self._restore)

    def reload(self) -> None:
        """Show every questionnaire as it stands."""
        today = self._context.clock.today
        self._context.jobs.run(
            lambda: (self._forms(today()), self._forms.removed()),
            owner=self._view,
            done=self._show,
            refused=self._context.refuse,
        )

    def _show(self, found: Found) -> None:
        forms, removed = found
        never = tr("Not filled in yet")
        self._view.show_state(
            QuestionnairesState(
                rows=tuple(form_row(view, never) for view in forms),
                removed=tuple(removed_row(form) for form in removed),
            )
        )

    def _read(self, path: Path) -> None:
        """Read a file; it is kept when its questions were asked about."""
        self._context.jobs.run(
            lambda: self._add.read(self._files.read(path)),
            owner=self._view,
            done=lambda unasked: self._context.navigator.ask_marks(
                unasked, new=True, then=self._added
            ),
            refused=self._context.refuse,
        )

    def _added(self, form: KeptForm) -> None:
        self._context.navigator.go(NAME)
        said = tr("Saved. Under “Results and settings” you can say when it is due.")
        if form.marked:
            said += " " + tr("What you ticked opens Help now when it is above zero.")
        self._context.notices.say(said)

    def _remove(self, form: str) -> None:
        self._context.jobs.run(
            lambda: self._add.remove(QuestionnaireId(form)),
            owner=self._view,
            done=lambda _: self._context.notices.undoable(
                tr("Removed, with what was filled in. It stays 30 days."),
                tr("removing a questionnaire"),
                lambda: self._restore(form),
                lambda: self._remove(form),
            ),
            refused=self._context.refuse,
        )

    def _restore(self, form: str) -> None:
        self._context.jobs.run(
            lambda: self._add.restore(QuestionnaireId(form)),
            owner=self._view,
            done=lambda _: self._context.notices.say(tr("It is back.")),
            refused=self._context.refuse,
        )
