"""Loads the ledger; a line that was taken out can be put back."""

from collections.abc import Callable
from dataclasses import dataclass

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import CopyId
from journal_app.domain.sharing.shared_copy import SharedCopy
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.share.ledger.state import LedgerState
from journal_app.ui.screens.share.ledger.view import LedgerView


@dataclass(frozen=True, slots=True)
class LedgerActions:
    """What the ledger needs done."""

    read: Callable[[], list[SharedCopy]]
    add: Callable[[SharedCopy], None]
    delete: Callable[[CopyId], None]


class LedgerPresenter:
    """Shows what is kept."""

    def __init__(
        self, view: LedgerView, jobs: Jobs, actions: LedgerActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        view.removed.connect(self._remove)

    def reload(self) -> None:
        """Read every line."""
        self._jobs.run(self._actions.read, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, copies: list[SharedCopy]) -> None:
        self._view.show_state(LedgerState(tuple(copies)))

    def _remove(self, copy: SharedCopy) -> None:
        self._jobs.run(
            lambda: self._actions.delete(copy.id),
            owner=self._view,
            done=lambda _: self._removed(copy),
            refused=self._refuse,
        )

    def _removed(self, copy: SharedCopy) -> None:
        def put_back() -> None:
            self._jobs.run(
                lambda: self._actions.add(copy),
                owner=self._view,
                done=lambda _: None,
                refused=self._refuse,
            )

        self._notices.undoable(
            tr("Taken out."),
            tr("taking a line out"),
            put_back,
            lambda: self._remove(copy),
        )

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
