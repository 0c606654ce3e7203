"""What can be done to an entry from a list of entries, each with its way back."""

from dataclasses import dataclass

from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.usecases.earlier_versions import PutBack
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.ports import Clock, Entries, PreferenceBook
from journal_app.usecases.write_entry import Marks


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """Deletes, restores, marks and puts back; on the journal's thread."""

    entries: Entries
    preferences: PreferenceBook
    clock: Clock

    def delete(self, entry_id: EntryId) -> None:
        """Move it to the bin."""
        self.entries.delete(entry_id)

    def restore(self, entry_id: EntryId) -> None:
        """Take it out of the bin."""
        self.entries.restore(entry_id)

    def mark(self, entry_id: EntryId, marks: Marks) -> Entry:
        """Set its marks."""
        return EditEntry(self.entries, self.preferences, self.clock)(entry_id, marks=marks)

    def put_back(self, version: Entry) -> None:
        """Have an earlier version be the newest."""
        PutBack(self.entries)(version)

    def revert(self, entry_id: EntryId) -> None:
        """Take the newest version off again."""
        self.entries.revert(entry_id)
