"""Lists questionnaires, takes new ones in, and removes them with a way back."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import QuestionnaireId
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.questionnaires.state import (
    QuestionnairesState,
    form_row,
    removed_row,
)
from journal_app.ui.screens.questionnaires.view import QuestionnairesView
from journal_app.usecases.add_questionnaire import Unasked
from journal_app.usecases.read_questionnaires import FormView, RemovedForm

Found = tuple[tuple[FormView, ...], tuple[RemovedForm, ...]]


@dataclass(frozen=True, slots=True)
class ListActions:
    """What the list needs done."""

    read: Callable[[], Found]
    read_file: Callable[[Path], Unasked]
    ask_marks: Callable[[Unasked, Callable[[KeptForm], None]], None]
    """Asks which questions are about not being safe; the new one is kept after that."""
    ask_file: Callable[[Callable[[Path], None]], None]
    delete: Callable[[QuestionnaireId], None]
    restore: Callable[[QuestionnaireId], None]


class QuestionnairesPresenter:
    """Every change is kept at once."""

    def __init__(
        self, view: QuestionnairesView, jobs: Jobs, actions: ListActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        view.add_requested.connect(lambda: actions.ask_file(self._add))
        view.remove_requested.connect(self._remove)
        view.restore_requested.connect(self._restore)

    def reload(self) -> None:
        """Show every questionnaire as it stands."""
        self._jobs.run(self._actions.read, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, found: Found) -> None:
        forms, removed = found
        never = tr("Not filled in yet")
        self._view.show_state(
            QuestionnairesState(
                rows=tuple(form_row(view, never) for view in forms),
                removed=tuple(removed_row(form) for form in removed),
            )
        )

    def _add(self, path: Path) -> None:
        self._jobs.run(
            lambda: self._actions.read_file(path),
            owner=self._view,
            done=lambda unasked: self._actions.ask_marks(unasked, self._added),
            refused=self._refuse,
        )

    def _added(self, form: KeptForm) -> None:
        said = tr("Saved. Under “Results and settings” you can say when it is due.")
        if form.marked:
            said += " " + tr("What you ticked opens Help now when it is above zero.")
        self._notices.say(said)

    def _remove(self, form: str) -> None:
        self._jobs.run(
            lambda: self._actions.delete(QuestionnaireId(form)),
            owner=self._view,
            done=lambda _: self._notices.undoable(
                tr("Removed, with what was filled in. It stays 30 days."),
                tr("removing a questionnaire"),
                lambda: self._restore(form),
                lambda: self._remove(form),
            ),
            refused=self._refuse,
        )

    def _restore(self, form: str) -> None:
        self._jobs.run(
            lambda: self._actions.restore(QuestionnaireId(form)),
            owner=self._view,
            done=lambda _: self._notices.say(tr("It is back.")),
            refused=self._refuse,
        )

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
