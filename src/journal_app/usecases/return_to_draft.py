"""After a lock, go back to the form that was being written in."""

from dataclasses import dataclass

from journal_app.domain.draft import Draft
from journal_app.usecases.find_drafts import FindDrafts, Unfinished
from journal_app.usecases.keep_draft import edit_form, new_form
from journal_app.usecases.ports import Clock, Drafts

FORM = "written-at-lock"
"""The draft that holds the name of the form, inside the encrypted journal."""


@dataclass(frozen=True, slots=True)
class ReturnToDraft:
    """Remembers which form was open when the journal locked; forgets it once it is asked."""

    drafts: Drafts
    find: FindDrafts
    clock: Clock

    def remember(self, form: str) -> None:
        """Note the form that is open; an empty name is none."""
        if form:
            self.drafts.save(Draft(FORM, form, self.clock.now()))

    def __call__(self) -> Unfinished | None:
        """What was being written, if its draft is still there."""
        noted = self.drafts.get(FORM)
        if noted is None:
            return None
        self.drafts.delete(FORM)
        return next((one for one in self.find() if _name(one) == noted.body), None)


def _name(draft: Unfinished) -> str:
    return new_form(draft.kind) if draft.edited is None else edit_form(draft.edited.id)
