"""From the passphrase to the open journal."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import KeyFileDamagedError
from journal_app.ui.jobs import Jobs
from journal_app.ui.screens.unlock.state import UnlockState
from journal_app.ui.screens.unlock.view import UnlockView


@dataclass(frozen=True, slots=True)
class UnlockActions:
    """What the unlock screen needs done."""

    open_with: Callable[[str], Any]
    recover: Callable[[str, str], Any]
    opened: Callable[[Any], None]
    explain: Callable[[JournalError], str]
    help_now: Callable[[], None]


class UnlockPresenter:
    """Opens the journal, off the GUI thread."""

    def __init__(self, view: UnlockView, jobs: Jobs, actions: UnlockActions) -> None:
        self._view, self._jobs, self._actions = view, jobs, actions
        self._state = UnlockState()
        view.open_requested.connect(self._open)
        view.recover_requested.connect(self._recover)
        view.switch_requested.connect(self._switch)
        view.help_requested.connect(actions.help_now)

    def _open(self, passphrase: str) -> None:
        if passphrase:
            self._run(lambda: self._actions.open_with(passphrase))

    def _recover(self, words: str, new: str, again: str) -> None:
        if new != again:
            self._show(
                replace(self._state, problem=self._view.tr("The two new passphrases differ."))
            )
        elif words.strip():
            self._run(lambda: self._actions.recover(words, new))

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
        words_needed = isinstance(error, KeyFileDamagedError) or self._state.with_words
        self._show(UnlockState(problem=self._actions.explain(error), with_words=words_needed))

    def _switch(self) -> None:
        self._show(UnlockState(with_words=not self._state.with_words))

    def _show(self, state: UnlockState) -> None:
        self._state = state
        self._view.show_state(state)
