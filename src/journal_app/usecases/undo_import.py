"""Take an import back: all of its entries go to the bin, after a backup."""

from dataclasses import dataclass

from journal_app.domain.backup import BackupReason
from journal_app.domain.ids import ImportId
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.ports import Imports


@dataclass(frozen=True, slots=True)
class UndoImport:
    """No backup, no undoing."""

    imports: Imports
    back_up: BackUp

    def __call__(self, import_id: ImportId, work: LongWork = UNWATCHED) -> int:
        """Undo it; how many entries went. Raises as ``BackUp``."""
        self.back_up(BackupReason.BEFORE_BULK_DELETE, work)
        work.keep()
        return self.imports.undo(import_id)
