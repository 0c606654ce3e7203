"""From the passphrase to the open journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Generic

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import (
    JournalDamagedError,
    KeyFileDamagedError,
    PassphraseTooShortError,
    RecoveryWordsError,
    WrongPassphraseError,
    WrongWordsError,
)
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.journal_access import BeforeJournal, J, JournalAccess
from journal_app.ui.long_job import LongJob
from journal_app.ui.screens.unlock.state import UnlockSpot, UnlockState
from journal_app.ui.screens.unlock.view import UnlockView

if TYPE_CHECKING:
    from journal_app.domain.backup import Backup
    from journal_app.domain.long_work import LongWork


class UnlockPresenter(Generic[J]):
    """Opens the journal, off the GUI thread."""

    def __init__(
        self, view: UnlockView, jobs: Jobs, access: JournalAccess[J], around: BeforeJournal[J]
    ) -> None:
        self._view, self._jobs, self._access, self._around = view, jobs, access, around
        self._state = UnlockState()
        self._job = LongJob(view.busy)
        view.open_requested.connect(self._open)
        view.recover_requested.connect(self._recover)
        view.find_requested.connect(self._find)
        view.restore_requested.connect(self._restore)
        view.switch_requested.connect(self._switch)
        view.help_requested.connect(around.show_help)

    def _open(self, passphrase: str) -> None:
        if passphrase:
            self._run(tr("Opening …"), lambda _: self._access.open(passphrase), stoppable=False)

    def _recover(self, words: str, new: str, again: str) -> None:
        if new != again:
            self._show(replace(self._state, problem=""))
            differ = tr("The two new passphrases differ.")
            self._show(replace(self._state, problem=differ, spot=UnlockSpot.AGAIN))
        elif words.strip():
            self._run(tr("Opening …"), lambda _: self._access.recover(words, new), stoppable=False)

    def _find(self, passphrase: str) -> None:
        self._show(replace(self._state, opening=True, problem=""))
        self._job.run(
            self._jobs,
            tr("Looking for a backup that is whole …"),
            lambda work: self._access.find_backup(passphrase, work),
            done=self._found,
            refused=self._refuse,
            stopped=self._stopped,
        )

    def _found(self, backup: Backup | None) -> None:
        if backup is None:
            none = tr("There is no backup here that is whole. Nothing was changed.")
            self._show(UnlockState(problem=none))
        else:
            told = self._around.tell_backup(backup)
            self._show(UnlockState(damaged=True, found=backup, found_words=told))

    def _restore(self, passphrase: str) -> None:
        backup = self._state.found
        if backup is not None:
            self._run(
                tr("Bringing the backup in …"),
                lambda work: self._access.restore(passphrase, backup, work),
            )

    def _run(self, words: str, task: Callable[[LongWork], J], *, stoppable: bool = True) -> None:
        if self._state.opening:
            return
        self._show(replace(self._state, opening=True, problem=""))
        self._job.run(
            self._jobs,
            words,
            task,
            done=self._opened,
            refused=self._refuse,
            stopped=self._stopped,
            stoppable=stoppable,
        )

    def _stopped(self) -> None:
        self._show(replace(self._state, opening=False))

    def _opened(self, journal: J) -> None:
        self._view.forget()
        self._show(UnlockState())
        self._around.adopt(journal)

    def _refuse(self, error: JournalError) -> None:
        damaged = isinstance(error, JournalDamagedError) and not self._state.with_words
        words_needed = isinstance(error, KeyFileDamagedError) or self._state.with_words
        problem, spot = self._around.explain(error), _spot(error)
        self._show(
            UnlockState(problem=problem, spot=spot, with_words=words_needed, damaged=damaged)
        )

    def _switch(self) -> None:
        self._show(UnlockState(with_words=not self._state.with_words))

    def _show(self, state: UnlockState) -> None:
        self._state = state
        self._view.show_state(state)


def _spot(error: JournalError) -> UnlockSpot:
    """The field that a refusal is about."""
    for kind, spot in (
        (WrongPassphraseError, UnlockSpot.PASSPHRASE),
        (RecoveryWordsError, UnlockSpot.WORDS),
        (WrongWordsError, UnlockSpot.WORDS),
        (PassphraseTooShortError, UnlockSpot.NEW),
    ):
        if isinstance(error, kind):
            return spot
    return UnlockSpot.ELSEWHERE
