"""An entry: one thing written down, whatever its kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckIn
from journal_app.domain.coping import Coping
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId, ImportId
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import Moment
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.review import Review
from journal_app.domain.silent import Silent
from journal_app.domain.tag import tidy_tags
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Trigger

Body = CheckIn | Trigger | Coping | Thought | Chain | Practice | Note | Lapse | Review


class EntryKind(StrEnum):
    """The kinds of entry."""

    CHECK_IN = "check_in"
    TRIGGER = "trigger"
    COPING = "coping"
    THOUGHT = "thought"
    CHAIN = "chain"
    PRACTICE = "practice"
    NOTE = "note"
    LAPSE = "lapse"
    REVIEW = "review"


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
        object.__setattr__(self, "tags", tidy_tags(self.tags))

    @property
    def kind(self) -> EntryKind:
        """Which kind of entry it is."""
        return kind_of(self.body)


BODIES: Final[Mapping[EntryKind, type[Body]]] = {
    EntryKind.CHECK_IN: CheckIn,
    EntryKind.TRIGGER: Trigger,
    EntryKind.COPING: Coping,
    EntryKind.THOUGHT: Thought,
    EntryKind.CHAIN: Chain,
    EntryKind.PRACTICE: Practice,
    EntryKind.NOTE: Note,
    EntryKind.LAPSE: Lapse,
    EntryKind.REVIEW: Review,
}
"""What an entry of each kind says; what all of them can be asked stands in ``EntryBody``."""

_KINDS: Final = {body: kind for kind, body in BODIES.items()}


def kind_of(body: Body) -> EntryKind:
    """Which kind of entry a body makes."""
    return _KINDS[type(body)]


def check_saved(body: Body) -> None:
    """Refuse what a form cannot save. Raises EmptyEntryError, and what the kind refuses."""
    if body.empty:
        raise EmptyEntryError
    body.check_saved()
