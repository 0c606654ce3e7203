"""Leads from part to part, and loads the one that is seen."""

from collections.abc import Callable, Mapping

from journal_app.ui.screens.trends.state import Tab
from journal_app.ui.screens.trends.view import TrendsView


class TrendsPresenter:
    """Begins with the board of warning signs."""

    def __init__(self, view: TrendsView, reload: Mapping[Tab, Callable[[], None]]) -> None:
        self._view, self._reload = view, reload
        view.tab_chosen.connect(self.go)
        view.show_tab(view.tab)

    def reload(self) -> None:
        """Show the part that is seen as it stands."""
        self._reload[self._view.tab]()

    def go(self, tab: Tab) -> None:
        """Show a part."""
        self._view.show_tab(tab)
        self._reload[tab]()
