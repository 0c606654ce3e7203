"""From the open journal to the lock or to the end: first what is typed, then everything else."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer

from journal_app.app.auto_lock.reason import LockReason
from journal_app.app.help_without_journal import HelpProgram, help_without_journal
from journal_app.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal_app.app.auto_lock.auto_lock import AutoLock
    from journal_app.app.composition.journal_window import JournalWindow
    from journal_app.app.environment import Environment
    from journal_app.app.guards import Guards
    from journal_app.domain.errors import JournalError
    from journal_app.storage.journal import OpenJournal
    from journal_app.ui.jobs import Jobs
    from journal_app.ui.screens.help_now.presenter import HelpNowPresenter
    from journal_app.ui.theme.icons import Icons
    from journal_app.ui.window import Window

KEEP_MS = 4_000
"""How long a lock waits for the draft; login1 waits five seconds before the machine sleeps."""
CLOSE_MS = 4_000
"""How long it waits for the database; the end of the process closes it too."""
AGAIN_MS = 15_000
"""How often a draft that could not be kept is tried again."""


_UNASKED = frozenset(LockReason) - {LockReason.BY_HAND, LockReason.HIDE}


class LockProgram(HelpProgram, Protocol):
    """What leaving asks of the program around it."""

    environment: Environment
    db: Jobs
    drawing: Jobs
    icons: Icons
    journal: OpenJournal | None
    opened: JournalWindow | None
    window: Window | None
    auto_lock: AutoLock | None
    guards: Guards

    @property
    def journal_window(self) -> JournalWindow:
        """What stands around the journal that is open now."""
        ...

    def remember_window(self) -> None:
        """Keep size and place of the window."""
        ...


class LockFlow(QObject):
    """Covers the window, keeps what is typed, closes the journal, replaces the process.

    What cannot be kept stays: before somebody who asked for the lock, open to read; before
    anybody else, behind a cover that only the passphrase lifts.
    """

    def __init__(self, program: LockProgram) -> None:
        super().__init__()
        self._program = program
        self._reason: LockReason | None = None
        self._attempt = 0
        self._cover: Any = None
        self._help: HelpNowPresenter | None = None
        self._prove: Callable[[str], None] | None = None
        self.journal_closes = self._ending = False
        self._in_help = False
        """Whether numbers or a tool were on the screen when nobody asked for the lock."""
        self._limit = _timer(self, KEEP_MS, self._hold)
        self._again = _timer(self, AGAIN_MS, self._keep)
        self._end = _timer(self, CLOSE_MS, self._replace)

    @property
    def covered(self) -> bool:
        """Whether the journal is on its way to the lock and nothing of it may be shown."""
        return self._reason is not None

    def take(self, journal: OpenJournal) -> None:
        """Remember how this journal is opened; runs on the journal's thread."""
        module = importlib.import_module("journal_app.storage.vault.passphrase_check")
        self._prove = module.PassphraseCheck(journal.vault)

    def lock(self, reason: LockReason = LockReason.BY_HAND) -> None:
        """Cover the window at once, then lock."""
        program = self._program
        if reason is LockReason.HIDE and program.window is not None:
            self._put_away(program.window)
        if self.covered or program.journal is None or program.opened is None:
            return
        self._reason = reason
        self._attempt += 1
        self._in_help = reason in _UNASKED and program.opened.in_help
        self._draw_cover()
        if self._in_help:
            self.show_help()
        self._limit.start()
        self._keep()

    def _put_away(self, window: Window) -> None:
        """Out of sight at once; a window that no fresh one follows can still be called up."""
        if self.covered or self._program.opened is None:
            window.showMinimized()
        else:
            window.hide()

    def may_close(self) -> bool:
        """Close at once, or as soon as what is typed is kept."""
        opened = self._program.opened
        if self._ending or opened is None or not opened.writing:
            return True
        if not self.covered:
            opened.keep_draft(self._end_now, self._ask_before_end)
        return False

    def _keep(self) -> None:
        """Keep the drafts, once what is being saved just now has its answer."""
        attempt = self._attempt

        def keep(_: None) -> None:
            if attempt == self._attempt:
                self._program.journal_window.keep_draft(
                    partial(self._kept, attempt), partial(self._refused, attempt)
                )

        self._program.db.run(lambda: None, owner=self, done=keep)

    def _kept(self, attempt: int) -> None:
        if attempt == self._attempt and self.covered:
            self._program.journal_window.note_form()
            self._close_journal()

    def _refused(self, attempt: int, error: JournalError) -> None:
        if attempt != self._attempt:
            return
        self._limit.stop()
        if self._reason is LockReason.BY_HAND:
            self._open_cover()
            self._say_refused(error, tr("&Lock anyway"), self._lock_anyway)
        else:
            self._hold(error)

    def _hold(self, error: JournalError | None = None) -> None:
        """Stay behind the cover until the draft is kept or the passphrase is typed."""
        self._cover.hold(error)
        if self._reason is LockReason.HIDE and self._program.window is not None:
            self._program.window.showMinimized()  # from where it can be called up again
        if self._program.auto_lock is not None:
            self._program.auto_lock.let_sleep()
        if error is not None:
            self._again.start()

    def _lock_anyway(self) -> None:
        self._reason = LockReason.BY_HAND
        self._draw_cover()
        self._close_journal()

    def start_again(self) -> None:
        """A fresh process for a journal that was closed on purpose: it was replaced."""
        self._reason = LockReason.BY_HAND
        self._draw_cover()
        self._close_journal()

    def _close_journal(self) -> None:
        program = self._program
        assert program.journal is not None
        self.journal_closes = True
        for timer in (self._limit, self._again):
            timer.stop()
        self._end.start()
        program.remember_window()
        program.guards.let_go()
        program.db.run(
            program.journal.close,
            owner=self,
            done=lambda _: self._replace(),
            refused=lambda _: self._replace(),
        )
        program.db.stop()

    def _replace(self) -> None:
        self._end.stop()
        around, window = self._program.environment, self._program.window
        hidden = self._reason is LockReason.HIDE or (window is not None and window.isHidden())
        again = around.restart_in_help if self._in_help else None
        (around.restart_hidden if hidden else again or around.restart)(around.folder)

    def _draw_cover(self) -> None:
        program, window = self._program, self._program.window
        assert window is not None
        screens = importlib.import_module("journal_app.ui.screens.cover.presenter")
        view = importlib.import_module("journal_app.ui.screens.cover.view").CoverView(program.icons)
        self._cover = screens.CoverPresenter(view, program.drawing, self)
        window.cover_help_requested.connect(self.show_help)
        window.cover(view)

    def prove(self, passphrase: str) -> None:
        """Refuse a passphrase that is not the journal's; off the GUI thread."""
        assert self._prove is not None
        self._prove(passphrase)

    def lift_cover(self) -> None:
        """Show the journal again."""
        if self.covered and not self.journal_closes:
            self._open_cover()
            if self._program.auto_lock is not None:
                self._program.auto_lock.begin_anew()

    def _open_cover(self) -> None:
        window = self._program.window
        assert window is not None
        self._reason = None
        self._attempt += 1
        for timer in (self._limit, self._again):
            timer.stop()
        window.cover_help_requested.disconnect(self.show_help)
        window.uncover()

    def show_help(self) -> None:
        """Show the numbers over the cover."""
        window = self._program.window
        assert window is not None
        view, self._help = help_without_journal(self._program, window.uncover_one)
        window.cover(view)
        self._help.open()

    def _end_now(self) -> None:
        assert self._program.window is not None
        self._ending = True
        self._program.window.close()

    def _ask_before_end(self, error: JournalError) -> None:
        self._say_refused(error, tr("&Close anyway"), self._end_now)

    def _say_refused(self, error: JournalError, action: str, act: Callable[[], None]) -> None:
        assert self._program.window is not None
        said: str = importlib.import_module("journal_app.ui.refusal_words").explain(error).short
        self._program.window.notices.say(said, action, act)


def _timer(owner: QObject, milliseconds: int, act: Callable[[], None]) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(act)
    return made
