"""Bring another copy of the same journal and this one together."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from journal_app.domain.backup import BackupReason
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.merge import MergeSummary
from journal_app.usecases.back_up import BackUp


class Copies(Protocol):
    """Other copies of the open journal, which come by sealed files."""

    def state_words(self) -> tuple[str, ...]:
        """Four words: the same in two copies that hold the same."""
        ...

    def write(self, target: Path, *, over: bool = False, work: LongWork = ...) -> None:
        """Write a sealed file for another copy; ``over`` puts it in place of another."""
        ...

    def preview(self, path: Path, words: str | None = None, work: LongWork = ...) -> MergeSummary:
        """What a file would bring; ``words`` are the recovery words it was made under."""
        ...

    def take(self, path: Path, words: str | None = None, work: LongWork = ...) -> MergeSummary:
        """Bring it in, in one transaction."""
        ...


@dataclass(frozen=True, slots=True)
class BringTogether:
    """Look first, then keep, after a backup that undoes it."""

    copies: Copies
    back_up: BackUp

    def preview(
        self, path: Path, words: str | None = None, work: LongWork = UNWATCHED
    ) -> MergeSummary:
        """What would come.

        Raises OtherJournalError, OtherSchemaError, ExchangeOfOtherKeyError,
        ExchangeDamagedError, RecoveryWordsError, WorkStoppedError.
        """
        return self.copies.preview(path, words, work)

    def __call__(
        self, path: Path, words: str | None = None, work: LongWork = UNWATCHED
    ) -> tuple[MergeSummary, str | None]:
        """What came, and the name of the backup of before; None where nothing is to come.

        Raises as ``preview``, and as ``BackUp``.
        """
        seen = self.copies.preview(path, words, work)
        if seen.nothing:
            return seen, None
        with self.back_up.before(BackupReason.BEFORE_MERGE, work) as backup:
            return self.copies.take(path, words, work.part(1, 2)), backup.name
