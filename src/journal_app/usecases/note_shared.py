"""Write into the ledger what left the journal."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from journal_app.domain.ids import CopyId
from journal_app.domain.sharing.shared_copy import Paperwork, SharedCopy, Way
from journal_app.domain.silent import Silent
from journal_app.usecases.ports import Clock, Journal, NewId, PreferenceBook
from journal_app.usecases.sharing_document import ShareChoices, choices_to_text, shared_lines


@dataclass(frozen=True, slots=True, repr=False)
class Left(Silent):
    """A paper that left, and what was chosen for it."""

    paperwork: Paperwork
    recipient: str
    choices: ShareChoices
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class NoteShared:
    """The only way into the ledger."""

    journal: Journal
    clock: Clock
    new_id: NewId

    def __call__(self, left: Left, digest: str, way: Way, *, locked: bool) -> SharedCopy:
        """Write one line; ``digest`` is SHA-256 of the file."""
        now = self.clock.now()
        report = left.paperwork is Paperwork.REPORT
        copy = SharedCopy(
            id=CopyId(self.new_id()),
            made_at=now.replace(microsecond=now.microsecond // 1000 * 1000),
            zone=self.clock.zone(),
            paperwork=left.paperwork,
            sha256=digest,
            recipient=left.recipient,
            first=left.first,
            last=left.last,
            blocks=shared_lines(left.choices.consent) if report else (),
            way=way,
            locked=locked,
            choices=choices_to_text(left.choices),
        )
        self.journal.ledger.add(copy)
        return copy


@dataclass(frozen=True, slots=True)
class RememberShared:
    """Writes the line, and keeps what was typed for a report to be offered the next time."""

    note: NoteShared
    preferences: PreferenceBook

    def __call__(self, left: Left, digest: str, way: Way, *, locked: bool) -> None:
        """Write one line; ``digest`` is SHA-256 of the file."""
        self.note(left, digest, way, locked=locked)
        before, chosen = self.preferences.get(), left.choices
        after = replace(
            before,
            paper=chosen.paper,
            initials=chosen.who,
            therapist=left.recipient,
            names=chosen.names,
            safety_line=chosen.safety_line,
        )
        if left.paperwork is Paperwork.REPORT and after != before:
            self.preferences.save(after)


def digest_of(pdf: bytes) -> str:
    """SHA-256 of a file in hexadecimal digits."""
    return hashlib.sha256(pdf).hexdigest()
