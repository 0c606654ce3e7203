"""Loads the ledger; a line that was taken out can be put back."""

from journal_app.domain.sharing.shared_copy import SharedCopy
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.share.ledger.state import LedgerState
from journal_app.ui.screens.share.ledger.view import LedgerView
from journal_app.usecases.sharing_ports import Ledger


class LedgerPresenter:
    """Shows what is kept."""

    def __init__(self, view: LedgerView, context: ScreenContext, ledger: Ledger) -> None:
        self._view, self._context, self._ledger = view, context, ledger
        view.removed.connect(self._remove)

    def reload(self) -> None:
        """Read every line."""
        self._context.jobs.run(
            self._ledger.all, owner=self._view, done=self._show, refused=self._context.refuse
        )

    def _show(self, copies: list[SharedCopy]) -> None:
        self._view.show_state(LedgerState(tuple(copies)))

    def _remove(self, copy: SharedCopy) -> None:
        self._context.jobs.run(
            lambda: self._ledger.delete(copy.id),
            owner=self._view,
            done=lambda _: self._removed(copy),
            refused=self._context.refuse,
        )

    def _removed(self, copy: SharedCopy) -> None:
        def put_back() -> None:
            self._context.jobs.run(
                lambda: self._ledger.add(copy),
                owner=self._view,
                done=lambda _: None,
                refused=self._context.refuse,
            )

        self._context.notices.undoable(
            tr("Taken out."),
            tr("taking a line out"),
            put_back,
            lambda: self._remove(copy),
        )
