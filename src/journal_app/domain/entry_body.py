"""What every kind of entry says of itself; a kind overrides what is otherwise for it."""

from abc import ABC, abstractmethod
from typing import Self

from journal_app.domain.ids import ChoiceId, EntryId, ScaleId
from journal_app.domain.passage import Passage
from journal_app.domain.silent import Silent


class EntryBody(Silent, ABC):
    """The base of every body: what can be asked of it without knowing its kind."""

    __slots__ = ()

    @property
    @abstractmethod
    def empty(self) -> bool:
        """Whether nothing was said at all."""

    @property
    @abstractmethod
    def passages(self) -> tuple[Passage, ...]:
        """Every text with the name of its question, in the order of a page; empty ones too."""

    @property
    @abstractmethod
    def gist(self) -> tuple[str, ...]:
        """Texts that may stand for the entry on a list, the likeliest first."""

    @property
    def subject(self) -> ChoiceId | None:
        """The word of a list that it is about: a kind of trigger, a skill."""
        return None

    @property
    def answers(self) -> tuple[tuple[ScaleId, float], ...]:
        """Answers on scales of the journal, in points of the scale."""
        return ()

    @property
    def acted(self) -> bool | None:
        """Whether an urge was acted on; None where that was not said."""
        return None

    @property
    def whole_day(self) -> bool:
        """Whether it is about the day and not about a time of it."""
        return False

    @property
    def points_at(self) -> EntryId | None:
        """The entry that it belongs to, if any."""
        return None

    def pointing_at(self, other: EntryId | None) -> Self:  # noqa: ARG002 - most kinds stand alone
        """The same as belonging to another entry; a kind that stands alone stays as it is."""
        return self

    def check_saved(self) -> None:
        """Refuse what is not empty and cannot be saved either. Raises JournalError."""
