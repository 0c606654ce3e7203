"""Loads a year, and leads to the one before and after."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import MOOD
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.trends.year.told import year_state
from journal_app.ui.screens.trends.year.view import YearView
from journal_app.usecases.insight.year import Year


@dataclass(frozen=True, slots=True)
class YearActions:
    """What the year needs done."""

    read: Callable[[int, ScaleId], Year]
    today: Callable[[], date]
    open_day: Callable[[date], None]


class YearPresenter:
    """Begins with this year and the mood."""

    def __init__(self, view: YearView, jobs: Jobs, actions: YearActions, notices: Notices) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        self._year, self._scale = actions.today().year, MOOD
        view.scale_chosen.connect(self._choose)
        view.turned.connect(self._turn)
        view.day_opened.connect(actions.open_day)

    def reload(self) -> None:
        """Load the year afresh."""
        year, scale = self._year, self._scale

        def show(found: Year) -> None:
            if (year, scale) == (self._year, self._scale):
                self._view.show_state(year_state(found, self._actions.today()))

        self._jobs.run(
            lambda: self._actions.read(year, scale),
            owner=self._view,
            done=show,
            refused=self._refuse,
        )

    def _choose(self, scale: str) -> None:
        self._scale = ScaleId(scale)
        self.reload()

    def _turn(self, years: int) -> None:
        self._year += years
        self.reload()

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
