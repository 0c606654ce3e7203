"""Asks for the lock without being asked."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from journal_app.app.auto_lock.idle import IdleWatch
from journal_app.app.auto_lock.reason import LockReason
from journal_app.app.auto_lock.system_watch import Heard, SystemWatch
from journal_app.domain.preferences import Preferences
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
        self._minutes = Preferences().lock_after
        self.chosen.connect(self._take)

    def start(self, window: int) -> None:
        """Listen to the system, for this window."""
        self._system.start(window)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Somebody has just shown that they may see the journal."""
        self._idle.start(self._minutes)

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

    def _take(self, preferences: Preferences) -> None:
        if preferences.lock_after != self._minutes:
            self._minutes = preferences.lock_after
            self.begin_anew()

    def _ask(self, reason: LockReason) -> None:
        self.lock_requested.emit(reason)
