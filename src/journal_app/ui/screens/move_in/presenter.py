"""From a backup file to the open journal."""

from dataclasses import replace
from pathlib import Path
from typing import Generic

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import (
    BackupOfOtherKeyError,
    PassphraseTooShortError,
    RecoveryWordsError,
    WrongPassphraseError,
    WrongWordsError,
)
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.journal_access import BeforeMovedJournal, J, JournalAccess
from journal_app.ui.long_job import LongJob
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.move_in.state import MoveInSpot, MoveInState, are_words
from journal_app.ui.screens.move_in.view import MoveInView


class MoveInPresenter(Generic[J]):
    """Nothing is made before the backup was opened and found whole."""

    def __init__(
        self,
        view: MoveInView,
        jobs: Jobs,
        access: JournalAccess[J],
        around: BeforeMovedJournal[J],
    ) -> None:
        self._view, self._jobs, self._access, self._around = view, jobs, access, around
        self._state = MoveInState()
        self._path: Path | None = None
        self._job = LongJob(view.busy)
        view.choose_requested.connect(lambda: around.ask_backup_file(self._choose))
        view.secret_typed.connect(
            lambda secret: self._show(replace(self._state, with_words=are_words(secret)))
        )
        view.open_requested.connect(self._open)
        view.back_requested.connect(self._back)
        view.help_requested.connect(around.show_help)

    def _choose(self, path: Path) -> None:
        self._path = path
        self._show(replace(self._state, file=path.name, problem=""))

    def _open(self, secret: str, new: str, again: str) -> None:
        path = self._path
        if path is None or not secret:
            return
        if self._state.with_words and new != again:
            self._show(replace(self._state, problem=""))
            differ = tr("The two new passphrases differ.")
            self._show(replace(self._state, problem=differ, spot=MoveInSpot.AGAIN))
            return
        passphrase = new if self._state.with_words else secret
        self._show(replace(self._state, working=True, problem=""))
        self._job.run(
            self._jobs,
            tr("Making your journal of the backup …"),
            lambda work: self._access.move_in(path, secret, passphrase, work),
            done=self._opened,
            refused=self._refuse,
            stopped=lambda: self._show(replace(self._state, working=False)),
        )

    def _opened(self, journal: J) -> None:
        self._view.forget()
        self._around.adopt(journal)

    def _back(self) -> None:
        self._view.forget()
        self._around.back_to_first_run()

    def _refuse(self, error: JournalError) -> None:
        problem, spot = explain(error).short, _spot(error)
        self._show(replace(self._state, working=False, problem=problem, spot=spot))

    def _show(self, state: MoveInState) -> None:
        self._state = state
        self._view.show_state(state)


_OF_SECRET = (WrongPassphraseError, RecoveryWordsError, WrongWordsError, BackupOfOtherKeyError)


def _spot(error: JournalError) -> MoveInSpot:
    """The field that a refusal is about."""
    if isinstance(error, _OF_SECRET):
        return MoveInSpot.SECRET
    return MoveInSpot.NEW if isinstance(error, PassphraseTooShortError) else MoveInSpot.ELSEWHERE
