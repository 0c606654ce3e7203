"""Keeps what was filled in in the first five minutes."""

from collections.abc import Callable
from dataclasses import dataclass

from journal_app.domain.errors import JournalError
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.plan.first.kind import FirstPlan, FirstPlanKind
from journal_app.ui.screens.plan.open_forms import OpenForms
from journal_app.ui.screens.plan.pieces.form import PieceForm
from journal_app.ui.screens.plan.state import Part
from journal_app.usecases.read_plan import PlanNow


@dataclass(frozen=True, slots=True)
class FirstActions:
    """What the first five minutes need done."""

    save: Callable[[FirstPlan], None]
    take_back: Callable[[FirstPlan], None]
    forms: OpenForms
    left: Callable[[], None]


class FirstPresenter:
    """One form; what is filled in is kept at once."""

    def __init__(
        self,
        form: PieceForm,
        kind: FirstPlanKind,
        jobs: Jobs,
        actions: FirstActions,
        notices: Notices,
    ) -> None:
        self._form, self._kind, self._jobs = form, kind, jobs
        self._actions, self._notices = actions, notices
        self._now: PlanNow | None = None
        self._asked = False
        form.changed.connect(self._typed)
        form.kept.connect(self._keep)
        form.left.connect(self._leave)

    def show(self, now: PlanNow) -> None:
        """Ask, unless it is being answered."""
        self._now = now
        if self._asked:
            return
        self._asked = True
        waiting = self._actions.forms.form(Part.FIRST)
        said = tr(
            "Fill in what comes to mind, leave out what does not. Everything can be changed later."
        )
        self._form.ask("", said, self._kind.fields(now), {} if waiting is None else waiting[1])

    def _typed(self) -> None:
        self._actions.forms.keep(Part.FIRST, "", self._form.values)

    def _keep(self) -> None:
        if self._now is None:
            return
        try:
            made = self._kind.made(self._form.values, self._now)
        except JournalError as error:
            self._refuse(error)
            return
        if made.empty:
            self._leave()
            return

        def undo() -> None:
            self._jobs.run(
                lambda: self._actions.take_back(made),
                owner=self._form,
                done=lambda _: None,
                refused=self._refuse,
            )

        def done(_: None) -> None:
            self._leave()
            self._notices.undoable(
                tr("Your plan has begun."),
                tr("beginning the plan"),
                undo,
                save,
            )

        def save() -> None:
            self._jobs.run(
                lambda: self._actions.save(made), owner=self._form, done=done, refused=self._refuse
            )

        save()

    def _leave(self) -> None:
        self._asked = False
        self._actions.forms.close(Part.FIRST)
        self._actions.left()

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
