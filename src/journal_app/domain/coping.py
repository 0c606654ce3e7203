"""A coping entry: a skill that was used, and what it did."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from journal_app.domain.entry_body import EntryBody
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ChoiceId, EntryId
from journal_app.domain.passage import Passage, passages_of
from journal_app.domain.rating import check_points
from journal_app.domain.text import settle

MOST_MINUTES = 24 * 60


class Place(StrEnum):
    """Where a skill was practised."""

    HOME = "home"
    WORK = "work"
    FAMILY = "family"
    GROUP = "group"
    ELSEWHERE = "elsewhere"


class NoSkillError(JournalError):
    """A coping entry says neither which skill was used nor anything in own words."""


@dataclass(frozen=True, slots=True, repr=False)
class Coping(EntryBody):
    """One use of one skill."""

    skill: ChoiceId | None = None
    trigger: EntryId | None = None
    """The trigger entry it answered, if any."""
    before: int | None = None
    """Urge or distress before, points 0-10."""
    after: int | None = None
    """Urge or distress after, points 0-10."""
    minutes: int | None = None
    again: bool | None = None
    """Would I use it again."""
    place: Place | None = None
    text: str = ""

    def __post_init__(self) -> None:
        settle(self, "text")
        check_points("before", self.before)
        check_points("after", self.after)
        check_points("minutes", self.minutes, high=MOST_MINUTES)

    @property
    def eased(self) -> int | None:
        """Points that the urge fell by (negative where it rose), or None where not rated twice."""
        if self.before is None or self.after is None:
            return None
        return self.before - self.after

    @property
    def says_what(self) -> bool:
        """Whether it says what was done: by a skill or in own words."""
        return self.skill is not None or bool(self.text.strip())

    @property
    def empty(self) -> bool:
        """Whether nothing was said at all."""
        answers = (self.skill, self.before, self.after, self.minutes, self.again, self.place)
        return not self.text.strip() and all(answer is None for answer in answers)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every text with the name of its question."""
        return passages_of(text=self.text)

    @property
    def gist(self) -> tuple[str, ...]:
        """Texts that may stand for it on a list."""
        return (self.text,)

    @property
    def subject(self) -> ChoiceId | None:
        """The skill."""
        return self.skill

    @property
    def points_at(self) -> EntryId | None:
        """The trigger that it answered."""
        return self.trigger

    def pointing_at(self, other: EntryId | None) -> Self:
        """The same as an answer to a trigger."""
        return replace(self, trigger=other)

    def check_saved(self) -> None:
        """Refuse points and minutes alone. Raises NoSkillError."""
        if not self.says_what:
            raise NoSkillError
