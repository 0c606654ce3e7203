"""The words of the made-up person, read from a file of the language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from journal_app.domain.chain import Chain
from journal_app.domain.coping import Place
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.lapse import Lapse
from journal_app.domain.practice import Practice
from journal_app.domain.review import Review
from journal_app.domain.step_down import StepDown
from journal_app.domain.thought import Thought
from journal_app.domain.week_block import BlockKind
from journal_app.domain.weekday import Weekday


class Phase(StrEnum):
    """Where in their story the person stands."""

    EARLY = "early"
    STEADY = "steady"
    HARD = "hard"
    AFTER = "after"


ByPhase = Mapping[Phase, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class TriggerTexts:
    """One kind of trigger as this person meets it."""

    kind: ChoiceId
    weight: float
    who: str
    situations: tuple[str, ...]
    did: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopingTexts:
    """One skill as this person uses it; ``eases`` is in points of an urge."""

    skill: ChoiceId
    weight: float
    eases: float
    minutes: int
    place: Place
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnTimeTexts:
    """One kind of own time in the week."""

    kind: BlockKind
    days: tuple[Weekday, ...]
    starts: time
    hours: float
    title: str


@dataclass(frozen=True, slots=True)
class GoalTexts:
    """A goal with its steps; the first ``done`` of them are done."""

    text: str
    why: str
    steps: tuple[str, ...]
    done: int


@dataclass(frozen=True, slots=True)
class ProgrammeTexts:
    """What stands on the Programme screen."""

    own_time: tuple[OwnTimeTexts, ...]
    homework: tuple[str, ...]
    """One every other week; the last one is for today."""
    skills: tuple[ChoiceId, ...]
    """Skills of the weeks, in turn."""
    goals: tuple[GoalTexts, ...]
    step_down: StepDown


@dataclass(frozen=True, slots=True)
class DemoTexts:
    """Everything the person says."""

    initials: str
    therapist: str
    substance: str
    lapse_word: str
    programme: str
    signs: tuple[ScaleId, ...]
    weekly_sign: ScaleId
    event: str
    medication_change: str
    lapse: Lapse
    lines: ByPhase
    prompts: ByPhase
    notes: ByPhase
    tags: ByPhase
    """Of the notes."""
    thoughts: tuple[tuple[int, Thought], ...]
    """Each with its day, counted from 0; the same below."""
    chain: tuple[int, Chain]
    practices: tuple[tuple[int, Practice], ...]
    reviews: tuple[tuple[int, Review], ...]
    triggers: tuple[TriggerTexts, ...]
    copings: tuple[CopingTexts, ...]
    titles: tuple[str, ...]
    takeaways: tuple[str, ...]
    no_skill_reasons: tuple[str, ...]
    weeks: ProgrammeTexts
    sentences: tuple[str, ...]
    """For long texts of large journals."""
