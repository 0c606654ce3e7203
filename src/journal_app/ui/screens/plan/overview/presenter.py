"""Keeps that the plan was looked through; leads to everything else."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from journal_app.domain.errors import JournalError
from journal_app.domain.plan.plan import PlanVersion
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.plan.open_forms import OpenForms
from journal_app.ui.screens.plan.overview.told import overview_state
from journal_app.ui.screens.plan.overview.view import OverviewView
from journal_app.ui.screens.plan.state import Part
from journal_app.usecases.read_plan import PlanNow

_WHO = "who"


@dataclass(frozen=True, slots=True)
class OverviewActions:
    """What the overview needs done."""

    reviewed: Callable[[date, str], PlanVersion]
    forget: Callable[[PlanVersion], None]
    therapist: Callable[[], str]
    """The name that was typed last; runs on the journal's thread."""
    card_outside: Callable[[], bool]
    forms: OpenForms


class OverviewPresenter:
    """Keeps that the plan was looked through; leads to everything else."""

    def __init__(
        self, view: OverviewView, jobs: Jobs, actions: OverviewActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        view.review.reviewed.connect(self._review)
        view.review.typed.connect(lambda who: actions.forms.keep(Part.OVERVIEW, "", {_WHO: who}))

    def show(self, now: PlanNow) -> None:
        """Show the plan at a glance."""
        self._view.show_state(overview_state(now, card_outside=self._actions.card_outside()))
        typed = self._actions.forms.form(Part.OVERVIEW)
        if typed is not None:
            self._view.review.put_back(typed[1].get(_WHO, ""))
        self._jobs.run(
            self._actions.therapist,
            owner=self._view,
            done=lambda who: self._view.review.offer(now.today, who),
            refused=self._refuse,
        )

    def _review(self, on: date, who: str) -> None:
        def kept(version: PlanVersion) -> None:
            self._actions.forms.close(Part.OVERVIEW)

            def forget() -> None:
                self._jobs.run(
                    lambda: self._actions.forget(version),
                    owner=self._view,
                    done=lambda _: None,
                    refused=self._refuse,
                )

            self._notices.undoable(
                tr("Saved."),
                tr("looking through the plan"),
                forget,
                lambda: self._review(on, who),
            )

        self._jobs.run(
            lambda: self._actions.reviewed(on, who),
            owner=self._view,
            done=kept,
            refused=self._refuse,
        )

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
