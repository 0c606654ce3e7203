"""Leads from part to part; each is built when it is first seen, and loaded whenever it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from journal_app.ui.readiness import Readiness
from journal_app.ui.screens.trends.state import Tab
from journal_app.ui.screens.trends.view import TrendsView


@dataclass(frozen=True, slots=True)
class Part:
    """A part that stands."""

    view: QWidget
    reload: Callable[[], None]


class TrendsPresenter:
    """Begins with the board of warning signs."""

    def __init__(
        self,
        view: TrendsView,
        build: Mapping[Tab, Callable[[], Part]],
        readiness: Readiness | None = None,
    ) -> None:
        self._view, self._build, self._readiness = view, build, readiness
        self._built: dict[Tab, Part] = {}
        view.tab_chosen.connect(self.go)

    def reload(self) -> None:
        """Show the part that is seen as it stands."""
        self.go(self._view.tab)

    def go(self, tab: Tab) -> None:
        """Show a part."""
        part = self.part(tab)
        seen = self._view.tab is tab and part.view.isVisibleTo(self._view)
        self._view.show_tab(tab)
        part.reload()
        if self._readiness is not None and not seen:
            self._readiness.wait(part.view)

    def part(self, tab: Tab) -> Part:
        """A part, built if nobody has seen it yet."""
        if tab not in self._built:
            self._built[tab] = self._build[tab]()
            self._view.take_in(tab, self._built[tab].view)
        return self._built[tab]
