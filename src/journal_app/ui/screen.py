"""A screen of the window: known from the start, built when it is first seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from journal_app.usecases.ports import Changed


def _nothing() -> None:
    """Do nothing."""


def _never() -> bool:
    """Let anybody go on."""
    return False


@dataclass(frozen=True, slots=True)
class Built:
    """A screen that stands."""

    view: QWidget
    reload: Callable[[], None] = _nothing
    focus: Callable[[], None] = _nothing
    leave: Callable[[], None] = _nothing
    """Called when another screen takes its place."""
    holds: Callable[[], bool] = _never
    """Whether no other screen but help can be shown: the journal is closed, or about to be."""


@dataclass(frozen=True, slots=True)
class Screen:
    """What the window knows of a screen before anybody has seen it."""

    name: str
    """Stable name, also of its file in ``screens OUT``."""
    title: str
    build: Callable[[], Built]
    icon: str = ""
    """Icon in the navigation; empty for a screen that is reached otherwise."""
    foot: bool = False
    """Whether it stands at the foot of the navigation."""
    reload_on: frozenset[Changed] = field(default_factory=frozenset)
    """Kinds of change that it shows."""
