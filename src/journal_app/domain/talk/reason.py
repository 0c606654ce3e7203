"""Why a day may be worth talking about: facts that the person wrote down, never a verdict."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.silent import Silent

STRONG_URGE = 7
"""The day's strongest urge (0-10) from which on it is a reason."""

URGE_FOR_SKILLS = 5
"""The day's strongest urge (0-10) from which on it matters whether a skill was used."""

LOW_MOOD = 3
"""The day's lowest mood (0-10) down to which it is a reason."""

SHORT_NIGHT = 5.0
"""Hours of sleep down to which a night is a reason."""

SIGNS_TOGETHER = 3
"""Warning signs noticed on one day from which on they are a reason."""

EASED_BY = 3
"""Points (0-10) by which a skill brought the rating down, from which on it is a reason."""


class ReasonKind(StrEnum):
    """What kind of fact it is."""

    LAPSE = "lapse"
    """A lapse was written down."""
    ACTED = "acted"
    """An urge was acted on."""
    URGE = "urge"
    """``value``: the day's strongest urge, 0-10."""
    MOOD = "mood"
    """``value``: the day's lowest mood, 0-10."""
    SLEEP = "sleep"
    """``value``: hours of sleep."""
    SIGNS = "signs"
    """``value``: how many warning signs were noticed."""
    NO_SKILL = "no_skill"
    """An urge came, and the person said that no skill was used."""
    NO_MEDICATION = "no_medication"
    """Prescribed medication was not taken."""
    EASED = "eased"
    """A skill (``name``) brought a rating from ``value`` down to ``after``."""


_WEIGHT = {
    ReasonKind.LAPSE: 6.0,
    ReasonKind.ACTED: 5.0,
    ReasonKind.SIGNS: 2.0,
    ReasonKind.NO_SKILL: 2.0,
    ReasonKind.NO_MEDICATION: 1.0,
    ReasonKind.EASED: 2.0,
}


@dataclass(frozen=True, slots=True, repr=False)
class TalkReason(Silent):
    """One fact of a day."""

    kind: ReasonKind
    value: float | None = None
    after: float | None = None
    name: str = ""
    """What the person calls the scale or the skill."""
    most: bool = False
    """Whether it is the furthest of the days looked at, without being a reason by itself."""

    @property
    def weight(self) -> float:
        """How far up its day stands among others (points, for the order alone)."""
        if self.most:
            return 1.0
        value = 0.0 if self.value is None else self.value
        match self.kind:
            case ReasonKind.URGE:
                return value - 4
            case ReasonKind.MOOD:
                return 5 - value
            case ReasonKind.SLEEP:
                return (8 - value) / 1.5
            case kind:
                return _WEIGHT[kind]
