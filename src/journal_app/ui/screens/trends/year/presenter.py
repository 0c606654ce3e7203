"""Loads a year, and leads to the one before and after."""

from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import MOOD
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.trends.year.make_state import year_state
from journal_app.ui.screens.trends.year.view import YearView
from journal_app.usecases.insight.year import ReadYear, Year


class YearPresenter:
    """Begins with this year and the mood."""

    def __init__(self, view: YearView, context: ScreenContext, read: ReadYear) -> None:
        self._view, self._context, self._read = view, context, read
        self._year, self._scale = context.clock.today().year, MOOD
        view.scale_chosen.connect(self._choose)
        view.turned.connect(self._turn)

    def reload(self) -> None:
        """Load the year afresh."""
        year, scale, today = self._year, self._scale, self._context.clock.today()

        def show(found: Year) -> None:
            if (year, scale) == (self._year, self._scale):
                self._view.show_state(year_state(found, today))

        self._context.jobs.run(
            lambda: self._read(year, scale, today),
            owner=self._view,
            done=show,
            refused=self._context.refuse,
        )

    def _choose(self, scale: str) -> None:
        self._scale = ScaleId(scale)
        self.reload()

    def _turn(self, years: int) -> None:
        self._year += years
        self.reload()
