"""Find what was begun and not finished."""

from dataclasses import dataclass
from datetime import datetime

from journal_app.domain.entry import Entry, EntryKind, NoSuchEntryError
from journal_app.domain.ids import EntryId
from journal_app.domain.silent import Silent
from journal_app.usecases.keep_draft import edit_form, new_form
from journal_app.usecases.ports import Drafts, Entries

_EDIT = edit_form(EntryId(""))
_NEW = {new_form(kind): kind for kind in EntryKind}


@dataclass(frozen=True, slots=True, repr=False)
class Unfinished(Silent):
    """A form that was left before it was saved."""

    kind: EntryKind
    saved_at: datetime
    edited: Entry | None = None
    """The entry that is being changed, or None for a new one."""


@dataclass(frozen=True, slots=True)
class FindDrafts:
    """Lists entry forms with a draft; other places that are typed into show their own."""

    drafts: Drafts
    entries: Entries

    def __call__(self) -> list[Unfinished]:
        """What was begun, the newest first."""
        found: list[Unfinished] = []
        for draft in self.drafts.all():
            if draft.form in _NEW:
                found.append(Unfinished(_NEW[draft.form], draft.saved_at))
            elif draft.form.startswith(_EDIT):
                found += self._edited(EntryId(draft.form.removeprefix(_EDIT)), draft.saved_at)
        return found

    def _edited(self, entry_id: EntryId, saved_at: datetime) -> list[Unfinished]:
        try:
            entry = self.entries.get(entry_id)
        except NoSuchEntryError:
            return []
        return [Unfinished(entry.kind, saved_at, entry)]
