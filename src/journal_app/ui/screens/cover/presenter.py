"""The way back to a journal that is covered."""

from dataclasses import replace
from typing import Protocol

from journal_app.domain.errors import JournalError
from journal_app.ui.jobs import Jobs
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.cover.state import CoverState
from journal_app.ui.screens.cover.view import CoverView


class CoveredJournal(Protocol):
    """The journal behind the cover."""

    def prove(self, passphrase: str) -> None:
        """Refuse a passphrase that is not the journal's; off the GUI thread."""
        ...

    def lift_cover(self) -> None:
        """Show the journal again."""
        ...

    def show_help(self) -> None:
        """Show the numbers over the cover."""
        ...


class CoverPresenter:
    """Lets nobody through without the passphrase."""

    def __init__(self, view: CoverView, jobs: Jobs, covered: CoveredJournal) -> None:
        self._view, self._jobs, self._covered = view, jobs, covered
        self._state = CoverState()
        view.back_requested.connect(self._prove)
        view.help_requested.connect(covered.show_help)

    def hold(self, error: JournalError | None) -> None:
        """Say why the lock has to wait, as far as that is known."""
        why = "" if error is None else explain(error).happened
        self._show(replace(self._state, held=True, why=why))

    def _prove(self, passphrase: str) -> None:
        if not passphrase or self._state.checking:
            return
        self._show(replace(self._state, checking=True, problem=""))
        self._jobs.run(
            lambda: self._covered.prove(passphrase),
            owner=self._view,
            done=lambda _: self._go_back(),
            refused=self._refuse,
        )

    def _go_back(self) -> None:
        self._view.forget()
        self._covered.lift_cover()

    def _refuse(self, error: JournalError) -> None:
        self._show(replace(self._state, checking=False, problem=explain(error).short))

    def _show(self, state: CoverState) -> None:
        if state != self._state:
            self._state = state
            self._view.show_state(state)
