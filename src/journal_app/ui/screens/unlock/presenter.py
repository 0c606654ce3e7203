"""From the passphrase to the open journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import JournalDamagedError, KeyFileDamagedError
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.screens.unlock.state import UnlockState
from journal_app.ui.screens.unlock.view import UnlockView

if TYPE_CHECKING:
    from journal_app.domain.backup import Backup


@dataclass(frozen=True, slots=True)
class UnlockActions:
    """What the unlock screen needs done."""

    open_with: Callable[[str], Any]
    recover: Callable[[str, str], Any]
    opened: Callable[[Any], None]
    find_backup: Callable[[str], Any]
    """The newest whole backup of a damaged journal, or None; the passphrase opens it."""
    restore: Callable[[str, Any], Any]
    """Puts that backup in place and opens it; what is damaged is kept aside."""
    tell_backup: Callable[[Any], str]
    explain: Callable[[JournalError], str]
    help_now: Callable[[], None]


class UnlockPresenter:
    """Opens the journal, off the GUI thread."""

    def __init__(self, view: UnlockView, jobs: Jobs, actions: UnlockActions) -> None:
        self._view, self._jobs, self._actions = view, jobs, actions
        self._state = UnlockState()
        view.open_requested.connect(self._open)
        view.recover_requested.connect(self._recover)
        view.find_requested.connect(self._find)
        view.restore_requested.connect(self._restore)
        view.switch_requested.connect(self._switch)
        view.help_requested.connect(actions.help_now)

    def _open(self, passphrase: str) -> None:
        if passphrase:
            self._run(lambda: self._actions.open_with(passphrase))

    def _recover(self, words: str, new: str, again: str) -> None:
        if new != again:
            self._show(replace(self._state, problem=tr("The two new passphrases differ.")))
        elif words.strip():
            self._run(lambda: self._actions.recover(words, new))

    def _find(self, passphrase: str) -> None:
        self._show(replace(self._state, opening=True, problem=""))
        self._jobs.run(
            lambda: self._actions.find_backup(passphrase),
            owner=self._view,
            done=self._found,
            refused=self._refuse,
        )

    def _found(self, backup: Backup | None) -> None:
        if backup is None:
            none = tr("There is no backup here that is whole. Nothing was changed.")
            self._show(UnlockState(problem=none))
        else:
            told = self._actions.tell_backup(backup)
            self._show(UnlockState(damaged=True, found=backup, found_words=told))

    def _restore(self, passphrase: str) -> None:
        backup = self._state.found
        self._run(lambda: self._actions.restore(passphrase, backup))

    def _run(self, work: Callable[[], Any]) -> None:
        if self._state.opening:
            return
        self._show(replace(self._state, opening=True, problem=""))
        self._jobs.run(work, owner=self._view, done=self._opened, refused=self._refuse)

    def _opened(self, journal: object) -> None:
        self._view.forget()
        self._show(UnlockState())
        self._actions.opened(journal)

    def _refuse(self, error: JournalError) -> None:
        damaged = isinstance(error, JournalDamagedError) and not self._state.with_words
        words_needed = isinstance(error, KeyFileDamagedError) or self._state.with_words
        problem = self._actions.explain(error)
        self._show(UnlockState(problem=problem, with_words=words_needed, damaged=damaged))

    def _switch(self) -> None:
        self._show(UnlockState(with_words=not self._state.with_words))

    def _show(self, state: UnlockState) -> None:
        self._state = state
        self._view.show_state(state)
