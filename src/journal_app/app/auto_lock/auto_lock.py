"""Asks for the lock without being asked."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from journal_app.app.auto_lock.idle import IdleWatch
from journal_app.app.auto_lock.reason import LockReason
from journal_app.app.auto_lock.system_watch import Heard, SystemWatch
from journal_app.usecases.ports import Changed, PreferenceBook


class ListenedTo(Protocol):
    """A journal that says what changed."""

    @property
    def preferences(self) -> PreferenceBook:
        """What the person chose."""
        ...

    def listen(self, heard: Callable[[Changed], None]) -> None:
        """Call ``heard`` after each change that was kept."""
        ...


class AutoLock(QObject):
    """Joins what is noticed here with what the system says, as the person chose it."""

    lock_requested = Signal(object)
    """A LockReason."""
    chosen = Signal(object)
    """The Preferences, when the journal is opened and whenever they change."""
    _heard = Signal(object)

    def __init__(self, idle: IdleWatch, watch: Callable[[Heard], SystemWatch]) -> None:
        super().__init__()
        self._idle = idle
        self._system = watch(self._heard.emit)
        self._heard.connect(self._ask)
        idle.due.connect(self._ask)
        self.chosen.connect(lambda preferences: idle.start(preferences.lock_after))

    def start(self, window: int) -> None:
        """Begin to listen to the system."""
        self._system.start(window)

    def follow(self, journal: ListenedTo) -> None:
        """Take the choices of a journal, now and later; runs on the journal's thread."""

        def hear(kind: Changed) -> None:
            if kind is Changed.PREFERENCES:
                self.chosen.emit(journal.preferences.get())

        journal.listen(hear)
        hear(Changed.PREFERENCES)

    def let_sleep(self) -> None:
        """The journal is closed, or cannot be: the machine need not wait."""
        self._system.let_sleep()

    def stop(self) -> None:
        """Listen no more."""
        self._idle.stop()
        self._system.stop()

    def _ask(self, reason: LockReason) -> None:
        self.lock_requested.emit(reason)
