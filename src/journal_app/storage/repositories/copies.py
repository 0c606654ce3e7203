"""Other copies of the open journal; satisfies the port ``Copies``."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from journal_app.domain.long_work import UNWATCHED, LongWork, WorkStoppedError
from journal_app.domain.merge import ExchangeDamagedError, MergeSummary
from journal_app.domain.vault_errors import STORAGE_FAULTS
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.exchange.exchange_file import opened_exchange, write_exchange
from journal_app.storage.repositories.whole_journal import KINDS_BY_SECTION, UNFIT
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.versions.fitting import reading_another_copy
from journal_app.storage.versions.merge import Merge
from journal_app.storage.versions.state_words import state_words
from journal_app.storage.versions.whole_rows import whole_rows
from journal_app.usecases.import_journal import Reads, Row
from journal_app.usecases.ports import Changed


class CopiesRepository:
    """Writes what another copy needs, and takes what it has."""

    def __init__(
        self, vault: OpenVault, changes: Changes, read_everything: Callable[[], None]
    ) -> None:
        self._vault = vault
        self._changes = changes
        self._read_everything = read_everything

    def state_words(self) -> tuple[str, ...]:
        """Four words: the same in two copies that hold the same."""
        return state_words(self._vault.database)

    def write(self, target: Path, *, over: bool = False, work: LongWork = UNWATCHED) -> None:
        """Write a sealed file for another copy. Raises as ``write_exchange``."""
        write_exchange(self._vault, target, over=over, work=work)

    def preview(
        self, path: Path, words: str | None = None, work: LongWork = UNWATCHED
    ) -> MergeSummary:
        """What a file of another copy would bring. Raises as ``opened_exchange``."""
        with opened_exchange(self._vault, path, words) as theirs, _as_of_a_copy():
            return Merge(self._vault.database, theirs, work).preview()

    def take(
        self, path: Path, words: str | None = None, work: LongWork = UNWATCHED
    ) -> MergeSummary:
        """Bring it in, in one transaction. Raises as ``opened_exchange``."""
        with (
            opened_exchange(self._vault, path, words) as theirs,
            _as_of_a_copy(),
            self._changes.transaction(*(set(Changed) - {Changed.DRAFTS})),
        ):
            summary = Merge(self._vault.database, theirs, work).keep()
            self._read_everything()
            work.keep()
            return summary

    @contextmanager
    def rows_of_other(self, path: Path, words: str | None) -> Iterator[Reads]:
        """The rows of another journal. Raises as ``opened_exchange``."""
        with opened_exchange(self._vault, path, words, of_another=True) as theirs:
            yield lambda: _rows(theirs)


def _rows(theirs: Database) -> Iterator[Row]:
    """Every row but those in the bin, with its number instead of a line."""
    number = 0
    for section, kind in KINDS_BY_SECTION.items():
        with _as_of_a_copy(), reading_another_copy():
            for document in whole_rows(theirs, kind, with_bin=False):
                number += 1
                yield section, number, document


@contextmanager
def _as_of_a_copy() -> Iterator[None]:
    """What no copy of this journal can have said is a file that is not whole."""
    try:
        yield
    except (ExchangeDamagedError, WorkStoppedError, *STORAGE_FAULTS):
        raise
    except UNFIT as error:
        raise ExchangeDamagedError from error
