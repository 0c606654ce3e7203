"""Keep what stands in a form until it is saved or thrown away."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from journal_app.domain.draft import DocumentError, Draft
from journal_app.domain.entry import Body, EntryKind
from journal_app.domain.ids import EntryId
from journal_app.domain.silent import Silent
from journal_app.usecases.entry_document import body_from_text, body_to_text
from journal_app.usecases.ports import Clock, Drafts
from journal_app.usecases.write_entry import Marks


@dataclass(frozen=True, slots=True, repr=False)
class Written(Silent):
    """What stands in a form: answers, marks, and the wall-clock time it happened."""

    body: Body
    marks: Marks = field(default_factory=Marks)
    local: datetime | None = None
    """Naive; None for "now"."""

    @property
    def empty(self) -> bool:
        """Whether nothing was answered, written or set."""
        return self.body.empty and self.marks == Marks() and self.local is None


def new_form(kind: EntryKind) -> str:
    """The form in which a new entry of a kind is written; one draft each."""
    return kind.value


def edit_form(entry_id: EntryId) -> str:
    """The form in which one entry is edited; one draft each."""
    return f"edit:{entry_id}"


@dataclass(frozen=True, slots=True)
class DraftBox:
    """One draft for each form."""

    drafts: Drafts
    clock: Clock

    def keep(self, form: str, written: Written) -> None:
        """Keep what stands in a form in place of what stood there before."""
        self.drafts.save(Draft(form, _to_text(written), self.clock.now()))

    def load(self, form: str) -> Written | None:
        """What was left in a form, or None; a draft that cannot be read is left alone."""
        draft = self.drafts.get(form)
        if draft is None:
            return None
        try:
            return _from_text(draft.body)
        except (DocumentError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def drop(self, form: str) -> None:
        """Throw what stands in a form away."""
        self.drafts.delete(form)


def _to_text(written: Written) -> str:
    marks = written.marks
    document = {
        "body": body_to_text(written.body),
        "bring": marks.bring,
        "private": marks.private,
        "tags": list(marks.tags),
        "local": None if written.local is None else written.local.isoformat(),
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True)


def _from_text(text: str) -> Written:
    document: dict[str, Any] = json.loads(text)
    local = document["local"]
    return Written(
        body=body_from_text(document["body"]),
        marks=Marks(
            bring=bool(document["bring"]),
            private=bool(document["private"]),
            tags=tuple(str(tag) for tag in document["tags"]),
        ),
        local=None if local is None else datetime.fromisoformat(local),
    )
