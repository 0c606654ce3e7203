"""Keeps that the plan was looked through; leads to everything else."""

from datetime import date

from journal_app.domain.plan.plan import PlanVersion
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.translation import tr
from journal_app.ui.device import Device
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.plan.open_forms import OpenForms
from journal_app.ui.screens.plan.overview.view import OverviewView
from journal_app.ui.screens.plan.overview.words import overview_state
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.usecases.keep_plan import KeepPlan
from journal_app.usecases.read_plan import PlanNow

_WHO = "who"


class OverviewPresenter:
    """Keeps that the plan was looked through; leads to everything else."""

    def __init__(
        self,
        view: OverviewView,
        context: ScreenContext,
        keep: KeepPlan,
        device: Device,
        forms: OpenForms,
    ) -> None:
        self._view, self._context = view, context
        self._keep, self._device, self._forms = keep, device, forms
        ways = context.navigator
        view.review.reviewed.connect(self._review)
        view.review.typed.connect(lambda who: forms.keep(PlanPart.OVERVIEW, "", {_WHO: who}))
        view.goals_requested.connect(lambda: ways.open_programme(ProgrammeTab.GOALS))
        view.afterwards_requested.connect(lambda: ways.open_programme(ProgrammeTab.STEP_DOWN))
        view.lapse_requested.connect(ways.after_lapse)
        view.phone_requested.connect(lambda: ways.open_paper(Paperwork.POCKET))

    def show(self, now: PlanNow) -> None:
        """Show the plan at a glance."""
        outside = self._device.choices().card is not None
        self._view.show_state(overview_state(now, card_outside=outside))
        typed = self._forms.form(PlanPart.OVERVIEW)
        if typed is not None:
            self._view.review.put_back(typed[1].get(_WHO, ""))
        self._view.review.offer(now.today, now.therapist)

    def _review(self, on: date, who: str) -> None:
        def kept(version: PlanVersion) -> None:
            self._forms.close(PlanPart.OVERVIEW)

            def forget() -> None:
                self._context.jobs.run(
                    lambda: self._keep.forget(version),
                    owner=self._view,
                    done=lambda _: None,
                    refused=self._context.refuse,
                )

            self._context.notices.undoable(
                tr("Saved."),
                tr("looking through the plan"),
                forget,
                lambda: self._review(on, who),
            )

        self._context.jobs.run(
            lambda: self._keep.reviewed(on, who),
            owner=self._view,
            done=kept,
            refused=self._context.refuse,
        )
