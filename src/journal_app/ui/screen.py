"""A screen of the window: known from the start, built when it is first seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from journal_app.usecases.ports import Changed

V = TypeVar("V", bound="QWidget", covariant=True)  # noqa: PLC0105 - the view
P = TypeVar("P", covariant=True)  # noqa: PLC0105 - the presenter


def _nothing() -> None:
    """Do nothing."""


def _never() -> bool:
    """Let anybody go on."""
    return False


@dataclass(frozen=True, slots=True)
class Built(Generic[V, P]):
    """A screen that stands."""

    view: V
    presenter: P
    reload: Callable[[], None] = _nothing
    focus: Callable[[], None] = _nothing
    leave: Callable[[], None] = _nothing
    """Called when another screen takes its place."""
    holds: Callable[[], bool] = _never
    """Whether no other screen but help can be shown: the journal is closed, or about to be."""


class Lazy(Generic[V, P]):
    """A screen, or a part of one, that is built when it is first seen."""

    def __init__(self, build: Callable[[], Built[V, P]]) -> None:
        self._build = build
        self._built: Built[V, P] | None = None

    @property
    def standing(self) -> Built[V, P] | None:
        """The screen, if somebody has seen it already."""
        return self._built

    def built(self) -> Built[V, P]:
        """The screen, built if nobody has seen it yet."""
        if self._built is None:
            self._built = self._build()
        return self._built

    @property
    def presenter(self) -> P:
        """What the screen is spoken to through."""
        return self.built().presenter


class Screen(Lazy[V, P]):
    """What the window knows of a screen before anybody has seen it."""

    def __init__(  # noqa: PLR0913 - facts about a screen, most with a default
        self,
        name: str,
        title: str,
        build: Callable[[], Built[V, P]],
        *,
        icon: str = "",
        foot: bool = False,
        reload_on: frozenset[Changed] = frozenset(),
    ) -> None:
        super().__init__(build)
        self.name, self.title = name, title
        self.icon, self.foot = icon, foot
        self.reload_on = reload_on
