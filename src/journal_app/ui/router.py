"""Which screen is shown, and which ones have to load again."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from journal_app.ui.readiness import Readiness
from journal_app.ui.screen import Built, Screen
from journal_app.ui.widgets.tab_order import focus_within
from journal_app.ui.window import Window
from journal_app.usecases.ports import Changed

HELP = frozenset({"help-now", "safety"})
"""Shown whatever else is going on."""


class Router:
    """Builds screens when they are first gone to; reloads what changed when it is seen."""

    def __init__(self, window: Window, readiness: Readiness | None = None) -> None:
        self._window, self._readiness = window, readiness
        self._screens: dict[str, Screen[QWidget, object]] = {}
        self._built: dict[str, Built[QWidget, object]] = {}
        self._stale: set[str] = set()
        self._before = ""
        self._coming = ""
        """The screen that is not seen yet."""
        self._then: Callable[[], None] | None = None

    def add(self, screens: Iterable[Screen[QWidget, object]]) -> None:
        """Take in screens, in the order of the navigation."""
        for screen in screens:
            self._screens[screen.name] = screen
            self._stale.add(screen.name)
            if screen.icon:
                self._window.add_navigation(screen)

    def built(self, name: str) -> Built[QWidget, object]:
        """A screen, built if nobody has seen it yet."""
        if name not in self._built:
            self._built[name] = self._screens[name].built()
            self._window.take_in(self._built[name].view)
        return self._built[name]

    def go(self, name: str, title: str = "") -> None:
        """Show a screen, afresh where something it shows has changed."""
        held = self._held()
        if held is not None and name not in HELP | {held}:
            name, title = held, ""
        current = self._window.current
        if current in self._screens and self._screens[current].icon and current != name:
            self._before = current
        if current in self._built and current != name:
            self._built[current].leave()
        self._coming, self._then = "", None
        built = self.built(name)
        self._window.show_screen(name, title or self._screens[name].title, built.view)
        if name not in self._stale:
            built.focus()
            return
        self._stale.discard(name)
        if self._readiness is None or name in HELP:
            built.focus()
            built.reload()
            return
        built.reload()
        self._coming = name
        self._readiness.wait(built.view, lambda: self._focus(name))

    def when_seen(self, act: Callable[[], None]) -> None:
        """Do something with the screen just gone to, once it is seen and has the cursor."""
        if self._coming:
            self._then = act
        else:
            act()

    def _focus(self, name: str) -> None:
        """Put the cursor where a screen begins, if it is still the one that is shown."""
        if self._window.current == name:
            self._built[name].focus()
            focus_within(self._built[name].view)
        if self._coming == name:
            then, self._coming, self._then = self._then, "", None
            if then is not None:
                then()

    @property
    def holding(self) -> bool:
        """Whether the journal is closed, or about to be."""
        return self._held() is not None

    def _held(self) -> str | None:
        """The screen that no other but help can take the place of."""
        return next((name for name, built in self._built.items() if built.holds()), None)

    def back(self) -> None:
        """Go to the screen of the navigation that was shown before."""
        self.go(self._before or next(iter(self._screens)))

    def hear(self, kind: Changed) -> None:
        """Reload the screen that is shown, the others when they are gone to."""
        for name, screen in self._screens.items():
            if kind in screen.reload_on:
                if name == self._window.current:
                    self.built(name).reload()
                else:
                    self._stale.add(name)
