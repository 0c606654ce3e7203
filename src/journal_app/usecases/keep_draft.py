"""Keep what stands in a form until it is saved or thrown away."""

from dataclasses import dataclass

from journal_app.domain.draft import DocumentError, Draft
from journal_app.domain.entry import Body, EntryKind, kind_of
from journal_app.usecases.entry_document import body_from_text, body_to_text
from journal_app.usecases.ports import Clock, Drafts


@dataclass(frozen=True, slots=True)
class DraftBox:
    """One draft for each kind of entry."""

    drafts: Drafts
    clock: Clock

    def keep(self, body: Body) -> None:
        """Keep a form's answers in place of the earlier ones."""
        self.drafts.save(Draft(kind_of(body).value, body_to_text(body), self.clock.now()))

    def load(self, kind: EntryKind) -> Body | None:
        """The answers left in a form, or None; one that cannot be read is left alone."""
        draft = self.drafts.get(kind.value)
        if draft is None:
            return None
        try:
            return body_from_text(draft.body)
        except DocumentError:
            return None

    def drop(self, kind: EntryKind) -> None:
        """Throw the answers of a form away."""
        self.drafts.delete(kind.value)
