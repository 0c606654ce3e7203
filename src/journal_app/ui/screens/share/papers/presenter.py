"""Which paper, for whom, and what to know of it before it leaves."""

from dataclasses import replace

from journal_app.domain.preferences import Preferences
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.share.papers.gather import GatheredPaper
from journal_app.ui.screens.share.papers.state import PaperRequest, PapersState
from journal_app.ui.screens.share.papers.view import PapersView
from journal_app.ui.screens.share.preview.presenter import PreviewPresenter
from journal_app.usecases.ports import PreferenceBook


class PapersPresenter:
    """Every change shows the paper afresh."""

    def __init__(
        self,
        view: PapersView,
        context: ScreenContext,
        preferences: PreferenceBook,
        preview: PreviewPresenter[PaperRequest, GatheredPaper],
    ) -> None:
        self._view, self._context = view, context
        self._preferences, self._preview = preferences, preview
        self._state = PapersState(PaperRequest())
        self._begun = False
        view.changed.connect(self._set)

    def reload(self) -> None:
        """Gather and draw afresh."""
        self._context.jobs.run(
            self._preferences.get,
            owner=self._view,
            done=self._begin,
            refused=self._preview.refuse,
        )

    def ask_again(self, request: PaperRequest) -> None:
        """Show a paper as it was shared before."""
        self._begun = True
        self._state = replace(self._state, request=request)

    def choose(self, paperwork: Paperwork) -> None:
        """Choose which page is shown from now on."""
        request = replace(self._state.request, paperwork=paperwork)
        self._state = replace(self._state, request=request)

    def _begin(self, preferences: Preferences) -> None:
        request = self._state.request
        if not self._begun:
            self._begun = True
            request = replace(request, paper=preferences.paper, who=preferences.initials)
        self._set(request)

    def _set(self, request: PaperRequest) -> None:
        self._show(replace(self._state, request=request))
        self._preview.ask(request, gathered=self._gathered, looked_through=self._missing)

    def _gathered(self, paper: GatheredPaper) -> None:
        self._show(replace(self._state, unplanned=paper.unplanned, names=paper.names))

    def _missing(self, letters: tuple[MissingLetters, ...]) -> None:
        self._show(replace(self._state, missing=letters))

    def _show(self, state: PapersState) -> None:
        self._state = state
        self._view.show_state(state)
