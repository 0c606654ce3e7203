"""Other copies of the open journal; satisfies the port ``Copies``."""

from pathlib import Path

from journal_app.domain.merge import MergeSummary
from journal_app.storage.changes import Changes
from journal_app.storage.exchange.exchange_file import opened_exchange, write_exchange
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.versions.merge import Merge
from journal_app.storage.versions.state_words import state_words
from journal_app.usecases.ports import Changed


class CopiesRepository:
    """Writes what another copy needs, and takes what it has."""

    def __init__(self, vault: OpenVault, changes: Changes) -> None:
        self._vault = vault
        self._changes = changes

    def state_words(self) -> tuple[str, ...]:
        """Four words: the same in two copies that hold the same."""
        return state_words(self._vault.database)

    def write(self, target: Path, *, over: bool = False) -> None:
        """Write a sealed file for another copy. Raises as ``write_exchange``."""
        write_exchange(self._vault, target, over=over)

    def preview(self, path: Path, words: str | None = None) -> MergeSummary:
        """What a file of another copy would bring. Raises as ``opened_exchange``."""
        with opened_exchange(self._vault, path, words) as theirs:
            return Merge(self._vault.database, theirs).preview()

    def take(self, path: Path, words: str | None = None) -> MergeSummary:
        """Bring it in, in one transaction. Raises as ``opened_exchange``."""
        with (
            opened_exchange(self._vault, path, words) as theirs,
            self._changes.transaction(*(set(Changed) - {Changed.DRAFTS})),
        ):
            return Merge(self._vault.database, theirs).keep()
