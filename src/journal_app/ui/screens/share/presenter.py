"""Leads from part to part, and loads the one that is seen."""

from collections.abc import Callable, Mapping

from journal_app.ui.screens.share.state import Tab
from journal_app.ui.screens.share.view import ShareView

Reload = Callable[[], None]


class SharePresenter:
    """A part that is not seen is loaded when it is gone to."""

    def __init__(self, view: ShareView, reload: Mapping[Tab, Reload]) -> None:
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
