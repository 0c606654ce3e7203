"""What the screen of the person's own questions and words shows."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.template import Template

Placed = TypeVar("Placed", Scale, Choice, Template)


class TrackingPart(StrEnum):
    """One of the lists."""

    QUESTIONS = "questions"
    SIGNS = "signs"
    SKILLS = "skills"
    TRIGGERS = "triggers"
    EMOTIONS = "emotions"
    TEMPLATES = "templates"
    TAGS = "tags"

    @property
    def choices(self) -> ChoiceList | None:
        """The list of words that it is, if it is one."""
        return {
            TrackingPart.SKILLS: ChoiceList.SKILL,
            TrackingPart.TRIGGERS: ChoiceList.TRIGGER_KIND,
            TrackingPart.EMOTIONS: ChoiceList.EMOTION,
        }.get(self)


@dataclass(frozen=True, slots=True)
class Lists:
    """Everything that can be asked, picked or begun with."""

    scales: tuple[Scale, ...] = ()
    choices: tuple[Choice, ...] = ()
    templates: tuple[Template, ...] = ()
    tags: tuple[tuple[str, int], ...] = field(default=(), repr=False)
    """Each with the number of entries that have it."""
    examples: tuple[tuple[str, Scale], ...] = field(default=(), repr=False)
    """Example warning signs with their themes."""


@dataclass(frozen=True, slots=True)
class TrackingState:
    """One list at a time."""

    lists: Lists = field(default_factory=Lists)
    part: TrackingPart = TrackingPart.QUESTIONS

    def scales(self, *uses: ScaleUse) -> list[Scale]:
        """The questions of some uses, in their order."""
        return [scale for use in uses for scale in self.lists.scales if scale.use is use]

    @property
    def choices(self) -> list[Choice]:
        """The words of the list that is shown."""
        return [choice for choice in self.lists.choices if choice.list is self.part.choices]

    @property
    def examples(self) -> list[tuple[str, Scale]]:
        """Example signs that are not on the list yet."""
        there = {scale.id for scale in self.lists.scales}
        return [(theme, scale) for theme, scale in self.lists.examples if scale.id not in there]


def moved(things: list[Placed], thing: Placed, by: int) -> list[Placed]:
    """Those whose position changes when one thing moves up (-1) or down (1) among its like."""
    place = next(n for n, one in enumerate(things) if one.id == thing.id)
    other = place + by
    if not 0 <= other < len(things):
        return []
    order = list(things)
    order[place], order[other] = order[other], order[place]
    first = min(one.position for one in things)
    placed = [replace(one, position=first + n) for n, one in enumerate(order)]
    before = {one.id: one.position for one in things}
    return [one for one in placed if one.position != before[one.id]]
