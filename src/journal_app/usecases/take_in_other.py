"""Take in entries of another journal from its exchange file, as one import."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from journal_app.domain.backup import BackupReason
from journal_app.domain.import_errors import BrokenExportError
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.merge import ExchangeDamagedError
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.import_journal import ImportJournal, JournalImport, Reads


class OtherJournals(Protocol):
    """Exchange files of other journals."""

    def rows_of_other(self, path: Path, words: str | None) -> AbstractContextManager[Reads]:
        """The rows of another journal, as an export says them; what is in its bin stays there."""
        ...


@dataclass(frozen=True, slots=True)
class TakeInOther:
    """Looks first, then keeps, after a backup; entries that came so go away as one import."""

    others: OtherJournals
    importing: ImportJournal
    back_up: BackUp

    def preview(
        self, path: Path, words: str | None = None, work: LongWork = UNWATCHED
    ) -> JournalImport:
        """What would come; ``words`` are the recovery words of the other journal.

        Raises OwnJournalError, OtherSchemaError, ExchangeOfOtherKeyError, ExchangeDamagedError,
        RecoveryWordsError, WorkStoppedError.
        """
        with self._read(path, words) as read:
            return self.importing.preview(read, work.tell)

    def __call__(
        self, path: Path, words: str | None = None, work: LongWork = UNWATCHED
    ) -> JournalImport:
        """What came. Raises as ``preview``, and as ``BackUp``."""
        with self._read(path, words) as read:
            seen = self.importing.preview(read, work.tell)
            if not seen.whole and not seen.added:
                return seen
            with self.back_up.before(BackupReason.BEFORE_IMPORT, work):
                return self.importing.keep(read, work.tell)

    @contextmanager
    def _read(self, path: Path, words: str | None) -> Iterator[Reads]:
        try:
            with self.others.rows_of_other(path, words) as read:
                yield read
        except BrokenExportError as error:
            raise ExchangeDamagedError from error
