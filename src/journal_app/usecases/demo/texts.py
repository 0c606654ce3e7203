"""The words of the made-up person, read from a file of the language."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.coping import Place
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.lapse import Lapse


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
    event: str
    medication_change: str
    lapse: Lapse
    lines: ByPhase
    prompts: ByPhase
    notes: ByPhase
    triggers: tuple[TriggerTexts, ...]
    copings: tuple[CopingTexts, ...]
    titles: tuple[str, ...]
    takeaways: tuple[str, ...]
    no_skill_reasons: tuple[str, ...]
    sentences: tuple[str, ...]
    """For long texts of large journals."""
