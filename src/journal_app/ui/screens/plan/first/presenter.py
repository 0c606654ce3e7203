"""Keeps what was filled in in the first five minutes."""

from journal_app.domain.errors import JournalError
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.plan.first.kind import FirstPlanKind
from journal_app.ui.screens.plan.open_forms import OpenForms
from journal_app.ui.screens.plan.pieces.form import PieceForm
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.usecases.begin_plan import BeginPlan
from journal_app.usecases.read_plan import PlanNow


class FirstPresenter:
    """One form; what is filled in is kept at once."""

    def __init__(
        self,
        form: PieceForm,
        context: ScreenContext,
        kind: FirstPlanKind,
        begin: BeginPlan,
        forms: OpenForms,
    ) -> None:
        self._form, self._context = form, context
        self._kind, self._begin, self._forms = kind, begin, forms
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
        waiting = self._forms.form(PlanPart.FIRST)
        said = tr(
            "Fill in what comes to mind, leave out what does not. Everything can be changed later."
        )
        self._form.ask("", said, self._kind.fields(now), {} if waiting is None else waiting[1])

    def _typed(self) -> None:
        self._forms.keep(PlanPart.FIRST, "", self._form.values)

    def _keep(self) -> None:
        if self._now is None:
            return
        try:
            made = self._kind.made(self._form.values, self._now)
        except JournalError as error:
            self._context.refuse(error)
            return
        if made.empty:
            self._leave()
            return

        def undo() -> None:
            self._context.jobs.run(
                lambda: self._begin.take_back(made),
                owner=self._form,
                done=lambda _: None,
                refused=self._context.refuse,
            )

        def done(_: None) -> None:
            self._leave()
            self._context.notices.undoable(
                tr("Your plan has begun."),
                tr("beginning the plan"),
                undo,
                save,
            )

        def save() -> None:
            self._context.jobs.run(
                lambda: self._begin.save(made),
                owner=self._form,
                done=done,
                refused=self._context.refuse,
            )

        save()

    def _leave(self) -> None:
        self._asked = False
        self._forms.close(PlanPart.FIRST)
        self._form.done.emit()
