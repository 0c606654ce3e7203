"""The words of the made-up person, read from a file of the language."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.chain import Chain
from journal_app.domain.coping import Place
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.lapse import Lapse
from journal_app.domain.practice import Practice
from journal_app.domain.thought import Thought


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
    triggers: tuple[TriggerTexts, ...]
    copings: tuple[CopingTexts, ...]
    titles: tuple[str, ...]
    takeaways: tuple[str, ...]
    no_skill_reasons: tuple[str, ...]
    sentences: tuple[str, ...]
    """For long texts of large journals."""
