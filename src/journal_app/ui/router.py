"""Which screen is shown, and which ones have to load again."""

from collections.abc import Iterable

from journal_app.ui.window import Screen, Window
from journal_app.usecases.ports import Changed


class Router:
    """Goes to screens, remembers the way back, reloads what changed when it is seen."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._screens: dict[str, Screen] = {}
        self._reload_on: dict[str, frozenset[Changed]] = {}
        self._stale: set[str] = set()
        self._before = ""

    def add(self, screen: Screen, reload_on: Iterable[Changed] = ()) -> None:
        """Take in a screen and the kinds of change it shows."""
        self._screens[screen.name] = screen
        self._reload_on[screen.name] = frozenset(reload_on)
        self._stale.add(screen.name)

    @property
    def screens(self) -> list[Screen]:
        """Every screen, in the order of the navigation."""
        return list(self._screens.values())

    def go(self, name: str, title: str = "") -> None:
        """Show a screen, afresh where something it shows has changed."""
        current = self._window.current
        if current in self._screens and self._screens[current].icon and current != name:
            self._before = current
        self._window.go(name, title)
        if name in self._stale:
            self._stale.discard(name)
            self._screens[name].reload()

    def back(self) -> None:
        """Go to the screen of the navigation that was shown before."""
        self.go(self._before or next(iter(self._screens)))

    def hear(self, kind: Changed) -> None:
        """Reload the screen that is shown, the others when they are gone to."""
        for name, kinds in self._reload_on.items():
            if kind in kinds:
                if name == self._window.current:
                    self._screens[name].reload()
                else:
                    self._stale.add(name)
