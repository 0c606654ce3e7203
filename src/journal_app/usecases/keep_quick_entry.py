"""Keep a quick entry: the entry and its draft, both or neither."""

from dataclasses import dataclass

from journal_app.domain.check_in import CheckIn
from journal_app.domain.entry import Body, Entry
from journal_app.domain.scale import MOOD, URGE, Scale
from journal_app.usecases.keep_draft import DraftBox, Written
from journal_app.usecases.ports import Journal
from journal_app.usecases.write_entry import WriteEntry

FORM = "quick_entry"
"""Under which the draft is kept."""


@dataclass(frozen=True, slots=True)
class KeepQuickEntry:
    """Reads what is asked and keeps what is answered; on the journal's thread."""

    journal: Journal
    write: WriteEntry
    drafts: DraftBox

    def asked(self) -> tuple[Scale, ...]:
        """The scales that a quick entry asks about."""
        scales = self.journal.scales.all()
        return tuple(one for one in scales if one.id in {MOOD, URGE} and not one.hidden)

    def draft(self) -> CheckIn | None:
        """What was left in it, if anything."""
        found = self.drafts.load(FORM)
        return None if found is None or not isinstance(found.body, CheckIn) else found.body

    def keep_draft(self, answers: CheckIn) -> None:
        """Keep what is answered so far; nothing drops the draft."""
        if answers.empty:
            self.drafts.drop(FORM)
        else:
            self.drafts.keep(FORM, Written(answers))

    def save(self, body: Body) -> Entry:
        """Keep the entry and drop the draft."""
        with self.journal.transaction():
            entry = self.write(body)
            self.drafts.drop(FORM)
        return entry

    def take_back(self, entry: Entry) -> None:
        """Take back what was saved."""
        self.journal.entries.delete(entry.id)
