"""Everything that can be done from the menus, found by its words."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done."""

    title: str
    place: str
    """The menu or screen it belongs to."""
    keys: str
    """As this computer writes them; empty for none."""
    act: Callable[[], object]


def commands_of(menus: Iterable[QMenu]) -> list[Command]:
    """What the menus offer just now, in their order."""
    return [
        Command(plain(action.text()), plain(menu.title()), keys_of(action), action.trigger)
        for menu in menus
        if menu.menuAction().isVisible()
        for action in _leaves(menu)
    ]


def keys_of(action: QAction) -> str:
    """Its keys, as this computer writes them."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def matching(commands: Sequence[Command], typed: str) -> list[Command]:
    """Those in which every typed word begins a word; titles that begin so come first."""
    wanted = folded(typed).split()
    found = [one for one in commands if _has(f"{one.title} {one.place}", wanted)]
    return sorted(found, key=lambda one: not folded(one.title).startswith(" ".join(wanted)))


def folded(text: str) -> str:
    """Without accents and capitals."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _has(text: str, wanted: Sequence[str]) -> bool:
    words = folded(text).split()
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _leaves(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _leaves(below)
        elif action.isVisible() and action.isEnabled() and not action.isSeparator():
            yield action


def plain(text: str) -> str:
    """A text of a menu or a button without its letter and its dots."""
    return text.replace("&", "").removesuffix("…").strip()
