"""Keep what stands in a form: the entry, its draft, and the ways back."""

from dataclasses import dataclass

from journal_app.domain.entry import Body, Entry
from journal_app.domain.ids import EntryId
from journal_app.usecases.earlier_versions import PutBack
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.keep_draft import DraftBox
from journal_app.usecases.ports import Entries, NewId
from journal_app.usecases.write_entry import Marks, When, WriteEntry


@dataclass(frozen=True, slots=True)
class KeepEntry:
    """Writes and changes entries of a form; on the journal's thread."""

    entries: Entries
    write: WriteEntry
    edit: EditEntry
    drafts: DraftBox
    new_id: NewId

    def save_new(self, form: str, entry_id: EntryId, body: Body, when: When, marks: Marks) -> Entry:
        """Keep a new entry and drop its draft; saying it twice keeps it once."""
        entry = self.write(body, when=when, marks=marks, entry_id=entry_id)
        self.drafts.drop(form)
        return entry

    def save_changed(
        self, form: str, entry_id: EntryId, body: Body, when: When, marks: Marks
    ) -> Entry:
        """Keep a changed entry and drop its draft; the earlier wording stays a version."""
        entry = self.edit(entry_id, body=body, when=when, marks=marks)
        self.drafts.drop(form)
        return entry

    def take_back(self, entry: Entry, *, edited: bool) -> None:
        """Take back what was saved."""
        if edited:
            self.entries.revert(entry.id)
        else:
            self.entries.delete(entry.id)

    def save_again(self, entry: Entry, *, edited: bool) -> None:
        """Save again what was taken back."""
        if edited:
            PutBack(self.entries)(entry)
        else:
            self.entries.restore(entry.id)
