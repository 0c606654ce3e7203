"""A goal: why it matters, and small next steps; nothing about it is a percentage."""

from dataclasses import dataclass, replace
from datetime import date

from journal_app.domain.errors import JournalError, MissingError
from journal_app.domain.ids import EntryId, GoalId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle

MOST_STEPS = 30


class TooManyStepsError(JournalError):
    """A goal holds at most thirty steps."""


@dataclass(frozen=True, slots=True, repr=False)
class GoalStep(Silent):
    """One small thing that leads there.

    Raises:
        MissingError: It says nothing.
        TextTooLongError: It is longer than a line.
    """

    text: str
    done_on: date | None = None

    def __post_init__(self) -> None:
        settle(self, "text", limit=LINE_LIMIT)
        if not self.text.strip():
            raise MissingError("text")


@dataclass(frozen=True, slots=True, repr=False)
class Goal(Silent):
    """Something the person wants.

    Raises:
        MissingError: It has no words.
        TooManyStepsError: It has more steps than can be small.
    """

    id: GoalId
    text: str
    why: str = ""
    """What it is good for: the value behind it."""
    steps: tuple[GoalStep, ...] = ()
    practices: tuple[EntryId, ...] = ()
    """Entries that belong to it, picked by the person."""
    reached_on: date | None = None
    position: int = 0

    def __post_init__(self) -> None:
        settle(self, "text", limit=LINE_LIMIT)
        settle(self, "why")
        if not self.text.strip():
            raise MissingError("text")
        if len(self.steps) > MOST_STEPS:
            raise TooManyStepsError

    @property
    def next_step(self) -> GoalStep | None:
        """The first step that is not done."""
        return next((step for step in self.steps if step.done_on is None), None)

    def with_step(self, place: int, step: GoalStep | None) -> "Goal":
        """The goal with one step changed, or without it."""
        kept = list(self.steps)
        kept[place : place + 1] = [] if step is None else [step]
        return replace(self, steps=tuple(kept))
