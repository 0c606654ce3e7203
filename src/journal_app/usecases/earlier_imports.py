"""Imports that were made: which can be taken back, and what would be lost with them."""

from dataclasses import dataclass
from datetime import datetime

from journal_app.domain.entry import Entry
from journal_app.domain.ids import ImportId
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.usecases.ports import Journal
from journal_app.usecases.undo_import import UndoImport


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """One import that was not taken back."""

    id: ImportId
    form: str
    made_at: datetime
    entries: int
    """Entries or appointments that are still there."""


@dataclass(frozen=True, slots=True)
class EarlierImports:
    """Those that were not taken back."""

    journal: Journal
    undo: UndoImport

    def all(self) -> list[EarlierImport]:
        """Every import with how much of it is there, newest first."""
        journal = self.journal
        return [
            EarlierImport(
                one,
                form,
                made_at,
                len(journal.entries.imported(one)) + len(journal.programme.imported(one)),
            )
            for one, form, made_at in journal.imports.list()
        ]

    def changed(self, import_id: ImportId) -> list[Entry]:
        """Its entries that were edited since, oldest first."""
        entries = self.journal.entries
        made = next((at for one, _, at in self.journal.imports.list() if one == import_id), None)
        edited = [
            one
            for one in entries.imported(import_id)
            if made is not None and any(replaced >= made for replaced, _ in entries.history(one))
        ]
        found = [entries.get(one) for one in edited]
        return sorted(found, key=lambda entry: entry.moment.occurred_at)

    def take_back(self, import_id: ImportId, work: LongWork = UNWATCHED) -> int:
        """Have all of it go to the bin, after a backup; how many went. Raises as ``BackUp``."""
        return self.undo(import_id, work)
