"""An entry: one thing written down, whatever its kind."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.check_in import CheckIn
from journal_app.domain.coping import Coping
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId, ImportId
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import Moment
from journal_app.domain.note import Note
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, tidy
from journal_app.domain.trigger import Trigger

Body = CheckIn | Trigger | Coping | Note | Lapse


class EntryKind(StrEnum):
    """The kinds of entry."""

    CHECK_IN = "check_in"
    TRIGGER = "trigger"
    COPING = "coping"
    NOTE = "note"
    LAPSE = "lapse"


class EmptyEntryError(JournalError):
    """Nothing was answered or written, so there is nothing to keep."""


class NoSuchEntryError(JournalError):
    """The entry is not in the journal (any more)."""


@dataclass(frozen=True, slots=True, repr=False)
class Entry(Silent):
    """One thing written down."""

    id: EntryId
    moment: Moment
    body: Body
    bring: bool = False
    """Bring it to the next session."""
    private: bool = False
    """Never in a report."""
    tags: tuple[str, ...] = ()
    imported: ImportId | None = None
    """The import it came with, if any."""

    def __post_init__(self) -> None:
        tags = (tidy(tag).strip()[:LINE_LIMIT] for tag in self.tags)
        object.__setattr__(self, "tags", tuple(dict.fromkeys(tag for tag in tags if tag)))

    @property
    def kind(self) -> EntryKind:
        """Which kind of entry it is."""
        return kind_of(self.body)


def kind_of(body: Body) -> EntryKind:
    """Which kind of entry a body makes."""
    match body:
        case CheckIn():
            return EntryKind.CHECK_IN
        case Trigger():
            return EntryKind.TRIGGER
        case Coping():
            return EntryKind.COPING
        case Note():
            return EntryKind.NOTE
        case Lapse():
            return EntryKind.LAPSE
