"""The safety plan, in seven steps, to be followed from the first downwards.

The steps follow Stanley & Brown (2012), Cognitive and Behavioral Practice 19(2):256-264,
doi:10.1016/j.cbpra.2011.01.001, whose sixth step ends with what is worth living for.
"""

from dataclasses import dataclass, fields
from enum import StrEnum

from journal_app.domain.silent import Silent
from journal_app.domain.text import lines_of, settle


class SafetyStep(StrEnum):
    """The steps in their order; each is the name of a field of the plan."""

    SIGNS = "signs"
    ALONE = "alone"
    DISTRACTION = "distraction"
    PEOPLE = "people"
    PROFESSIONALS = "professionals"
    SURROUNDINGS = "surroundings"
    LIVING_FOR = "living_for"


@dataclass(frozen=True, slots=True, repr=False)
class SafetyPlan(Silent):
    """What the person wrote under each step, a thing a line."""

    signs: str = ""
    """My warning signs of a crisis."""
    alone: str = ""
    """What I can do by myself."""
    distraction: str = ""
    """People and places that take my mind off it."""
    people: str = ""
    """People I can ask for help, beside those of the list of people."""
    professionals: str = ""
    """Professionals and lines, beside the numbers of the country."""
    surroundings: str = ""
    """How I make my surroundings safer."""
    living_for: str = ""
    """What I live for."""

    def __post_init__(self) -> None:
        settle(self, *(field.name for field in fields(self)))

    def lines(self, step: SafetyStep) -> tuple[str, ...]:
        """What stands under one step."""
        text: str = getattr(self, step.value)
        return lines_of(text)

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not any(self.lines(step) for step in SafetyStep)
