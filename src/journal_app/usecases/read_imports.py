"""Imports that were made, and what became of their entries since."""

from dataclasses import dataclass
from datetime import datetime

from journal_app.domain.entry import Entry
from journal_app.domain.ids import ImportId
from journal_app.usecases.ports import Journal


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """One import that was not taken back."""

    id: ImportId
    form: str
    made_at: datetime
    entries: int
    """Entries or appointments that are still there."""


@dataclass(frozen=True, slots=True)
class ReadImports:
    """Those that can be taken back, and what would be lost with them."""

    journal: Journal

    def __call__(self) -> list[EarlierImport]:
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
        edited = [one for one in entries.imported(import_id) if entries.history(one)]
        found = [entries.get(one) for one in edited]
        return sorted(found, key=lambda entry: entry.moment.occurred_at)
