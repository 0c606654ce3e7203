"""Keys that work on one screen, each with its words, and all of them listed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from journal_app.ui.commands import Command, plain

Keys = str | QKeySequence.StandardKey
HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
ON_IT = Qt.ShortcutContext.WidgetShortcut


def add_keys(
    owner: QWidget,
    keys: Keys | Sequence[Keys],
    words: str,
    act: Callable[[], object],
    where: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Have keys do something; the first of several is the one that is told of."""
    for n, one in enumerate([keys] if isinstance(keys, str | QKeySequence.StandardKey) else keys):
        shortcut = QShortcut(QKeySequence(one), owner)
        shortcut.setContext(where)
        shortcut.setWhatsThis("" if n else words)
        shortcut.activated.connect(act)


def keys_here(view: QWidget, place: str) -> list[Command]:
    """The keys of what is shown of a screen: its own, then the letters of its buttons."""
    own = [
        _command(one.whatsThis(), place, one.key(), one.activated.emit)
        for one in view.findChildren(QShortcut)
        if one.whatsThis() and _shown(one.parent())
    ]
    letters = [
        _command(one.text() or one.accessibleName(), place, one.shortcut(), one.click)
        for one in view.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled() and not one.shortcut().isEmpty()
    ]
    return list({(one.title, one.keys): one for one in [*own, *letters]}.values())


def _shown(owner: object) -> bool:
    return isinstance(owner, QWidget) and owner.isVisible()


def _command(words: str, place: str, keys: QKeySequence, act: Callable[[], object]) -> Command:
    return Command(plain(words), place, keys.toString(QKeySequence.SequenceFormat.NativeText), act)
