"""Leads from part to part, and loads the one that is seen."""

from collections.abc import Callable, Mapping

from journal_app.ui.readiness import Readiness
from journal_app.ui.screens.share.state import Tab
from journal_app.ui.screens.share.view import ShareView

Reload = Callable[[], None]


class SharePresenter:
    """A part that is not seen is loaded when it is gone to."""

    def __init__(
        self,
        view: ShareView,
        reload: Mapping[Tab, Reload],
        readiness: Readiness | None = None,
    ) -> None:
        self._view, self._reload, self._readiness = view, reload, readiness
        view.tab_chosen.connect(self.go)
        view.show_tab(view.tab)

    def reload(self) -> None:
        """Show the part that is seen as it stands."""
        self._reload[self._view.tab]()

    def go(self, tab: Tab) -> None:
        """Show a part."""
        seen = self._view.tab is tab
        self._view.show_tab(tab)
        self._reload[tab]()
        if self._readiness is not None and not seen:
            self._readiness.wait(self._view.part(tab))
