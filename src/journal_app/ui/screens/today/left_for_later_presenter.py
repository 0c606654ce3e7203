"""Reminds of what was left for later, and leads to it."""

from journal_app.domain.first_step import FirstStep
from journal_app.translation import tr
from journal_app.ui.device import Device
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.settings.state import Setting
from journal_app.ui.screens.today.left_for_later import LeftForLater
from journal_app.usecases.first_steps import FirstSteps


class LeftForLaterPresenter:
    """What is missing is looked up each time; what was sent away does not come back."""

    def __init__(
        self, view: LeftForLater, context: ScreenContext, steps: FirstSteps, device: Device
    ) -> None:
        self._view, self._context = view, context
        self._steps, self._device = steps, device
        self._shown: tuple[FirstStep, ...] = ()
        view.answered.connect(self._answer)
        view.sent_away.connect(self._send_away)

    def reload(self) -> None:
        """Show what is missing now."""
        country = self._device.choices().country is not None
        self._context.jobs.run(
            lambda: self._steps.missing(country=country),
            owner=self._view,
            done=self._show,
            refused=self._context.refuse,
        )

    def _show(self, steps: tuple[FirstStep, ...]) -> None:
        self._shown = steps
        self._view.show_steps(steps)

    def _answer(self, step: FirstStep) -> None:
        navigator = self._context.navigator
        match step:
            case FirstStep.WORDS:
                navigator.open_recovery_words()
            case FirstStep.COUNTRY:
                navigator.open_setting(Setting.COUNTRY)
            case FirstStep.SIGNS:
                navigator.open_plan(PlanPart.SIGNS)

    def _send_away(self) -> None:
        steps = self._shown

        def away(_: object) -> None:
            self.reload()
            self._context.notices.undoable(
                tr("You are not reminded of it again."),
                tr("leaving a reminder out"),
                lambda: self._keep(steps, again=True),
                lambda: self._keep(steps, again=False),
            )

        self._context.jobs.run(
            lambda: self._steps.leave_alone(steps),
            owner=self._view,
            done=away,
            refused=self._context.refuse,
        )

    def _keep(self, steps: tuple[FirstStep, ...], *, again: bool) -> None:
        work = self._steps.remind_again if again else self._steps.leave_alone
        self._context.jobs.run(
            lambda: work(steps),
            owner=self._view,
            done=lambda _: self.reload(),
            refused=self._context.refuse,
        )
