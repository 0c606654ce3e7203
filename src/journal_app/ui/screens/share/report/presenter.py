"""What is chosen for the report, and what to know of it before it leaves."""

from dataclasses import replace

from journal_app.domain.preferences import Preferences
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.share.preview.presenter import PreviewPresenter
from journal_app.ui.screens.share.report.gather import GatheredReport
from journal_app.ui.screens.share.report.state import (
    PickedPeriod,
    ReportRequest,
    ReportState,
    ReportSurroundings,
    period_days,
)
from journal_app.ui.screens.share.report.surroundings import ReadReportSurroundings
from journal_app.ui.screens.share.report.view import ReportView
from journal_app.usecases.ports import PreferenceBook


class ReportPresenter:
    """Every change shows the report afresh."""

    def __init__(
        self,
        view: ReportView,
        context: ScreenContext,
        surroundings: ReadReportSurroundings,
        preferences: PreferenceBook,
        preview: PreviewPresenter[ReportRequest, GatheredReport],
    ) -> None:
        self._view, self._context = view, context
        self._surroundings, self._preferences = surroundings, preferences
        self._preview = preview
        today = context.clock.today()
        self._state = ReportState(ReportRequest(today, today))
        self._begun = False
        view.period_chosen.connect(self._choose_period)
        view.changed.connect(lambda request: self._set(self._state, request))

    def reload(self) -> None:
        """Compose and draw afresh."""

        def load() -> tuple[ReportSurroundings, Preferences]:
            return self._surroundings(), self._preferences.get()

        self._context.jobs.run(
            load, owner=self._view, done=self._begin, refused=self._preview.refuse
        )

    def ask_again(self, request: ReportRequest) -> None:
        """Show a report with what was chosen for an earlier one."""
        self._begun = True
        self._state = replace(self._state, period=PickedPeriod.OWN, request=request)

    def _begin(self, answer: tuple[ReportSurroundings, Preferences]) -> None:
        around, preferences = answer
        request, state = self._state.request, replace(self._state, around=around)
        if not self._begun:
            self._begun = True
            request = replace(
                request,
                paper=preferences.paper,
                who=preferences.initials,
                for_whom=preferences.therapist,
                names=preferences.names,
                safety_line=preferences.safety_line,
            )
        self._set(state, request)

    def _choose_period(self, period: str) -> None:
        self._set(replace(self._state, period=PickedPeriod(period)), self._state.request)

    def _set(self, state: ReportState, request: ReportRequest) -> None:
        days = period_days(state.period, self._context.clock.today(), state.around)
        if days is not None:
            request = replace(request, first=days[0], last=days[1])
        self._show(replace(state, request=request))
        self._preview.ask(request, gathered=self._gathered, looked_through=self._missing)

    def _gathered(self, report: GatheredReport) -> None:
        if report.entries != self._state.entries:
            self._show(replace(self._state, entries=report.entries))

    def _missing(self, letters: tuple[MissingLetters, ...]) -> None:
        self._show(replace(self._state, missing=letters))

    def _show(self, state: ReportState) -> None:
        self._state = state
        self._view.show_state(state)
